// What can be seen only when every name has become an IRI: values that would be written as another one, IRIs that are
// none, and members of a credential that a reader by names would look for in vain. [VC-DI §2.4.3] [JSONLD11API §8.6]
import { append, type Problem, problem } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import type { JsonObject } from './linked-data.ts';
import type { Expanded } from './processor.ts';

const CREDENTIALS = 'https://www.w3.org/2018/credentials#';
const DOUBLE = 'http://www.w3.org/2001/XMLSchema#double';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no IRI may hold
const IRI = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|_:)[^\u0000-\u0020<>"{}|^`\\\u007f-\u009f]*$/;
const DECIMAL = /^[+-]?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?$/;

/** Of a document and its expanded form: one root, nothing of it told under another name, each value written as it is signed. */
export function expandedProblems(document: JsonObject, expanded: Expanded): readonly Problem[] {
  const [root, ...more] = expanded;
  if (root === undefined || more.length > 0) return [problem('linked-data-malformed', '', { rule: 'one root' })];
  const hidden = Object.keys(root)
    .filter((iri) => iri.startsWith(CREDENTIALS) && !Object.hasOwn(document, iri.slice(CREDENTIALS.length)))
    .map((iri) => problem('member-in-disguise', '', { member: iri.slice(0, 80) }));
  if (hidden.length > 0) return hidden;
  const problems: Problem[] = [];
  visitNode(root, { id: root['@id'], isRoot: true }, problems);
  return problems;
}

interface Place {
  /** What the document as a whole is called. */
  readonly id: unknown;
  readonly isRoot: boolean;
}

function visitNode(node: JsonObject, place: Place, problems: Problem[]): void {
  if (Object.hasOwn(node, '@value')) {
    visitValue(node, problems);
    return;
  }
  const names = Object.keys(node);
  const isRootAgain = !place.isRoot && place.id !== undefined && node['@id'] === place.id && names.length > 1;
  if (isRootAgain && !isEndorsed(node, names)) {
    problems.push(problem('root-described-twice', '', { id: shown(place.id) }));
  }
  for (const name of names) {
    const value = node[name];
    if (ELSEWHERE.has(name)) problems.push(problem('member-in-disguise', '', { member: name }));
    else if (name === '@id' || name === '@type') checkIris(value, problems);
    else if (name === '@list' || name === '@set') visitAll(value, { ...place, isRoot: false }, problems);
    else if (name === '@graph')
      visitAll(value, { id: undefined, isRoot: false }, problems); // a graph of its own
    else {
      if (!name.startsWith('@')) checkIris(name, problems);
      visitAll(value, { ...place, isRoot: false }, problems);
    }
  }
}

/**
 * Ways to say of a thing in one place what belongs to another, and a word that is in no signature. A name can be one of JSON
 * in one part of a document and of linked data in another: so it is not enough that nobody writes them where names are read.
 */
const ELSEWHERE: ReadonlySet<string> = new Set(['@reverse', '@included', '@index']);

const BADGES = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const OF_ENDORSED: ReadonlySet<string> = new Set(['@id', '@type', `${BADGES}endorsementComment`]);

/**
 * An endorsement inside a badge names the badge and says one thing of it, which no reader looks for in the badge itself;
 * nothing that one does look for can be moved there. [OB3 EndorsementCredential]
 */
const isEndorsed = (node: JsonObject, names: readonly string[]): boolean =>
  names.every((name) => OF_ENDORSED.has(name)) &&
  [node['@type']].flat().every((type) => type === `${BADGES}EndorsementSubject`);

function visitAll(values: unknown, place: Place, problems: Problem[]): void {
  for (const value of Array.isArray(values) ? (values as readonly unknown[]) : [values]) {
    if (isObject(value)) visitNode(value, place, problems);
  }
}

function visitValue({ '@value': value, '@type': type }: JsonObject, problems: Problem[]): void {
  if (type === '@json') return; // written by the rules of canonical JSON, which blur nothing
  if (typeof type === 'string') checkIris(type, problems);
  const number =
    typeof value === 'string' && type === DOUBLE ? (DECIMAL.test(value) ? Number(value) : Number.NaN) : value;
  if (typeof number === 'number' && isBlurred(number))
    append(problems, [problem('number-blurred', '', { given: String(value).slice(0, 80) })]);
}

/**
 * Whether a number would be written as another one: a whole number without its last digits, a small one as zero, a
 * fraction with sixteen digits where it has seventeen.
 */
function isBlurred(number: number): boolean {
  if (Number.isInteger(number)) return !Number.isSafeInteger(number);
  return !String(number).includes('.') || Number(number.toExponential(15)) !== number;
}

function checkIris(iris: unknown, problems: Problem[]): void {
  const unusable = [iris].flat().find((iri) => typeof iri !== 'string' || !IRI.test(iri));
  if (unusable !== undefined) problems.push(problem('iri-unusable', '', { iri: shown(unusable) }));
}
