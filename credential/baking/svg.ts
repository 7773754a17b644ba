// A text inside an SVG: one element of a namespace of its own. The picture is read as XML and never drawn. A document
// type may be named, as programs that draw do, and is not looked up; one that declares something itself is refused, so
// there is no entity to expand. [OB3 baked badge] [XML §2.8]
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DEEPEST = 256;

/** Where badges of Open Badges 3, and of 2, keep their text: namespace and name. */
const BADGE_NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const HOLDERS: Readonly<Record<string, string>> = {
  [BADGE_NAMESPACE]: 'credential',
  'http://openbadges.org': 'assertion',
};

interface Survey {
  /** What stands in its badge elements, one entry each. */
  readonly texts: readonly string[];
  /** The tag that begins the picture, and the place behind it. */
  readonly root: { readonly tag: SaxesTagNS; readonly end: number };
}

/** Every baked text of a picture, in the order of their elements. */
export function svgTexts(text: string): Reading<readonly string[]> {
  const reading = survey(text);
  return reading.ok ? readAs(reading.value.texts) : reading;
}

/** The same picture with an element for a text more, directly behind its first tag. */
export function svgWith(picture: string, text: string): Reading<string> {
  const reading = survey(picture);
  if (!reading.ok) return reading;
  const { tag, end } = reading.value.root;
  const content = text.trimStart().startsWith('{')
    ? `><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : ` verify="${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}">`;
  // The prefix is declared where the specification says, unless the picture uses it for something else.
  const declared = tag.ns['openbadges'];
  const declaration = ` xmlns:openbadges="${BADGE_NAMESPACE}"`;
  const [onRoot, onElement] =
    declared === undefined ? [declaration, ''] : ['', declared === BADGE_NAMESPACE ? '' : declaration];
  const element = `<openbadges:credential${onElement}${content}</openbadges:credential>`;
  const head = picture.slice(0, end - (tag.isSelfClosing ? 2 : 1));
  const close = tag.isSelfClosing ? `</${tag.name}>` : '';
  return readAs(`${head}${onRoot}>${element}${close}${picture.slice(end)}`);
}

function survey(text: string): Reading<Survey> {
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const found: Problem[] = [];
  const texts: string[] = [];
  let root: Survey['root'] | undefined;
  let depth = 0;
  /** The badge element that is open: what its attribute says, and what stands in it. */
  let holder: { readonly verify: string | undefined; text: string } | undefined;
  const stop = (code: 'svg-malformed' | 'svg-document-type' | 'baked-malformed'): void => {
    found.push(problem(code, '', code === 'svg-malformed' ? { line: parser.line } : {}));
  };

  parser.on('error', () => stop('svg-malformed'));
  parser.on('doctype', (type) => {
    if (type.includes('[')) stop('svg-document-type');
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^(utf-8|us-ascii)$/i.test(encoding)) stop('svg-malformed');
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST || (depth === 1 && (tag.uri !== SVG || tag.local !== 'svg'))) stop('svg-malformed');
    if (depth === 1) root = { tag, end: parser.position };
    if (holder !== undefined) stop('baked-malformed');
    if (tag.local !== HOLDERS[tag.uri]) return;
    holder = { verify: tag.attributes['verify']?.value, text: '' };
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (holder === undefined || tag.local !== HOLDERS[tag.uri]) return;
    const inside = holder.text.trim();
    // A text in the attribute and another one inside: which of them is the badge, two readers could see differently.
    if (holder.verify !== undefined && inside !== '') stop('baked-malformed');
    texts.push(holder.verify ?? inside);
    holder = undefined;
  });
  const keep = (piece: string): void => {
    if (holder !== undefined) holder.text += piece;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);

  for (let start = 0; start < text.length && found.length === 0; start += PIECE) {
    parser.write(text.slice(start, start + PIECE));
  }
  if (found.length === 0) parser.close();
  const [first] = found;
  if (first !== undefined) return refuse(first);
  return root === undefined ? refuse(problem('svg-malformed', '', { line: 1 })) : readAs({ texts, root });
}

/** A document is left at its first fault: letters that are read between two looks. */
const PIECE = 65_536;
