// COSE messages changed: their octets, and the parts of them, written by a library of others.
import { decode, encode, Tagged } from 'cborg';
import { changedBytes } from './bytes.ts';
import type { Draw } from './draw.ts';
import { changedJson, jsonText, oddValue } from './json.ts';

const DATA_URL = /^data:[^,]*,/;

const bytesOf = (text: string): Buffer => Buffer.from(text.replace(DATA_URL, ''), 'base64');

type Parts = [protectedBytes: Uint8Array, open: Map<unknown, unknown>, payload: Uint8Array, signature: Uint8Array];

const partsOf = (bytes: Uint8Array): Parts => decode(bytes, { useMaps: true, tags: Tagged.preserve(18) }).value;

const LABELS: readonly unknown[] = [1, 2, 3, 4, 5, 15, 16, 33, 34, -1, 'alg', 'kid', 1.5];

/** A header with one entry more, one less, or another. */
function changedHeader(
  map: ReadonlyMap<unknown, unknown>,
  draw: Draw,
  others: ReadonlyMap<unknown, unknown>,
): Map<unknown, unknown> {
  const changed = new Map(map);
  const label = draw.one([...changed.keys(), ...LABELS]);
  if (draw.luck(3)) changed.delete(label);
  else
    changed.set(
      label,
      draw.one([others.get(label) ?? 1, -7, -8, 'ES256', Buffer.from('did:key:z6Mk'), [1], [99], new Map([[4, 1]])]),
    );
  return changed;
}

const readHeader = (bytes: Uint8Array): Map<unknown, unknown> =>
  bytes.length === 0 ? new Map() : decode(bytes, { useMaps: true });

/** A COSE message as text, changed. */
export function cborText(text: string, draw: Draw, others: readonly string[]): string {
  const bytes = bytesOf(text);
  const other = bytesOf(draw.one(others));
  const written = (given: Uint8Array): string => {
    const letters = Buffer.from(given).toString(draw.luck(2) ? 'base64' : 'base64url');
    const prefix = draw.one([
      '',
      '',
      'data:application/vc+cose;base64,',
      'data:application/vp+cose;base64url,',
      ' ',
      'data:,',
    ]);
    return prefix + (draw.luck(3) ? letters.replace(/=+$/, '') : letters);
  };
  if (draw.luck(3)) return written(changedBytes(bytes, draw, [other]));
  const [protectedBytes, open, payload, signature] = partsOf(bytes);
  const strange = partsOf(other);
  const whole: [unknown, unknown, unknown, unknown] = [protectedBytes, open, payload, signature];
  switch (draw.number(0, 7)) {
    case 0:
      whole[0] = encode(changedHeader(readHeader(protectedBytes), draw, readHeader(strange[0])));
      break;
    case 1:
      whole[1] = changedHeader(draw.luck(2) ? open : readHeader(protectedBytes), draw, readHeader(strange[0]));
      break;
    case 2:
      whole[2] = Buffer.from(jsonText(changedJson(JSON.parse(Buffer.from(payload).toString()), draw), draw));
      break;
    case 3: {
      const place = draw.number(0, 4);
      whole[place] = strange[place];
      break;
    }
    case 4: {
      const place = draw.number(0, 4);
      whole[place] = draw.one<unknown>([null, new Uint8Array(0), new Map(), [], 'text', 7]);
      break;
    }
    case 5: {
      const place = draw.one([0, 2, 3]);
      whole[place] = changedBytes(whole[place] as Uint8Array, draw);
      break;
    }
    default: {
      const value = oddValue(draw);
      return written(
        encode(
          new Tagged(
            draw.one([18, 18, 17, 98, 61]),
            typeof value === 'object' ? whole.slice(0, draw.number(1, 5)) : [...whole, 1],
          ),
        ),
      );
    }
  }
  return written(encode(new Tagged(18, whole)));
}
