// What all processes share: work, letters, the database, room on the disk. Kinds and counts alone.
import { databaseFacts, DatabaseFault } from '../../db/index.ts';
import { type WorkCount, workCounts } from '../../jobs/index.ts';
import type { World } from '../../world.ts';
import { DAY, isLetter } from '../letters.ts';
import { roomFor } from '../storage.ts';
import { type LetterDay, lettersSince } from '../store.ts';
import { type Family, gauge } from './exposition.ts';

const STATES = ['waiting', 'running', 'failing', 'parked'] as const;

/** A database that does not answer is a number too; what it would have said is left out then. */
export async function installationNumbers(world: World): Promise<readonly Family[]> {
  const { db, clock, config } = world;
  const room = await roomFor(config);
  const disk = [gauge('tessera_disk_free_bytes', 'Room on the disk of the data folder.', room.free)];
  try {
    const now = clock();
    const { bytes } = await databaseFacts(db.sql);
    const counts = await workCounts(now, db.sql);
    const letters = await lettersSince(now - DAY, db.sql);
    return [
      ...disk,
      gauge('tessera_database_up', 'Whether the database answers.', 1),
      gauge('tessera_database_size_bytes', 'What the database holds, all in all.', bytes),
      ...workOf(counts, now),
      ...lettersOf(counts, letters),
    ];
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    return [...disk, gauge('tessera_database_up', 'Whether the database answers.', 0)];
  }
}

function workOf(counts: readonly WorkCount[], now: number): readonly Family[] {
  return [
    {
      name: 'tessera_work',
      help: 'Jobs, and events that somebody has yet to hear. Parked ones wait for a person.',
      type: 'gauge',
      samples: counts.flatMap(({ what, kind, ...count }) =>
        STATES.map((state) => ({ labels: { what, kind, state }, value: count[state] })),
      ),
    },
    {
      name: 'tessera_work_late_seconds',
      help: 'How long ago the longest waiting could have been taken.',
      type: 'gauge',
      samples: counts.map(({ what, kind, late }) => ({
        labels: { what, kind },
        value: late === null ? 0 : Math.max(0, now - late) / 1000,
      })),
    },
  ];
}

function lettersOf(counts: readonly WorkCount[], letters: readonly LetterDay[]): readonly Family[] {
  const unsent = counts.filter(({ what, kind }) => what === 'job' && isLetter(kind));
  return [
    {
      name: 'tessera_letters',
      help: 'Letters that have not left. Parked ones wait for a person.',
      type: 'gauge',
      samples: STATES.map((state) => ({
        labels: { state },
        value: unsent.reduce((sum, count) => sum + count[state], 0),
      })),
    },
    {
      name: 'tessera_letters_lately',
      help: 'What became of the letters of today and yesterday, in UTC: sent, or the code of the failure.',
      type: 'gauge',
      samples: letters.map(({ outcome, letters: value }) => ({ labels: { outcome }, value })),
    },
  ];
}
