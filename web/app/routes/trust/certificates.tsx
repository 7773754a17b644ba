// The certificates of a provider as anyone sees them, and how to check a credential against them without this site.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/certificates';
import { KeyCard } from './key.tsx';

export async function loader({ context, params: { organisation } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { keys }] = await Promise.all([
    api.organisations.profile({ organisation }),
    api.trust.certificates({ organisation }),
  ]);
  return { organisation, name, keys };
}

export default function Certificates({ loaderData: { organisation, name, keys } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={t('web.trust.certificates')}
        crumbs={[{ href: at(`/providers/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.trust.certificates.lead')}
      />
      {keys.length === 0 ? (
        <EmptyState title={t('web.trust.certificates-none')}>
          <p>{t('web.trust.certificates-none-text')}</p>
        </EmptyState>
      ) : (
        <div className="beside">
          <section className="stack" aria-label={t('web.trust.certificates')}>
            {keys.map((shown) => (
              <KeyCard key={shown.fingerprint} shown={shown} organisation={organisation} level={2} />
            ))}
          </section>
          <aside className="stack">
            <h2>{t('web.trust.by-yourself')}</h2>
            <p>{t('web.trust.by-yourself-text')}</p>
            <div>
              <LinkButton href={`/api/organisations/${organisation}/certificates/trust.pem`} download>
                {t('web.trust.anchor')}
              </LinkButton>
            </div>
            <pre className="command">
              <code>npx tessera verify credential.jsonld --trust trust.pem</code>
            </pre>
            <p className="soft small">{t('web.trust.anchor-means')}</p>
          </aside>
        </div>
      )}
    </>
  );
}
