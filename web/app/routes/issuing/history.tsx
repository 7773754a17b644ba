// What happened to a credential, in its order.
import type { ReactNode } from 'react';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Text, Time } from '../../ui/text.tsx';
import type { Route } from './+types/credential';
import { addressOf } from './address.ts';

interface Event {
  readonly key: string;
  readonly at: string | undefined;
  readonly what: ReactNode;
  readonly more?: ReactNode;
}

export function History({ desk, order, sealedAt, takenBack, letter, learner }: Route.ComponentProps['loaderData']) {
  const t = useSentences();
  const at = useAddress();
  const events: readonly Event[] = [
    { key: 'sealed', at: sealedAt, what: t('web.issuing.history.sealed') },
    {
      key: 'sent',
      at: letter?.sent,
      what: t('web.issuing.history.sent'),
      more: letter?.email && <Text>{letter.email}</Text>,
    },
    { key: 'opened', at: letter?.opened, what: t('web.issuing.history.opened') },
    { key: 'claimed', at: letter?.claimed, what: t('web.issuing.history.claimed') },
    {
      key: 'taken-back',
      at: takenBack?.at,
      what: t('web.issuing.history.taken-back'),
      more: takenBack && (
        <>
          {t(`web.issuing.reason.${takenBack.reason}`)}
          {takenBack.text !== undefined && (
            <>
              {': '}
              <Text lines>{takenBack.text}</Text>
            </>
          )}
        </>
      ),
    },
  ];
  const known = events
    .flatMap((event) => (event.at === undefined ? [] : [{ ...event, at: event.at }]))
    .sort((one, other) => one.at.localeCompare(other.at));
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('web.issuing.history')}</h2>
      <ol className="history">
        <li>
          <a href={at(`/desk/${desk.id}/orders/${order}`)}>{t('web.issuing.history.ordered')}</a>
        </li>
        {known.map(({ key, at: when, what, more }) => (
          <li key={key}>
            {what}
            {more !== undefined && <span className="detail">{more}</span>}
            <span className="detail">
              <Time value={when} clock />
            </span>
          </li>
        ))}
      </ol>
      {letter !== undefined && letter.claimed === undefined && (
        <p>
          <a href={addressOf(at(`/desk/${desk.id}/letters`), { search: learner.familyName, order })}>
            {t('web.issuing.history.letter')}
          </a>
        </p>
      )}
    </section>
  );
}
