// On the page of a provider: for whom it may issue, and who may issue for it. Nothing where there is neither.
import type { organisations } from '@tessera/server/organisations/contract';
import type { Static } from 'typebox';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Text, Time } from '../../ui/text.tsx';

type Mandates = Static<(typeof organisations)['publicMandates']['output']>;
type One = Mandates['given'][number];

export function ProviderMandates({ given, held }: Mandates) {
  const t = useSentences();
  if (given.length + held.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="mandates">
      <h2 id="mandates">{t('web.organisations.mandates')}</h2>
      {given.length > 0 && (
        <>
          <p>{t('web.organisations.provider.mandates-given')}</p>
          <List all={given.map((one) => ({ one, other: one.holder }))} />
        </>
      )}
      {held.length > 0 && (
        <>
          <p>{t('web.organisations.provider.mandates-held')}</p>
          <List all={held.map((one) => ({ one, other: one.giver }))} />
        </>
      )}
    </section>
  );
}

function List({ all }: { readonly all: readonly { readonly one: One; readonly other: One['giver'] }[] }) {
  const t = useSentences();
  const at = useAddress();
  return (
    <ul>
      {all.map(({ one, other }) => (
        <li key={one.mandate}>
          {other.organisation === undefined ? (
            <Text>{other.name}</Text>
          ) : (
            <a href={at(`/providers/${other.organisation}`)}>
              <Text>{other.name}</Text>
            </a>
          )}
          {', '}
          <Time value={one.validFrom} />
          {' – '}
          {one.validUntil === undefined ? t('web.organisations.mandate.until-ended') : <Time value={one.validUntil} />}
          <span className="soft small member-email">
            <Text>{one.statement}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
