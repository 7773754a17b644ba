// Where an organisation asks two persons for it: who entered a result does not issue it, and a correction, which is both
// at once, is made by somebody who neither entered the result nor ordered its credential. Taking back is left to one: it
// vouches for nothing, and has to be quick.
import { enteredBy, readyOwn, type Selection } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { fourEyesOf, othersWho } from '../organisations/index.ts';
import type { Acting } from '../people/index.ts';
import { Refusal, type RefusalFacts } from '../refusal.ts';
import type { CredentialRow } from './store/credentials.ts';
import { orderedBy } from './store/orders.ts';

/** A program has no eyes: what it entered, a person issues. */
export async function refuseProgram(acting: Acting, sql: Sql): Promise<void> {
  if (acting.by === 'client' && (await fourEyesOf(acting, sql)).issue) throw new Refusal(403, 'issued-by-a-person');
}

/** Throws where one of these was entered by whoever acts, and that is not for them to issue. */
export async function refuseEntered(
  entered: readonly { readonly enteredBy?: string; readonly unit: string }[],
  acting: Acting,
  sql: Sql,
): Promise<void> {
  const own = entered.find(({ enteredBy: by }) => by !== undefined && by === acting.person);
  if (own === undefined || !(await fourEyesOf(acting, sql)).issue) return;
  throw new Refusal(403, 'entered-by-you', whoElse(await namesOf('credentials-issue', own.unit, acting, sql)));
}

/** What is told of it before: how many of the ready ones are their own, and who else may issue them. */
export async function ownAmong(selection: Selection, unit: string, acting: Acting, sql: Sql) {
  const { person } = acting;
  if (person === undefined || !(await fourEyesOf(acting, sql)).issue) return undefined;
  const count = await readyOwn(person, selection, acting, sql);
  return count === 0 ? undefined : { count, who: [...(await namesOf('credentials-issue', unit, acting, sql))] };
}

/** In the transaction that corrects. */
export async function refuseCorrection(held: CredentialRow, acting: Acting, sql: Sql): Promise<void> {
  if (!(await fourEyesOf(acting, sql)).issue) return;
  if (acting.by === 'client') throw new Refusal(403, 'issued-by-a-person');
  const before = [await enteredBy(held.result, acting, sql), await orderedBy(held.order_id, acting, sql)];
  if (acting.person === undefined || !before.includes(acting.person)) return;
  const others = await othersWho('credentials-take-back', held.unit, acting, sql);
  const names = others.filter(({ person }) => !before.includes(person)).map(({ name }) => name);
  throw new Refusal(403, 'corrected-by-another', whoElse(names));
}

const namesOf = async (
  right: 'credentials-issue',
  unit: string,
  acting: Acting,
  sql: Sql,
): Promise<readonly string[]> => (await othersWho(right, unit, acting, sql)).map(({ name }) => name);

/** Names, for whoever is one of them: the members see each other anyway. */
const whoElse = (names: readonly string[]): RefusalFacts => ({
  count: names.length,
  who: names.slice(0, MOST_NAMES).join(', '),
});

const MOST_NAMES = 5;
