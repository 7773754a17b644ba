// Bytes of a file as the text that is opened: a text as it is, the one baked into a picture, a COSE message in letters.
import { toBase64url, utf8Text } from '#platform';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { LARGEST_PICTURE, svgText, unbake } from './bake.ts';
import { isPng } from './png.ts';

/** The first byte of a COSE message with one signer: CBOR tag 18. [RFC9052 §2] */
const COSE_SIGN1 = 0xd2;

/** Never throws; a picture without a badge is told from a file that is no text at all. */
export function textIn(bytes: Uint8Array): Reading<string> {
  if (bytes.length > LARGEST_PICTURE) {
    return refuse(problem('file-too-large', '', { count: bytes.length, most: LARGEST_PICTURE }));
  }
  if (isPng(bytes) || svgText(bytes) !== undefined) return bakedIn(bytes);
  if (bytes[0] === COSE_SIGN1) return readAs(`data:application/vc+cose;base64url,${toBase64url(bytes)}`);
  const text = utf8Text(bytes);
  if (text === undefined || text.includes('\0')) return refuse(problem('file-not-text', ''));
  return readAs(text.startsWith('\ufeff') ? text.slice(1) : text);
}

function bakedIn(bytes: Uint8Array): Reading<string> {
  const baked = unbake(bytes);
  if (!baked.ok) return baked;
  return baked.value === undefined ? refuse(problem('baked-nothing', '')) : readAs(baked.value);
}
