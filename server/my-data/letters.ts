// The letters about requests: to whoever asks, at each step; to the provider, when there is a new one; and the one whose
// link makes a request of somebody who has no account.
import { sentence } from '@tessera/messages';
import { isOffered } from '@tessera/messages/languages';
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { Letter } from '../io/mail.ts';
import type { JobHandler, JobOrder, JobRun } from '../jobs/index.ts';
import { organisationOf, ownersOf } from '../organisations/index.ts';
import { actingAsInstallation } from '../people/index.ts';
import type { World } from '../world.ts';
import { confirmSecret, secretDigest } from './secrets.ts';
import type { RequestState } from './contract.ts';
import { requestRow, unconfirmedRow } from './store/requests.ts';

const KINDS = {
  provider: 'my-data-tell-provider',
  step: 'my-data-tell-step',
  confirm: 'my-data-confirm-letter',
} as const;

export const tellProviderJob = (organisation: string, request: string): JobOrder => ({
  kind: KINDS.provider,
  organisation,
  dedupe: request,
  payload: { request },
});

export const tellStepJob = (organisation: string, request: string, state: RequestState): JobOrder => ({
  kind: KINDS.step,
  organisation,
  dedupe: `${request} ${state}`,
  payload: { request, state },
});

export const confirmLetterJob = (id: string): JobOrder => ({ kind: KINDS.confirm, payload: { id }, awaited: true });

/** Whoever asks without an account waits for its link. */
export const QUICK: readonly string[] = [KINDS.confirm];

export const letterHandlers = (world: World): Readonly<Record<string, JobHandler>> => ({
  [KINDS.provider]: tellProvider(world),
  [KINDS.step]: tellStep(world),
  [KINDS.confirm]: sendConfirmLetter(world),
});

function tellProvider(world: World): JobHandler {
  return async (run) => {
    const { db, config } = world;
    const { request } = run.payload as { readonly request: string }; // tellProviderJob() wrote it
    const organisation = run.organisation ?? '';
    const row = await requestRow(request, actingAsInstallation(organisation), db.sql);
    const whose = await organisationOf(organisation, db.sql);
    if (row === undefined || whose === undefined) return;
    const language = isOffered(whose.identity.language) ? whose.identity.language : 'en';
    const facts = { kind: row.kind, date: dayOf(row.due), organisation: whose.name };
    const link = `${config.publicUrl}/${language}/desk/${organisation}/requests/${request}`;
    const letter = composeLetter('request-new', language, facts, link);
    for (const to of await ownersOf(organisation, db.sql)) await post(to, letter, run, world);
  };
}

function tellStep(world: World): JobHandler {
  return async (run) => {
    const { db } = world;
    const { request, state } = run.payload as { readonly request: string; readonly state: RequestState }; // tellStepJob() wrote it
    const organisation = run.organisation ?? '';
    const row = await requestRow(request, actingAsInstallation(organisation), db.sql);
    const whose = await organisationOf(organisation, db.sql);
    if (row === undefined || whose === undefined || row.email === null) return; // nobody is to be told any more
    const { language, reason, answer } = row;
    const why = reason === null ? '' : sentence(language, `request.reason.${reason}`);
    const facts = { organisation: whose.name, date: dayOf(row.due), reason: why, answer };
    await post(row.email, composeLetter(`request-${state}`, language, facts), run, world);
  };
}

function sendConfirmLetter(world: World): JobHandler {
  return async (run) => {
    const { db, config } = world;
    const { id } = run.payload as { readonly id: string }; // confirmLetterJob() wrote it
    const secret = confirmSecret(id, world);
    const row = await unconfirmedRow(secretDigest(secret), db.sql);
    const whose = row && (await organisationOf(row.organisation, db.sql));
    if (row === undefined || whose === undefined) return;
    const link = `${config.publicUrl}/${row.language}/requests/confirm#${secret}`;
    const facts = { organisation: whose.name, kind: row.kind };
    const letter = composeLetter('request-confirm', row.language, facts, link);
    await post(row.email, { ...letter, awaited: true }, run, world);
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** One letter; an address that can never be reached ends the matter. */
async function post(
  to: string,
  letter: Omit<Letter, 'to' | 'messageId'>,
  { id }: JobRun,
  { config, mailer, keys }: World,
): Promise<void> {
  const messageId = `<request.${id}.${keys.blind('letter-to', to).slice(0, 12)}@${new URL(config.publicUrl).hostname}>`;
  try {
    await mailer.send({ to, ...letter, messageId });
  } catch (error) {
    if (!(error instanceof MailFailed) || !error.permanent) throw error;
  }
}
