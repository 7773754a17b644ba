// A mandate as it is published: what its giver says of it, sealed with the giver's own e-seal. Sealed anew when it is ended, or
// when the last seal is some minutes old; in between it is answered from memory. [RFC7515 §3.1]
import { createHash } from 'node:crypto';
import { sealMandate } from '@tessera/credential/mandates';
import { mandateToPublish } from '../organisations/index.ts';
import type { World } from '../world.ts';
import { namesOfKeys } from './badge-key.ts';
import { fingerprintOf } from './key-set.ts';
import { sealerOf } from './sealers.ts';

export interface PublishedMandate {
  readonly text: string;
  readonly etag: string;
}

const MINUTE = 60_000;
const FRESH = 10 * MINUTE;
const GOOD_FOR = 24 * 60 * MINUTE;
const MOST_KEPT = 200;

interface Kept extends PublishedMandate {
  readonly revision: string;
  readonly sealed: number;
}

interface Wanted {
  /** The giver. */
  readonly organisation: string;
  readonly mandate: string;
}

/** Undefined where there is no such mandate, where it was not accepted, and where its giver has no seal. */
export function publishedMandates(world: World): (wanted: Wanted) => Promise<PublishedMandate | undefined> {
  const kept = new Map<string, Kept>();
  return async (wanted) => {
    const found = await mandateToPublish(wanted, world);
    const sealer = found && (await sealerOf(found.giver, world));
    if (found === undefined || sealer === undefined) return undefined;
    const now = world.clock();
    // A key that the holder made just now is named at once: what it signs would be somebody else's until then.
    const keys = found.holder === null ? [] : await namesOfKeys(found.holder, world);
    const revision = [found.revision, fingerprintOf(sealer.certificates[0].der), ...keys].join(' ');
    const known = kept.get(wanted.mandate);
    const age = now - (known?.sealed ?? Number.NEGATIVE_INFINITY);
    if (known?.revision === revision && age >= 0 && age < FRESH) return known;
    const terms = await found.terms(keys);
    const giver = { ...terms.giver, legalIdentifier: sealer.certificates[0].subject.organisationIdentifier ?? '' };
    const document = { ...terms, giver, url: found.url, issuedAt: now, expires: now + GOOD_FOR };
    const text = await sealMandate(document, sealer);
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = { text, etag, revision, sealed: now };
    kept.set(wanted.mandate, made);
    return made;
  };
}

/** Whether anybody could read the mandate now. */
export const isPublished = async (wanted: Wanted, world: World): Promise<boolean> => {
  const found = await mandateToPublish(wanted, world);
  return found !== undefined && (await sealerOf(found.giver, world)) !== undefined;
};
