// A badge baked into its picture, PNG or SVG, and taken out again: exactly one text, or none. [OB3 baked badge]
import { utf8Bytes, utf8Text } from '#platform';
import { LONGEST_JSON } from '../json.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { isPng, OLD_KEYWORD, pngTexts, pngWith } from './png.ts';
import { svgTexts, svgWith } from './svg.ts';

const KEYWORD = 'openbadgecredential';

/** A picture and its text, in bytes. */
export const LARGEST_PICTURE = 12 * 1024 * 1024;

/** A JSON document, or a token in letters of base64url. */
const BAKEABLE = /^(\{[\s\S]*\}|[A-Za-z0-9_~.-]+)$/;

/** The picture with the text in it. Refused where a text is in it already: a picture is one badge. */
export function bake(image: Uint8Array, text: string): Reading<Uint8Array> {
  // Lines of JSON may end as a host likes; an XML reader ends them all alike, so they are written that way.
  const lines = text.trim().replace(/\r\n?/g, '\n');
  if (!BAKEABLE.test(lines) || lines.length > LONGEST_JSON) return refuse(problem('bake-text-unfit', ''));
  const before = unbake(image);
  if (!before.ok) return before;
  if (before.value !== undefined) return refuse(problem('baked-already', ''));
  const baked = isPng(image) ? pngWith(image, { keyword: KEYWORD, text: lines }) : bakedSvg(image, lines);
  if (!baked.ok) return baked;
  // Some letters of JSON cannot stand in XML: what does not come out as it went in was not baked.
  const after = unbake(baked.value);
  return after.ok && after.value === lines ? baked : refuse(problem('bake-text-unfit', ''));
}

function bakedSvg(image: Uint8Array, text: string): Reading<Uint8Array> {
  const baked = svgWith(svgText(image) ?? '', text);
  return baked.ok ? readAs(utf8Bytes(baked.value)) : baked;
}

/**
 * The text that was baked in, of Open Badges 3 or 2; undefined where the picture has none. A picture with two is refused:
 * two readers could take different ones.
 */
export function unbake(bytes: Uint8Array): Reading<string | undefined> {
  if (bytes.length > LARGEST_PICTURE) {
    return refuse(problem('file-too-large', '', { count: bytes.length, most: LARGEST_PICTURE }));
  }
  const texts = textsOf(bytes);
  if (!texts.ok) return texts;
  const [first, ...others] = texts.value;
  if (others.length > 0) return refuse(problem('baked-twice', '', { count: texts.value.length }));
  return first?.trim() === '' ? refuse(problem('baked-malformed', '')) : readAs(first?.trim());
}

function textsOf(bytes: Uint8Array): Reading<readonly string[]> {
  if (isPng(bytes)) {
    const keyed = pngTexts(bytes, [KEYWORD, OLD_KEYWORD]);
    return keyed.ok ? readAs(keyed.value.map(({ text }) => text)) : keyed;
  }
  const text = svgText(bytes);
  return text === undefined ? refuse(problem('picture-unknown', '')) : svgTexts(text);
}

/** The text of a file that begins as XML does. */
export function svgText(bytes: Uint8Array): string | undefined {
  const text = utf8Text(bytes);
  const whole = text?.startsWith('\ufeff') ? text.slice(1) : text;
  return whole !== undefined && /^\s*</.test(whole) ? whole : undefined;
}
