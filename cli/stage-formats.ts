// For the tests of this room: one learner in a format, with the keys it takes.
import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import type { Format } from '@tessera/credential';
import { issueCommand } from './issue.ts';
import { keygenCommand } from './keygen.ts';
import { argumentsOf, EXAMPLES, makeKeys, type Stage, stageFor } from './stage.ts';

const DESIGN = `${EXAMPLES}harbour-college/design.json`;

/** A stage with a seal, the two keys for badges, and a list of one learner. */
export async function stageWithKeys(context: Parameters<typeof stageFor>[0]): Promise<Stage> {
  const stage = await stageFor(context);
  await makeKeys(stage);
  for (const algorithm of ['Ed25519', 'P-256']) {
    const args = argumentsOf('keygen', '--kind', 'badge', '--algorithm', algorithm, '--out', stage.path('keys'));
    assert.equal(await keygenCommand(args, stage.around), 0);
  }
  await writeFile(stage.path('learners.csv'), 'family_name,given_name,provider_number,grade\nBorg,Anna,1,8\n');
  stage.printed.length = 0;
  return stage;
}

/** Which key each format is signed with. */
export const keyFor = ({ path }: Stage, format: Format): readonly string[] => {
  switch (format) {
    case 'open-badge':
    case 'vcdm':
      return ['--key', path('keys/badge-ed25519.key.pem')];
    case 'vcdm-sd':
      return ['--key', path('keys/badge-p256.key.pem')];
    default:
      return ['--key', path('keys/seal.key.pem'), '--cert', path('keys/seal.crt.pem')];
  }
};

/** Issues with whatever is given beside the format; answers what the command does. */
export const issueIn = (stage: Stage, format: Format, ...more: readonly string[]) =>
  issueCommand(
    argumentsOf(
      'issue',
      ...['--format', format, '--design', DESIGN, '--learners', stage.path('learners.csv')],
      ...['--out', stage.path(format), ...more],
    ),
    stage.around,
  );

/** The file of the one learner. */
export async function issuedIn(stage: Stage, format: Format, ...more: readonly string[]): Promise<string> {
  assert.equal(await issueIn(stage, format, ...keyFor(stage, format), ...more), 0, stage.told.join('\n'));
  const name = (await readdir(stage.path(format))).find((entry) => entry !== 'result.csv') ?? '';
  return stage.path(`${format}/${name}`);
}

/** The name under which the key of a file of ours signed, as it was told when it was made. */
export function didTold(stage: Stage): string {
  const found = /did:key:[A-Za-z0-9]+/.exec(stage.printed.join(' '))?.[0] ?? '';
  stage.printed.length = 0;
  return found;
}
