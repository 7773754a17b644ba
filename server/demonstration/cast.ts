// The invented people of the demonstration. Whoever reads the page may be any of them, so they exist on loopback only.
import type { Sql } from '../db/index.ts';
import { membershipsOf } from '../organisations/index.ts';
import { ownOf, personAt } from '../people/index.ts';
import type { World } from '../world.ts';

export interface Part {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** What they do, as the pages have words for it. */
  readonly part: 'registrar' | 'designer' | 'learner' | 'operator';
}

export const REGISTRAR: Part = {
  key: 'rita',
  name: 'Rita Attard (invented)',
  email: 'rita.attard@harbour-college.example',
  part: 'registrar',
};

export const DESIGNER: Part = {
  key: 'karmen',
  name: 'Karmen Zahra (invented)',
  email: 'karmen.zahra@harbour-college.example',
  part: 'designer',
};

/** He stands in learners.csv, so letters go to him. */
const LEARNER: Part = {
  key: 'marek',
  name: 'Marek Novák (invented)',
  email: 'marek.novak@learners.example',
  part: 'learner',
};

export const OPERATOR: Part = {
  key: 'olga',
  name: 'Olga Berg (invented)',
  email: 'olga.berg@tessera.example',
  part: 'operator',
};

export const CAST: readonly Part[] = [REGISTRAR, DESIGNER, LEARNER, OPERATOR];

/** Where somebody begins: a path, without the language. */
export async function startOf({ part }: Part, person: string, sql: Sql): Promise<string> {
  switch (part) {
    case 'registrar':
    case 'designer': {
      const [first] = await membershipsOf(ownOf(person), sql);
      return first === undefined ? '/desk' : `/desk/${first.organisation}`;
    }
    case 'learner':
      return '/my';
    case 'operator':
      return '/operator';
  }
}

/** Undefined where this part was never played here. */
export const personOfPart = ({ email }: Part, world: World): Promise<string | undefined> =>
  personAt(email, world, world.db.sql);
