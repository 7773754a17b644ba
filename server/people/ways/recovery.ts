// What opens an account that wants a passkey when there is none any more: a letter and one of ten printed codes.
import type { Sql } from '../../db/index.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import { entering, type Signed, type Visitor } from '../acting.ts';
import { note } from '../log/note.ts';
import { sendNotice } from '../account/notices.ts';
import { digestOf } from '../sessions/secrets.ts';
import { passkeyRows } from '../store/passkeys.ts';
import {
  lockWaysIn,
  recoveryCodesLeft,
  replaceRecoveryCodes,
  setPasskeyOnly,
  useRecoveryCodeRow,
} from '../store/ways.ts';

const CODES = 10;
const CHARACTERS = 16; // of 5 bits: 80 bits
/** Without I, L, O and U, which are taken for others, or for words. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten new codes, told once; those from before are worth nothing any more. */
export async function makeRecoveryCodes(signed: Signed, world: World): Promise<readonly string[]> {
  const { person } = signed;
  const codes = Array.from({ length: CODES }, () => newCode(world));
  await world.db.transaction(async (sql) => {
    await lockWaysIn(signed, sql);
    const kept = codes.map((code) => digestOfCode(person, code, world));
    await replaceRecoveryCodes(kept, signed, sql);
    await note(signed, { act: 'recovery-codes-made', record: person }, world, sql);
  });
  return codes;
}

/** Whether it was one of theirs, and good: it is used up then, and its person hears of it. */
export async function useRecoveryCode(
  person: string,
  typed: string,
  visitor: Visitor,
  world: World,
  sql: Sql,
): Promise<boolean> {
  const isGood = await useRecoveryCodeRow(digestOfCode(person, typed, world), world.clock(), entering(person), sql);
  if (!isGood) return false;
  await note({ person, visitor }, { act: 'recovery-used', record: person }, world, sql);
  await sendNotice('recovery-used', person, visitor, world, sql);
  return true;
}

/** Switches it on only where somebody can still get in afterwards. Throws `passkey-missing`, `recovery-codes-missing`. */
export async function wantPasskeyOnly(only: boolean, signed: Signed, world: World): Promise<void> {
  const { person } = signed;
  await world.db.transaction(async (sql) => {
    await lockWaysIn(signed, sql);
    if (only && (await passkeyRows(signed, sql)).length === 0) throw new Refusal(409, 'passkey-missing');
    if (only && (await recoveryCodesLeft(signed, sql)) === 0) throw new Refusal(409, 'recovery-codes-missing');
    await setPasskeyOnly(only, signed, sql);
    await note(signed, { act: only ? 'passkey-only-on' : 'passkey-only-off', record: person }, world, sql);
  });
}

/** `XXXX-XXXX-XXXX-XXXX`. */
function newCode({ random }: Pick<World, 'random'>): string {
  const characters = [...random(CHARACTERS)].map((byte) => LETTERS[byte & 31] ?? ''); // 32 of them: no remainder
  return [0, 4, 8, 12].map((at) => characters.slice(at, at + 4).join('')).join('-');
}

/** Under the key of the installation and of its person: whoever reads the database can try none. */
const digestOfCode = (person: string, typed: string, { keys }: Pick<World, 'keys'>): Uint8Array =>
  digestOf(keys.blind('recovery-code', `${person} ${codeIn(typed)}`));

/** People type in small letters, with spaces or without dashes, and take letters for figures. */
const codeIn = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
