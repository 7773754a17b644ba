// One headline for a verification: by its outcome and the answer that decided it. Five kinds of it: genuine, genuine with
// something to know, could not be fully checked, not good, and no credential at all.
import type { Check, Report } from '@tessera/credential';
import type { Signal } from '../../ui/notice.tsx';
import { type Facts, say, sayFinding } from './facts.server.ts';
import type { SpokenReport } from './spoken.ts';

/** `sealedBy` and `sealedOn` are what the seal says of itself; empty where it says nothing. */
export function headline(
  report: Report,
  sealed: { readonly sealedBy: string; readonly sealedOn: string },
  language: string,
): SpokenReport['verdict'] {
  const { key, signal, decided } = chosenFor(report);
  const because = decided === undefined ? '' : sayFinding(language, decided, 'because');
  const dated = sealed.sealedOn === '' ? 0 : 1;
  const facts: Facts = { reason: '', date: '', corrected: 0, ...decided?.facts, ...sealed, dated, because };
  const spoken = (part: 'title' | 'text') => say(language, `web.verifying.headline.${key}.${part}`, facts);
  return { signal, headline: spoken('title'), text: spoken('text') };
}

interface Chosen {
  readonly key: string;
  readonly signal: Signal;
  readonly decided?: Check;
}

function chosenFor({ outcome, checks }: Report): Chosen {
  switch (outcome) {
    case 'valid':
      return { key: 'valid', signal: 'yes' };
    case 'invalid': {
      const decided = first(checks, 'no', ['proof', 'issuer', 'status', 'period']);
      return { ...(OF_NO[decided.code] ?? { key: 'not-genuine', signal: 'no' }), decided };
    }
    case 'undetermined': {
      const decided = first(checks, 'unknown', ['proof', 'issuer', 'status', 'period', 'trust']);
      // All that can be checked was checked where only the name behind the seal is not known.
      return { key: OF_UNKNOWN[decided.check], signal: decided.check === 'trust' ? 'caution' : 'unknown', decided };
    }
  }
}

const OF_NO: Readonly<Partial<Record<string, Chosen>>> = {
  'proof.altered': { key: 'altered', signal: 'no' },
  'proof.unreadable': { key: 'unreadable', signal: 'unknown' },
  'proof.unsealed': { key: 'unsealed', signal: 'no' },
  'period.expired': { key: 'expired', signal: 'caution' },
  'period.not-yet': { key: 'not-yet', signal: 'caution' },
  'status.revoked': { key: 'revoked', signal: 'no' },
  'status.revoked-on': { key: 'revoked-on', signal: 'no' },
  'status.suspended': { key: 'suspended', signal: 'no' },
  'status.suspended-on': { key: 'suspended-on', signal: 'no' },
};

const OF_UNKNOWN: Readonly<Record<Check['check'], string>> = {
  proof: 'open',
  issuer: 'intact-open',
  status: 'status-open',
  period: 'intact-open',
  trust: 'issuer-unknown',
  elements: 'open',
  schema: 'open',
};

/** The outcome says that there is one: the first in the order that matters to the person. */
function first(checks: readonly Check[], answer: Check['answer'], order: readonly Check['check'][]): Check {
  const found = order.flatMap((name) => checks.filter((check) => check.check === name && check.answer === answer))[0];
  if (found === undefined) throw new Error(`no check answers ${answer}`);
  return found;
}
