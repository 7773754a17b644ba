// Tokens in compact form changed: what stands inside the base64, the base64 itself, parts of others put together, parts of
// an SD-JWT in another order, twice, or gone.
import { changedBytes } from './bytes.ts';
import type { Draw } from './draw.ts';
import { changedJson, jsonText } from './json.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const encoded = (text: string): string => Buffer.from(text).toString('base64url');

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined; // a part that is no JSON: a signature
  }
}

/** One part of a token, changed. */
function changedPart(part: string, draw: Draw, others: readonly unknown[]): string {
  const json = jsonIn(part);
  if (json !== undefined && !draw.luck(4))
    return encoded(jsonText(draw.luck(8) ? json : changedJson(json, draw, others), draw));
  const at = draw.number(0, part.length + 1);
  switch (draw.number(0, 8)) {
    case 0:
      return (
        part.slice(0, at) + draw.one([...ALPHABET, '=', '+', '/', ' ', '\n', '.', '~', '%', 'é']) + part.slice(at + 1)
      );
    case 1:
      return `${part}${draw.one(['=', '==', 'A', '-', '\n'])}`;
    case 2:
      // The last letter can carry bits that mean nothing.
      return part.slice(0, -1) + ALPHABET[(ALPHABET.indexOf(part.slice(-1)) + draw.one([1, 2, 3, 4, 16, 63])) % 64];
    case 3:
      return '';
    case 4:
      return part.slice(0, at);
    case 5:
      return part.replaceAll('-', '+').replaceAll('_', '/');
    default:
      return changedBytes(Buffer.from(part, 'base64url'), draw).toString('base64url');
  }
}

/** Tokens with a dot and with a tilde; `others` are tokens of the same kind. */
export function changedToken(text: string, draw: Draw, others: readonly string[]): string {
  const pieces = text.split('~');
  const strangers = others.map((other) => other.split('~'));
  const values = others.flatMap((other) => other.split(/[.~]/, 2).flatMap((part) => jsonIn(part) ?? []));
  const place = draw.luck(2) ? 0 : draw.number(0, pieces.length);
  switch (draw.number(0, pieces.length > 1 ? 10 : 4)) {
    case 0:
    case 1:
    case 2:
      pieces[place] = changedParts(pieces[place] ?? '', draw, values);
      break;
    case 3: {
      const other = draw.one(strangers);
      const from = draw.luck(2) ? place : draw.number(0, other.length);
      pieces[place] = crossed(pieces[place] ?? '', other[from] ?? '', draw);
      break;
    }
    case 4:
      pieces.splice(place, 1);
      break;
    case 5:
      pieces.splice(draw.number(0, pieces.length + 1), 0, draw.one(pieces));
      break;
    case 6:
      pieces.splice(draw.number(1, pieces.length + 1), 0, draw.one(draw.one(strangers)));
      break;
    case 7: {
      const [first = '', ...rest] = pieces;
      pieces.splice(0, pieces.length, first, ...rest.reverse());
      break;
    }
    case 8:
      pieces.splice(1, draw.number(1, pieces.length), ...(draw.luck(2) ? [''] : []));
      break;
    default:
      pieces.push(draw.one(strangers).at(-1) ?? '');
  }
  return pieces.join('~');
}

function changedParts(piece: string, draw: Draw, values: readonly unknown[]): string {
  const parts = piece.split('.');
  const place = draw.number(0, parts.length);
  parts[place] = changedPart(parts[place] ?? '', draw, values);
  if (draw.luck(20)) parts.splice(place, 1);
  if (draw.luck(20)) parts.push(draw.one(parts.length > 0 ? parts : ['']));
  return parts.join('.');
}

/** Some parts of one and some of the other. */
function crossed(one: string, other: string, draw: Draw): string {
  const strange = other.split('.');
  return one
    .split('.')
    .map((part, place) => (draw.luck(2) ? (strange[place] ?? part) : part))
    .join('.');
}

/** Any text, letter by letter. */
export function changedText(text: string, draw: Draw): string {
  const at = draw.number(0, text.length + 1);
  const length = draw.one([1, 1, 2, 10, draw.number(0, text.length + 1)]);
  const piece = text.slice(at, at + length);
  switch (draw.number(0, 6)) {
    case 0:
      return (
        text.slice(0, at) +
        draw.one([...ALPHABET, '{', '}', '[', '"', '\\', '\u0000', '\ud800', '.', '~', ',', ' ', '\r\n']) +
        text.slice(at)
      );
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + piece + piece + text.slice(at + length);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(at) + text.slice(0, at);
    default:
      return text.slice(0, at) + draw.one([...ALPHABET]) + text.slice(at + 1);
  }
}
