// Bytes written as base64 by whoever wrote them: either alphabet, with or without padding, but never two texts for the
// same bytes in one of these ways. [RFC4648 §4] [RFC4648 §5]
import { fromBase64url } from '#platform';

/** The bytes; undefined where the text is no base64, mixes the alphabets, or is not the shortest for its bytes. */
export function anyBase64(text: string): Uint8Array | undefined {
  const padding = /={0,2}$/.exec(text)?.[0].length ?? 0;
  const bare = padding === 0 ? text : text.slice(0, -padding);
  if (bare === '' || (padding > 0 && text.length % 4 !== 0)) return undefined;
  const isUrl = /^[\w-]+$/.test(bare);
  if (!isUrl && !/^[A-Za-z0-9+/]+$/.test(bare)) return undefined;
  return fromBase64url(isUrl ? bare : bare.replaceAll('+', '-').replaceAll('/', '_'));
}
