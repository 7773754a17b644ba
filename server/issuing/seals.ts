// One credential sealed, and made anew: compose, seal, keep the parts; from the parts the same bytes again.
import { createHash } from 'node:crypto';
import { compose, type Design, type MicroCredential, type Problem, type Reading } from '@tessera/credential';
import { acknowledgementOf } from '@tessera/credential/mandates';
import { certificatePem, readCertificates } from '@tessera/credential/keys';
import { rebuild, type Resealing, seal, type Sealer } from '@tessera/credential/seal';
import type { StatusSlot } from '@tessera/credential/status';
import type { Learner } from '../assessing/index.ts';
import type { CredentialRow, Sealed, Waiting } from './store/credentials.ts';
import type { SealRow } from './store/seals.ts';
import { unmandated, type UnderMandate } from './under-mandate.ts';

/** What all credentials of an order have in common. */
export interface Mould {
  readonly design: Design;
  readonly sealer: Sealer;
  /** Milliseconds since 1970 UTC; the same at every try. */
  readonly time: number;
  /** Where lists are published: `https://…/status/<organisation>/`. */
  readonly lists: string;
  /** Where it is awarded by another body than the one that seals. */
  readonly mandate: UnderMandate;
}

export type Sealing =
  | {
      readonly ok: true;
      readonly sealed: Sealed;
      /** Of one under a mandate: what its giver acknowledges. */
      readonly acknowledgement?: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Never throws for what the row says; what the sealer throws goes on. */
export async function sealAward(row: Waiting, { design, sealer, time, lists, mandate }: Mould): Promise<Sealing> {
  const composed = composedOf(row, design);
  if (!composed.ok) return composed;
  const problems = unmandated(composed.value, mandate, time);
  if (problems.length > 0) return { ok: false, problems };
  const made = await seal(composed.value, { format: 'edc', sealer, time, slot: slotOf(row, lists) });
  if (!made.ok) return made;
  const { issued, validUntil } = composed.value;
  const { signature, text } = made.value;
  const digest = createHash('sha256').update(text).digest();
  const { credential } = row;
  const acknowledgement = mandate && acknowledgementOf(composed.value);
  return {
    ok: true,
    sealed: { credential, issued: issued.date, until: validUntil ?? null, signature, digest },
    ...(acknowledgement !== undefined && { acknowledgement }),
  };
}

/** What stands between a design and its seal, as far as one award shows it: sealed with a pen that has no ink. */
export async function fitness(row: Waiting, { sealer, ...mould }: Mould): Promise<readonly Problem[]> {
  const dry = await sealAward(row, { ...mould, sealer: { ...sealer, sign: () => new Uint8Array(64) } });
  return dry.ok ? [] : dry.problems;
}

/** The micro-credential that a row would become, or why it cannot. */
export const composedOf = (row: Awarded, design: Design): Reading<MicroCredential> => compose(design, awardOf(row));

/** The micro-credential that was sealed. */
export function contentOf(row: CredentialRow, design: Design): MicroCredential {
  const composed = composedOf(row, design);
  if (!composed.ok) throw new Error(`a credential cannot be composed: ${composed.problems.map(({ code }) => code)}`);
  if (row.issued === null) return composed.value;
  // The rules of time zones change, and what was sealed does not.
  const { issued } = composed.value;
  return {
    ...composed.value,
    issued: { ...issued, date: row.issued },
    ...(row.until !== null && { validUntil: row.until }),
  };
}

/** The bytes of a sealed row. Throws where they are not those that were sealed: nothing else may ever be given out. */
export function textOf(row: CredentialRow, design: Design, kept: SealRow, lists: string): string {
  const { signature, digest, sealing_time: time } = row;
  if (signature === null || digest === null || time === null) throw new Error('a row without a seal has no bytes');
  const made = { format: 'edc', sealer: sealerKept(kept), time, slot: slotOf(row, lists) } as const;
  const text = rebuild(contentOf(row, design), made, signature);
  if (!text.ok) throw new Error(`a sealed credential cannot be made anew: ${text.problems.map(({ code }) => code)}`);
  if (!createHash('sha256').update(text.value).digest().equals(digest))
    throw new Error('a sealed credential made anew has another digest');
  return text.value;
}

/** The certificates of a sealer, to be kept once, and what they are found by. */
export function sealKept({ algorithm, certificates }: Sealer): SealRow & { readonly seal: Uint8Array } {
  const pem = certificates.map(({ der }) => certificatePem(der)).join('');
  return { algorithm, certificates: pem, seal: createHash('sha256').update(pem).digest() };
}

export const listsUnder = (publicUrl: string, organisation: string): string => `${publicUrl}/status/${organisation}/`;

/** The same list as wallets of SD-JWT read it. */
export const tokenListOf = (list: string): string => `${list}/token`;

const slotOf = ({ list, slot }: Pick<Waiting, 'list' | 'slot'>, lists: string): StatusSlot => ({
  list: `${lists}${list}`,
  index: slot,
  purpose: 'revocation',
});

interface Awarded {
  readonly credential: string;
  readonly learner: Learner;
  readonly grade: string | null;
  readonly issued_on: string;
  readonly valid_until: string | null;
}

const awardOf = ({ credential, learner, grade, issued_on, valid_until }: Awarded) => ({
  id: `urn:uuid:${credential}`,
  learner,
  issuedOn: issued_on,
  ...(grade !== null && { grade }),
  ...(valid_until !== null && { validUntil: valid_until }),
});

/** Reading certificates costs more than sealing: by their text, emptied when it is full. */
const sealers = new Map<string, Resealing['sealer']>();
const MOST_SEALERS = 100;

function sealerKept({ algorithm, certificates: pem }: SealRow): Resealing['sealer'] {
  const known = sealers.get(pem);
  if (known !== undefined) return known;
  const [first, ...others] = readCertificates(pem).certificates;
  const isKnown = algorithm === 'ES256' || algorithm === 'RS256';
  if (first === undefined || !isKnown) throw new Error('a seal was kept that cannot be read');
  const sealer: Resealing['sealer'] = { algorithm, certificates: [first, ...others] };
  if (sealers.size >= MOST_SEALERS) sealers.clear();
  sealers.set(pem, sealer);
  return sealer;
}
