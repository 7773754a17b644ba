// One mandate in a list: between whom, for what, from when until when, and what can be done with it.
import type { organisations } from '@tessera/server/organisations/contract';
import type { Static } from 'typebox';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { Badge } from '../../ui/notice.tsx';
import { type Fact, Facts } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';

type Shown = Static<(typeof organisations)['mandates']['output']>['given'][number];
type Public = Static<(typeof organisations)['publicMandates']['output']>['given'][number];
type Side = 'given' | 'held';

export interface MandateProps {
  readonly shown: Shown;
  readonly side: Side;
  /** The address of the list, for whoever may change it. */
  readonly ruled?: string | undefined;
}

export function Mandate({ shown, side, ruled }: MandateProps) {
  const t = useSentences();
  const { mandate, state, endReason } = shown;
  const isOpen = state === 'offered' || state === 'coming' || state === 'in-force';
  const other = side === 'given' ? shown.holder : shown.giver;
  return (
    <article className="mandate stack">
      <header className="row">
        <h3>
          <Text>{other.name}</Text>
        </h3>
        <Badge signal={SIGNALS[state]}>{t(`web.organisations.mandate.state.${state}`)}</Badge>
      </header>
      <MandateFacts shown={shown} side={side} />
      {endReason !== undefined && (
        <p className="soft">
          <Text>{endReason}</Text>
        </p>
      )}
      {ruled !== undefined && isOpen && (
        <div className="row">
          {side === 'held' && state === 'offered' && (
            <form method="post">
              <input type="hidden" name="mandate" value={mandate} />
              <Button>
                {t('web.organisations.mandate.accept')}
                <span className="heard"> {other.name}</span>
              </Button>
            </form>
          )}
          <a href={`${ruled}/${mandate}/end`}>
            {t(
              side === 'held' && state === 'offered'
                ? 'web.organisations.mandate.decline'
                : 'web.organisations.mandate.end',
            )}
            <span className="heard"> {other.name}</span>
          </a>
        </div>
      )}
    </article>
  );
}

const SIGNALS = { offered: 'caution', coming: 'info', 'in-force': 'yes', over: 'info', ended: 'no' } as const;

/** What anyone may see of it. */
export function MandateFacts({ shown, side }: { readonly shown: Shown | Public; readonly side: Side }) {
  const t = useSentences();
  const at = useAddress();
  const { giver, holder, statement, specifications, validFrom, validUntil, ended } = shown;
  const other = side === 'given' ? holder : giver;
  const facts: readonly Fact[] = [
    {
      name: t('web.organisations.mandate.identifier'),
      value:
        other.organisation === undefined ? (
          <>
            <Text>{other.legalIdentifier}</Text> <span className="soft">{t('web.organisations.mandate.outside')}</span>
          </>
        ) : (
          <a href={at(`/providers/${other.organisation}`)}>
            <Text>{other.legalIdentifier}</Text>
          </a>
        ),
    },
    { name: t('web.organisations.mandate.statement'), value: <Text>{statement}</Text> },
    {
      name: t('web.organisations.mandate.for'),
      value:
        specifications === undefined ? (
          t('web.organisations.mandate.for-all')
        ) : (
          <ul className="plain-list">
            {specifications.map((one) => (
              <li key={one}>
                <Text>{one}</Text>
              </li>
            ))}
          </ul>
        ),
    },
    {
      name: t('web.organisations.mandate.time'),
      value: (
        <>
          <Time value={validFrom} />
          {' – '}
          {validUntil === undefined ? t('web.organisations.mandate.until-ended') : <Time value={validUntil} />}
        </>
      ),
    },
    { name: t('web.organisations.mandate.ended'), value: ended && <Time value={ended} /> },
    {
      name: t('web.organisations.mandate.issued'),
      value: 'issued' in shown && shown.issued > 0 ? String(shown.issued) : undefined,
    },
  ];
  return <Facts facts={facts} />;
}
