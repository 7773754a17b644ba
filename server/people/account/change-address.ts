// Another e-mail address: a code goes to the new one, and once it was typed in, the old one is told and is nobody's.
import { enqueue, type JobOrder, type JobRun } from '../../jobs/index.ts';
import { composeLetter } from '../../io/letters.ts';
import { MailFailed } from '../../io/mail-failures.ts';
import { LIMITS } from '../../limits/settings.ts';
import { sharedTries } from '../../limits/tries.ts';
import { Refusal } from '../../refusal.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import type { Signed } from '../acting.ts';
import { addressOf } from './address.ts';
import { note } from '../log/note.ts';
import { isSame } from '../sessions/secrets.ts';
import { changeRow, countChangeTry, dropChange, moveAddress, putChange } from '../store/changes.ts';
import { personAtBlind, personRow } from '../store/persons.ts';

const MINUTES = 15;
const LASTS = MINUTES * 60_000;
const MOST_TRIES = 5;

/** The kind of the job that sends the letter with the code to the new address. */
export const LETTER_OF_CHANGE = 'people-new-address';

export function changeAddressOf(world: World) {
  const { db, clock, newId, keys, mailer } = world;
  const letters = tries({ clock, ...LIMITS['address-letters'] }, (text) => text);
  const codes = sharedTries('address-codes', world);

  return {
    /** The same answer whether somebody has the address or not. Throws `email-malformed`, `too-many-tries`. How often one account asks is counted by whoever calls. */
    async ask(email: string, signed: Signed): Promise<{ readonly minutes: number }> {
      const { person, visitor } = signed;
      const address = addressOf(email, world);
      letters.at(address.blind);
      const now = clock();
      await db.transaction(async (sql) => {
        await putChange({ email: address.email, expires: now + LASTS }, signed, sql);
        // To an address that is somebody else's no code goes; whoever asked is told the same.
        if ((await personAtBlind(address.blind, sql)) !== undefined) return;
        const letter: JobOrder = {
          kind: LETTER_OF_CHANGE,
          payload: { person, asked: now, language: visitor.language },
          awaited: true,
        };
        await enqueue([letter], now, newId, sql);
      });
      return { minutes: MINUTES };
    },

    /** Throws `address-code-wrong`, `address-change-over`, `address-taken`, `too-many-tries`. */
    async confirm(code: string, signed: Signed): Promise<void> {
      const { person } = signed;
      const found = await countChangeTry(signed, db.sql);
      if (found === undefined || found.expires <= clock() || found.tries > MOST_TRIES)
        throw new Refusal(410, 'address-change-over');
      await codes.at(addressOf(found.email, world).blind);
      const typed = code.replace(/[\s\p{Pd}]/gu, '');
      const wanted = codeOf(person, found.email, found.expires - LASTS, world);
      if (!isSame(typed, wanted)) throw new Refusal(422, 'address-code-wrong', { left: MOST_TRIES - found.tries });
      const old = await db.transaction(async (sql) => {
        const before = await personRow(person, sql);
        if (before === undefined) throw new Error('who is signed in is a person');
        const { blind } = addressOf(found.email, world);
        if (!(await moveAddress({ email: found.email, blind }, signed, sql))) throw new Refusal(409, 'address-taken');
        await dropChange(signed, sql);
        await note(signed, { act: 'address-changed', record: person }, world, sql);
        return before.email;
      });
      // Not as a job: its order would have to hold the old address, which is nowhere any more.
      const { host, hostname } = new URL(world.config.publicUrl);
      const letter = composeLetter('address-changed', signed.visitor.language, { site: host });
      const messageId = `<address.${keys.blind('letter-to', `${old} ${clock()}`).slice(0, 24)}@${hostname}>`;
      await mailer.send({ to: old, ...letter, messageId }).catch((error: unknown) => {
        if (!(error instanceof MailFailed)) throw error;
        world.log.warn('old-address-not-told', { code: error.code });
      });
    },
  };
}

/** Six digits, derived: they stand in the letter and nowhere else. */
function codeOf(person: string, email: string, at: number, { keys }: Pick<World, 'keys'>): string {
  const number = Buffer.from(keys.derive('address-change', person, email, String(at))).readUIntBE(0, 6);
  return String(number % 1_000_000).padStart(6, '0');
}

/** The letter with the code, to the address that it is to be. */
export async function sendAddressCode(run: JobRun, world: World): Promise<void> {
  const { id, payload } = run;
  const { db, clock, config, mailer } = world;
  const { person, asked, language } = payload as {
    readonly person: string;
    readonly asked: number;
    readonly language: string;
  }; // ask() wrote it
  const found = await changeRow(person, run, db.sql);
  if (found === undefined || found.expires !== asked + LASTS || found.expires <= clock()) return; // asked again, or over
  const { host, hostname } = new URL(config.publicUrl);
  const facts = { site: host, code: codeOf(person, found.email, asked, world), minutes: MINUTES };
  try {
    const letter = composeLetter('new-address', language, facts);
    await mailer.send({ to: found.email, ...letter, messageId: `<new-address.${id}@${hostname}>`, awaited: true });
  } catch (error) {
    if (!(error instanceof MailFailed && error.permanent)) throw error;
  }
}
