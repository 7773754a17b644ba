// The registrar of the invented college, who uploads and issues by the API; and a list of learners for her.
import assert from 'node:assert/strict';
import { ProblemAnswer } from '@tessera/client';
import type { Letter } from './letters.ts';
import { type Client, clientOf, type Settings, until } from './running.ts';

const RITA = 'rita.attard@harbour-college.example';

export interface Registrar {
  readonly client: Client;
  readonly organisation: string;
  readonly design: string;
  readonly version: number;
}

/** By the door of the demonstration; where there is none, by letter. */
export async function registrarOf(settings: Settings, letters?: readonly Letter[]): Promise<Registrar> {
  const client = clientOf(settings);
  if (letters === undefined) await client.demonstration.become({ key: 'rita' });
  else await signIn(client, letters);
  const { organisations } = await client.organisations.mine({});
  const organisation = organisations[0]?.organisation ?? '';
  const { entries } = await client.catalogue.designs({ organisation });
  return { client, organisation, design: entries[0]?.design ?? '', version: entries[0]?.version ?? 0 };
}

async function signIn(client: Client, letters: readonly Letter[]): Promise<void> {
  await client.people.askSignIn({ email: RITA });
  const letter = (): Letter | undefined => letters.findLast(({ to }) => to === RITA);
  await until(() => letter() !== undefined);
  const code = /^\d{3}\s?\d{3}\r?$/m.exec(letter()?.raw ?? '')?.[0];
  assert.ok(code, 'the letter has a code of six digits');
  await client.people.finishSignIn({ code: code.trim() });
}

/** Invented learners with an address each; another prefix, other learners. */
export const learnersCsv = (count: number, prefix = 'n'): string =>
  [
    'family_name,given_name,date_of_birth,provider_number,email,grade',
    ...Array.from({ length: count }, (_item, n) => {
      const day = String((n % 28) + 1).padStart(2, '0');
      return `Borg ${prefix},Anna ${n},2001-02-${day},${prefix}${n},${prefix}.${n}@learners.example,${n % 10}`;
    }),
    '',
  ].join('\n');

export const learnersOf = (count: number, prefix?: string): Blob => new Blob([learnersCsv(count, prefix)]);

export async function uploaded(registrar: Registrar, file: Blob): Promise<string> {
  const { client, organisation, design, version } = registrar;
  return (await client.assessing.upload({ organisation, design, version, name: 'learners.csv', file })).import;
}

/** Asked, whatever becomes of the answer; a refusal is an answer. */
export async function attempted(asking: Promise<unknown>): Promise<'answered' | 'refused' | 'cut'> {
  try {
    await asking;
    return 'answered';
  } catch (error) {
    if (error instanceof ProblemAnswer) return 'refused';
    assert.ok(error instanceof TypeError, 'a connection that broke'); // as fetch tells it
    return 'cut';
  }
}
