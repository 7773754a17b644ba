// An organisation as anyone sees it: who it is by law, what proves its seals, what it offers, with whom it acts, and how it
// recognises what others award.
import { useAddress, useLanguage, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Mosaic } from '../../ui/mosaic.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/provider';
import { countryName } from './choosers.server.ts';
import { IdentityFacts } from './identity-facts.tsx';
import { ProviderMandates } from './provider-mandates.tsx';
import { ProviderAlliances, ProviderRecognition, ProviderUnits } from './provider-parts.tsx';

export async function loader({ context, params: { language, organisation } }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const [{ name, identity, since, logo, units, alliances, recognition }, { keys }, offered, mandates] =
    await Promise.all([
      api.organisations.profile({ organisation }),
      api.trust.certificates({ organisation }),
      api.catalogue.list({ provider: organisation }),
      api.organisations.publicMandates({ organisation }),
    ]);
  const seal = keys.find(({ purpose, current }) => purpose === 'seal' && current);
  return {
    ...{ organisation, name, identity, since, mandates, logo, units, alliances, recognition },
    isOwner: account?.organisations.some(
      ({ id, rights }) => id === organisation && rights.includes('organisation-change'),
    ),
    country: countryName(identity.country, language),
    seal: seal && { kind: seal.kind, until: seal.until },
    certificates: keys.length,
    offered: offered.entries.map(({ design, title, language: own, digest }) => ({ design, title, own, digest })),
    more: offered.total - offered.entries.length,
  };
}

export default function Provider({ loaderData }: Route.ComponentProps) {
  const { organisation, name, identity, since, country, seal, certificates, offered, more, mandates } = loaderData;
  const { logo, units, alliances, recognition, isOwner } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const reader = useLanguage();
  const { language } = identity;
  return (
    <>
      <PageTitle
        title={plain(name)}
        heading={
          <span lang={language}>
            <Text>{name}</Text>
          </span>
        }
        crumbs={[{ href: at('/providers'), name: t('web.organisations.providers') }]}
        lead={t('web.organisations.provider.lead')}
        actions={
          logo && (
            <img className="logo" src={logo.path} alt={logo.alternative} width={logo.width} height={logo.height} />
          )
        }
      />
      <div className="beside">
        <div className="stack loose">
          <section className="stack" aria-labelledby="offered">
            <h2 id="offered">{t('web.organisations.provider.offered')}</h2>
            {offered.length === 0 ? (
              <EmptyState title={t('web.organisations.provider.nothing')}>
                <p>{t('web.organisations.provider.nothing-text')}</p>
              </EmptyState>
            ) : (
              <ul className="grid">
                {offered.map(({ design, title, own, digest }) => (
                  <li key={design}>
                    <Card
                      href={at(`/catalogue/${design}`)}
                      title={<Text>{title[reader] ?? title[own] ?? Object.values(title)[0] ?? ''}</Text>}
                      picture={<Mosaic digest={digest} />}
                    />
                  </li>
                ))}
              </ul>
            )}
            {more > 0 && (
              <p>
                <a href={at('/catalogue')}>{t('web.organisations.provider.more', { count: more })}</a>
              </p>
            )}
          </section>
          <ProviderMandates {...mandates} />
          <section className="stack" aria-labelledby="who">
            <h2 id="who">{t('web.organisations.provider.who')}</h2>
            <IdentityFacts
              identity={identity}
              country={country}
              unnamed
              more={[
                { name: t('web.organisations.provider.since'), value: <Time value={since} /> },
                { name: t('web.organisations.provider.vouched'), value: t('web.organisations.provider.vouched-by') },
              ]}
            />
          </section>
          <ProviderUnits units={units} />
          <ProviderAlliances organisation={organisation} alliances={alliances} />
          <ProviderRecognition
            recognition={recognition}
            language={language}
            isOwner={isOwner}
            organisation={organisation}
          />
        </div>
        <aside className="stack">
          <h2>{t('web.organisations.seal')}</h2>
          {seal === undefined ? (
            <p>{t('web.organisations.provider.no-seal')}</p>
          ) : seal.kind === 'trial' ? (
            <>
              <p>
                <Badge signal="caution">{t('web.organisations.seal-trial')}</Badge>
              </p>
              <p>{t('web.organisations.provider.trial')}</p>
            </>
          ) : (
            <p>{t('web.organisations.provider.imported')}</p>
          )}
          {certificates > 0 && (
            <p>
              <a href={at(`/providers/${organisation}/certificates`)}>
                {t('web.organisations.provider.certificates', { count: certificates })}
              </a>
            </p>
          )}
          <p>
            <a href={at(`/providers/${organisation}/ask`)}>{t('web.my-data.ask.link')}</a>
          </p>
        </aside>
      </div>
    </>
  );
}
