// Who sealed a credential and when, for sentences: as the report has it, or as the file claims. Only a trust of *yes* makes
// a name more than a claim.
import { dayWhereIssued, type open, type Report } from '@tessera/credential';
import { dayInWords } from './words.ts';

type Opened = ReturnType<typeof open>;

export interface SealFacts {
  readonly sealedBy: string;
  readonly sealedOn: string;
}

/** Of several who signed, the one of whom the trust was asked. Where no signature holds, the name that is claimed. */
export function sealFacts({ checks, signedBy, signedAt }: Report, opened: Opened): SealFacts {
  const asked = checks.find(({ check }) => check === 'trust')?.facts ?? {};
  const name = asked['sealedBy'] ?? asked['issuer'] ?? signedBy[0]?.name ?? claimedName(opened);
  return { sealedBy: String(name), sealedOn: dayOf(signedAt === undefined ? undefined : Date.parse(signedAt), opened) };
}

/** What the file claims, unjudged. */
export function claimedSeal(opened: Opened): SealFacts {
  const claimedTime = opened.seal.ok ? opened.seal.seal.claimedTime : undefined;
  return { sealedBy: claimedName(opened), sealedOn: dayOf(claimedTime, opened) };
}

function claimedName({ seal: reading, contents }: Opened): string {
  if (!reading.ok) return contents?.claims.issuer.id ?? '';
  const { organisation, commonName, text } = reading.seal.leaf.subject;
  return organisation ?? commonName ?? text;
}

/** The day it was at the place of issue, where the credential says where that is. */
const dayOf = (time: number | undefined, { members }: Opened): string =>
  time === undefined ? '' : dayInWords(dayWhereIssued(time, dateOfIssue(members?.['issued'])));

const dateOfIssue = (issued: unknown): string =>
  typeof issued === 'object' && issued !== null && 'date' in issued ? String(issued.date) : '';
