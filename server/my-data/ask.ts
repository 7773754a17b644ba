// Somebody asks an organisation about the data it holds of them: signed in, or by a letter that they confirm.
import { enqueue } from '../jobs/index.ts';
import { organisationOf } from '../organisations/index.ts';
import { actingAsInstallation, addressOf, note, personOf, type Signed, type Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { credentialsHeld } from '../wallet/index.ts';
import type { World } from '../world.ts';
import { confirmLetterJob, tellProviderJob, tellStepJob } from './letters.ts';
import type { RequestKind, RequestState } from './contract.ts';
import { dueAfter } from './request-states.ts';
import { confirmSecret, secretDigest } from './secrets.ts';
import { addRequest, addUnconfirmed, requestsOfPerson, takeUnconfirmed } from './store/requests.ts';

export interface Asking {
  readonly organisation: string;
  readonly kind: RequestKind;
  readonly body: string;
}

/** Who they are is known: they signed in. */
export async function askProvider({ organisation, kind, body }: Asking, signed: Signed, world: World): Promise<string> {
  const { person, visitor } = signed;
  const { db, clock, newId } = world;
  await refuseUnknown(organisation, world);
  const request = newId();
  const received = clock();
  await db.transaction(async (sql) => {
    const someone = await personOf(person, sql);
    if (someone === undefined) throw new Error('who is signed in is a person');
    // The clock runs already; a second one would only be told as many times.
    const open = (await requestsOfPerson(signed, sql)).find(
      (each) => each.organisation === organisation && each.kind === kind && !OVER.includes(each.state),
    );
    if (open !== undefined)
      throw new Refusal(409, 'request-open', { days: Math.max(0, Math.ceil((open.due - received) / A_DAY)) });
    const held = (await credentialsHeld(signed, sql)).filter((each) => each.organisation === organisation);
    const { name, email } = someone;
    const made = {
      kind,
      origin: 'account',
      state: 'identity-checked',
      received,
      due: dueAfter(received, false),
    } as const;
    const whose = { person, name, email, body, language: visitor.language };
    await addRequest(
      { request, ...made, ...whose },
      held.map(({ record }) => record),
      actingAsInstallation(organisation), // it puts what somebody asks on the desk of whom they ask
      sql,
    );
    await note(signed, { act: 'request-asked', record: request }, world, sql);
    await enqueue(
      [tellProviderJob(organisation, request), tellStepJob(organisation, request, 'identity-checked')],
      received,
      newId,
      sql,
    );
  });
  return request;
}

/** Whoever was answered may ask again. */
const OVER: readonly RequestState[] = ['answered', 'refused', 'closed'];
const A_DAY = 24 * 3600_000;

/** Hours in which the link of the letter is good. */
const HOURS = 24;

/** Somebody without an account, or who does not use it: the request is made by the link of a letter. */
export async function askByLetter(
  { organisation, kind, name, email, body }: Asking & { readonly name: string; readonly email: string },
  { language }: Visitor,
  world: World,
): Promise<{ readonly hours: number }> {
  const { db, clock, newId } = world;
  const address = addressOf(email, world);
  await refuseUnknown(organisation, world);
  const id = newId();
  const now = clock();
  const expires = now + HOURS * 3600_000;
  await db.transaction(async (sql) => {
    const made = { organisation, kind, name, email: address.email, body, language, expires };
    await addUnconfirmed(secretDigest(confirmSecret(id, world)), made, sql);
    await enqueue([confirmLetterJob(id)], now, newId, sql);
  });
  return { hours: HOURS };
}

/** The link of the letter: once, within a day. Throws `request-link-unknown`. Answers whom it is for and by when it is due. */
export async function confirmAsked(
  secret: string,
  world: World,
): Promise<{ readonly organisation: string; readonly due: string }> {
  const { db, clock, newId } = world;
  return db.transaction(async (sql) => {
    const asked = await takeUnconfirmed(secretDigest(secret), sql);
    const received = clock();
    const whose = asked && (await organisationOf(asked.organisation, sql));
    if (asked === undefined || whose === undefined || asked.expires <= received)
      throw new Refusal(404, 'request-link-unknown');
    const { expires: _, organisation, ...given } = asked;
    const request = newId();
    const due = dueAfter(received, false);
    const acting = actingAsInstallation(organisation);
    const made = { origin: 'letter', person: null, state: 'received', received, due } as const;
    await addRequest({ ...given, request, ...made }, [], acting, sql);
    await note(acting, { act: 'request-received', record: request }, world, sql);
    await enqueue(
      [tellProviderJob(organisation, request), tellStepJob(organisation, request, 'received')],
      received,
      newId,
      sql,
    );
    return { organisation: whose.name, due: new Date(due).toISOString() };
  });
}

async function refuseUnknown(organisation: string, { db }: World): Promise<void> {
  if (!ID.test(organisation) || (await organisationOf(organisation, db.sql)) === undefined)
    throw new Refusal(404, 'provider-unknown');
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
