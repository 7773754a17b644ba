// Which one sentence sums up a report: by its outcome and the answer that decided it, the one that matters most to the
// person first.
import type { FindingCode } from './codes.ts';
import type { Answer, Check, CheckName, Report } from './report.ts';

export type Headline =
  | 'valid'
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
  | 'somebody-else'
  | 'not-presented'
  | 'open'
  | 'status-open'
  | 'holder-open'
  | 'intact-open'
  | 'issuer-unknown';

export interface Summed {
  readonly headline: Headline;
  /** The answer that decided; none did where all is well, or where nobody answered. */
  readonly decided?: Check;
}

export function headlineOf({ outcome, checks }: Report): Summed {
  switch (outcome) {
    case 'valid':
      return { headline: 'valid' };
    case 'invalid': {
      const decided = first(checks, ['no'], ['proof', 'issuer', 'holder', 'status', 'period']);
      return { headline: (decided && OF_NO[decided.code]) ?? 'not-genuine', ...(decided && { decided }) };
    }
    case 'undetermined': {
      const decided = first(checks, ['unknown', 'no'], ['proof', 'issuer', 'holder', 'status', 'period', 'trust']);
      return decided === undefined ? { headline: 'open' } : { headline: OF_UNKNOWN[decided.check], decided };
    }
  }
}

const OF_NO: Readonly<Partial<Record<FindingCode, Headline>>> = {
  'proof.altered': 'altered',
  'proof.unreadable': 'unreadable',
  'proof.unsealed': 'unsealed',
  'proof.not-conformant': 'not-conformant',
  'holder.somebody-else': 'somebody-else',
  'holder.not-presented': 'not-presented',
  'holder.replayed': 'not-presented',
  'holder.for-another': 'not-presented',
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
