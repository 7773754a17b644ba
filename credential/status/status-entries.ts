// Where a document says that its status can be looked up, whatever its format: entries of the web's credentials, and the
// claim of those that wallets hold. What is malformed is never passed over: an entry that nobody understands leaves the
// question open. [BSL §2.1] [TSL §6.2]
import type { StatusEntry } from '../formats/contents.ts';
import { isObject, type Members, shown } from '../shape.ts';

/** More than anybody has. */
const MOST_ENTRIES = 10;
const MOST_INDEX_DIGITS = 9;
const LONGEST_ADDRESS = 2000;
const LARGEST_SIZE = 8;

/** The entries of a document; none where it says nothing of its status. */
export function statusEntriesOf(document: Members): readonly StatusEntry[] {
  const { credentialStatus, status, vct } = document;
  const entries: readonly unknown[] =
    credentialStatus === undefined ? [] : Array.isArray(credentialStatus) ? credentialStatus : [credentialStatus];
  const isClaim =
    status !== undefined && (vct !== undefined || (isObject(status) && Object.hasOwn(status, 'status_list')));
  const isTooMany = entries.length > MOST_ENTRIES || (credentialStatus !== undefined && entries.length === 0);
  if (isTooMany) return [notUnderstood(undefined)];
  return [...entries.map(entryOf), ...(isClaim ? claimedStatus(status) : [])];
}

const notUnderstood = (type: unknown): StatusEntry => ({
  kind: 'not-understood',
  type: type === undefined ? '' : shown(type),
});

function entryOf(entry: unknown): StatusEntry {
  if (!isObject(entry)) return notUnderstood(undefined);
  const types: readonly unknown[] = Array.isArray(entry['type']) ? entry['type'] : [entry['type']];
  if (types.includes('BitstringStatusListEntry') || types.includes('StatusList2021Entry'))
    return bitstringEntry(entry) ?? notUnderstood(types[0]);
  const { id } = entry;
  return types.includes('1EdTechRevocationList') && isAddress(id)
    ? { kind: 'revocation-list', list: id }
    : notUnderstood(types[0]);
}

function bitstringEntry(entry: Members): StatusEntry | undefined {
  const {
    id,
    statusListCredential: list,
    statusListIndex: index,
    statusPurpose: purpose,
    statusSize: size = 1,
  } = entry;
  // An entry is not the list it points to. [BSL §2.1]
  if (!isAddress(list) || id === list || typeof purpose !== 'string' || !PURPOSE.test(purpose)) return undefined;
  if (typeof index !== 'string' || !DIGITS.test(index) || index.length > MOST_INDEX_DIGITS) return undefined;
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > LARGEST_SIZE) return undefined;
  const messages = messagesOf(entry['statusMessage'], size);
  if (messages === undefined && (size > 1 || entry['statusMessage'] !== undefined)) return undefined;
  return { kind: 'bitstring', list, index: Number(index), purpose, size, ...(messages && { messages }) };
}

const PURPOSE = /^\S.{0,99}$/;
const DIGITS = /^(?:0|[1-9]\d*)$/;
const HEXADECIMAL = /^0x([0-9a-f]{1,2})$/i;
const LONGEST_MESSAGE = 1000;

/** One message for each value that there can be. [BSL §2.1] */
function messagesOf(value: unknown, size: number): Readonly<Record<number, string>> | undefined {
  if (!Array.isArray(value) || value.length !== 2 ** size) return undefined;
  const messages = new Map<number, string>();
  for (const entry of value as readonly unknown[]) {
    const { status, message } = isObject(entry) ? entry : {};
    const digits = typeof status === 'string' ? HEXADECIMAL.exec(status)?.[1] : undefined;
    if (digits === undefined || typeof message !== 'string' || message.length > LONGEST_MESSAGE) return undefined;
    const number = Number.parseInt(digits, 16);
    if (number >= 2 ** size || messages.has(number)) return undefined;
    messages.set(number, message);
  }
  return Object.fromEntries(messages);
}

/** The claim `status` of a token holds one member for each way in which the status can be told. [TSL §6.1] */
export function claimedStatus(status: unknown): readonly StatusEntry[] {
  if (!isObject(status)) return [notUnderstood('status')];
  const ways = Object.keys(status);
  if (ways.length === 0 || ways.length > MOST_ENTRIES) return [notUnderstood('status')];
  return ways.map((way) =>
    way === 'status_list' ? (tokenEntry(status[way]) ?? notUnderstood(way)) : notUnderstood(way),
  );
}

function tokenEntry(value: unknown): StatusEntry | undefined {
  const { idx, uri } = isObject(value) ? value : {};
  const isIndex = typeof idx === 'number' && Number.isInteger(idx) && idx >= 0 && idx < 10 ** MOST_INDEX_DIGITS;
  return isIndex && isAddress(uri) ? { kind: 'token', list: uri, index: idx } : undefined;
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s#]+$/.test(value);
