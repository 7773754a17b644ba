// Verifications as the platform answers them, by the real library on files of the cast: for tests of pages.
import { createHash } from 'node:crypto';
import { open, type Report } from '@tessera/credential';
import type { Trust } from '@tessera/credential/trust';
import { NOW, verified } from './world.ts';

interface Wishes {
  readonly trust?: Trust;
  readonly now?: number;
  /** Whether its seal is one for trying out. */
  readonly trial?: boolean;
  readonly registered?: string;
}

export async function verification(text: string, wishes: Wishes = {}) {
  const { trust = { anchors: [] }, now = NOW + 3_600_000, trial = true, registered } = wishes;
  const { seal, reading, members } = open(text);
  const leaf = seal.ok ? seal.seal.leaf : undefined;
  return {
    report: await verified(text, trust, now),
    ...(reading?.ok === true && { credential: reading.value }),
    ...(members !== undefined && { members }),
    ...(leaf !== undefined && {
      sealedBy: {
        organisation: leaf.subject.organisation ?? leaf.subject.text,
        organisationIdentifier: leaf.subject.organisationIdentifier ?? '',
        authority: leaf.issuer.commonName ?? leaf.issuer.text,
        trial,
      },
    }),
    ...(seal.ok && seal.seal.claimedTime !== undefined && { sealedAt: new Date(seal.seal.claimedTime).toISOString() }),
    digest: createHash('sha256').update(text).digest('hex'),
    ...(registered !== undefined && { registered }),
  };
}

/** A report in which the list of the issuer says that it was taken back. */
export const takenBack = (report: Report): Report => ({
  ...report,
  outcome: 'invalid',
  checks: report.checks.map((check) =>
    check.check === 'status'
      ? {
          ...check,
          answer: 'no',
          code: 'status.revoked-on',
          facts: { list: LIST, date: '2026-07-03T10:00:00Z', reason: 'wrong-data', corrected: 1 },
          consulted: [{ url: LIST, retrieved: '2026-07-04T10:00:00Z' }],
        }
      : check,
  ),
});

const LIST = 'https://harbour.example/status/1';
