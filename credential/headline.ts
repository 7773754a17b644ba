// Which one sentence sums up a report: by its outcome and the answer that decided it, the one that matters most to the
// person first.
import type { FindingCode } from './codes.ts';
import type { Answer, Check, CheckName, Report } from './report.ts';

export type Headline =
  | 'valid'
  | 'valid-mandated'
  | 'altered'
  | 'unreadable'
  | 'unsealed'
  | 'expired'
  | 'not-yet'
  | 'revoked'
  | 'revoked-on'
  | 'suspended'
  | 'suspended-on'
  | 'not-genuine'
  | 'not-conformant'
  | 'unmandated'
  | 'somebody-else'
  | 'not-presented'
  | 'open'
  | 'original'
  | 'signature-only'
  | 'status-open'
  | 'holder-open'
  | 'intact-open'
  | 'issuer-unknown';

export interface Summed {
  readonly headline: Headline;
  /** The answer that decided, or that has to be told; none where all is well without more, or where nobody answered. */
  readonly decided?: Check;
}

/** Of a presentation: its own, and where that is sound that of the worst credential in it. */
export function headlineOf({ outcome, checks, credentials = [] }: Headed): Summed {
  const worst = credentials.find((inside) => inside.outcome === outcome);
  switch (outcome) {
    case 'valid': {
      const decided = checks.find(({ code }) => code === 'issuer.mandate-confirmed');
      return decided === undefined ? { headline: 'valid' } : { headline: 'valid-mandated', decided };
    }
    case 'invalid': {
      const decided = first(checks, ['no'], ['proof', 'issuer', 'holder', 'status', 'period']);
      if (decided === undefined && worst) return headlineOf(worst);
      return { headline: (decided && OF_NO[decided.code]) ?? 'not-genuine', ...(decided && { decided }) };
    }
    case 'undetermined': {
      const decided = first(checks, ['unknown', 'no'], ['proof', 'issuer', 'holder', 'status', 'period', 'trust']);
      if (decided === undefined) return worst ? headlineOf(worst) : { headline: 'open' };
      return { headline: OF_OPEN[decided.code] ?? OF_UNKNOWN[decided.check], decided };
    }
  }
}

type Headed = Pick<Report, 'outcome' | 'checks'> & { readonly credentials?: readonly Headed[] };

/** What is open for a reason of its own. */
const OF_OPEN: Readonly<Partial<Record<FindingCode, Headline>>> = {
  'proof.base-shown': 'original',
  'issuer.not-asked': 'signature-only',
};

const OF_NO: Readonly<Partial<Record<FindingCode, Headline>>> = {
  'proof.altered': 'altered',
  'proof.unreadable': 'unreadable',
  'proof.unsealed': 'unsealed',
  'proof.not-conformant': 'not-conformant',
  'issuer.mandate-ended': 'unmandated',
  'issuer.mandate-missing': 'unmandated',
  'issuer.mandate-not-yet': 'unmandated',
  'issuer.mandate-of-another': 'unmandated',
  'issuer.mandate-scope': 'unmandated',
  'holder.somebody-else': 'somebody-else',
  'holder.not-presented': 'not-presented',
  'holder.replayed': 'not-presented',
  'holder.for-another': 'not-presented',
  'holder.stale': 'not-presented',
  'holder.unsigned': 'not-presented',
  'period.expired': 'expired',
  'period.not-yet': 'not-yet',
  'status.revoked': 'revoked',
  'status.revoked-on': 'revoked-on',
  'status.suspended': 'suspended',
  'status.suspended-on': 'suspended-on',
};

const OF_UNKNOWN: Readonly<Record<CheckName, Headline>> = {
  proof: 'open',
  issuer: 'intact-open',
  status: 'status-open',
  period: 'intact-open',
  holder: 'holder-open',
  trust: 'issuer-unknown',
  elements: 'open',
  schema: 'open',
  evidence: 'open',
};

const first = (checks: readonly Check[], answers: readonly Answer[], order: readonly CheckName[]): Check | undefined =>
  order.flatMap((name) => checks.filter(({ check, answer }) => check === name && answers.includes(answer)))[0];
