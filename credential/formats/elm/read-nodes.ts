// Walking JSON-LD that was compacted with the known contexts: one value or many, a node or its identifier, a text in
// some languages. Bounded, and indifferent to what it does not know. [ELM 3]
import { type Problem, problem } from '../../problem.ts';
import { isError, isObject, type Members, shown } from '../../shape.ts';
import type { LanguageMap } from '../../texts.ts';
import { concept, find, type ListName } from '../../vocabulary/index.ts';

const MOST_VALUES = 200;

/** Nodes and values looked at in one reading: a node can be named from many places, and name as many again. */
const MOST_VISITS = 20_000;

export interface Reader {
  /** All values of a member, none for an absent one. */
  many(value: unknown): readonly unknown[];
  /** The first value as a node; a bare identifier is followed to the node that describes it. */
  node(value: unknown): Members | undefined;
  /** All values that are nodes. */
  nodes(value: unknown): readonly Members[];
  iri(value: unknown): string | undefined;
  /** The IRI of a concept of a list; of a descriptive list, a provider's own concept is taken for the one of the same English label. */
  concept(list: ListName, value: unknown): string | undefined;
  texts(value: unknown): LanguageMap | undefined;
  textIn(value: unknown, language: string | undefined): string | undefined;
  warn(found: Problem): void;
  warnings(): readonly Problem[];
}

export function reader(document: unknown): Reader {
  const warnings: Problem[] = [];
  let described: ReadonlyMap<string, Members> | undefined;
  let visits = 0;

  const many = (value: unknown): readonly unknown[] => {
    if (value === undefined || value === null || visits > MOST_VISITS) return [];
    if (!Array.isArray(value)) return [value];
    visits += value.length;
    if (value.length <= MOST_VALUES && visits <= MOST_VISITS) return value;
    if (!warnings.some(isError))
      warnings.push(problem('list-too-long', '', { most: MOST_VALUES, count: value.length }));
    return [];
  };

  const node = (value: unknown): Members | undefined => {
    const first: unknown = many(value)[0];
    visits++;
    if (isObject(first)) {
      const isBare = Object.keys(first).length === 1 && typeof first['id'] === 'string';
      return isBare ? (follow(String(first['id'])) ?? first) : first;
    }
    return typeof first === 'string' ? follow(first) : undefined;
  };

  const follow = (id: string): Members | undefined => {
    described ??= describedNodes(document);
    return described.get(id);
  };

  const iri = (value: unknown): string | undefined => {
    const first: unknown = many(value)[0];
    if (typeof first === 'string') return first;
    return isObject(first) && typeof first['id'] === 'string' ? first['id'] : undefined;
  };

  const texts = (value: unknown): LanguageMap | undefined => {
    if (!isObject(value)) return undefined;
    const found: Record<string, string> = {};
    let some = false;
    for (const language of Object.keys(value)) {
      const text = value[language];
      const first: unknown = typeof text === 'string' ? text : many(text)[0];
      if (typeof first !== 'string' || language === '__proto__') continue;
      found[language] = first;
      some = true;
    }
    return some ? found : undefined;
  };

  return {
    many,
    node,
    nodes: (value) =>
      many(value).flatMap((entry): readonly Members[] => {
        const found = node(entry);
        return found ? [found] : [];
      }),
    iri,
    texts,
    textIn(value, language) {
      const found = texts(value) ?? {};
      return (
        (language !== undefined && Object.hasOwn(found, language) ? found[language] : undefined) ??
        Object.values(found)[0]
      );
    },
    concept(list, value) {
      const id = iri(value);
      if (id === undefined || concept(list, id) !== undefined) return id;
      const label = DESCRIPTIVE.has(list) && !isEuropean(id) ? texts(node(value)?.['prefLabel'])?.['en'] : undefined;
      const found = label === undefined ? undefined : find(list, label);
      if (found === undefined) return id;
      warnings.push(problem('concept-by-label', '', { given: shown(id), label: label ?? '' }, { severity: 'warning' }));
      return found.iri;
    },
    warn: (found) => void warnings.push({ ...found, severity: 'warning' }),
    warnings: () => warnings,
  };
}

/** Lists whose labels say what they mean. “Level 4” of somebody's own list is not level 4 of the EQF. */
const DESCRIPTIVE: ReadonlySet<ListName> = new Set([
  'assessment',
  'learning-assessment-modes',
  'learning-activity',
  'learning-opportunity',
]);

/** An IRI in a European namespace must be in the list; a label does not make it real. */
const isEuropean = (iri: string): boolean => /^https?:\/\/(data|publications)\.europa\.eu\//.test(iri);

/** The members in which a node is described that may be named elsewhere; whatever else a document holds means nothing. */
const DESCRIBING = [
  ...[
    'issuer',
    'credentialSubject',
    'hasClaim',
    'awardedBy',
    'awardingBody',
    'specifiedBy',
    'provenBy',
    'influencedBy',
  ],
  ...['learningOutcome', 'accreditation', 'accreditingAgent', 'location', 'address', 'eIDASIdentifier', 'evidence'],
  ...['displayParameter', 'individualDisplay', 'displayDetail', 'image'],
  ...['gradingScheme', 'grade', 'additionalNote', 'entryRequirement'],
];

/** Nodes by identifier: of several descriptions the one with most members. */
function describedNodes(document: unknown): ReadonlyMap<string, Members> {
  const found = new Map<string, { readonly node: Members; readonly size: number }>();
  const open: unknown[] = [document];
  for (let seen = 0; open.length > 0 && seen < MOST_VISITS; seen++) {
    const value = open.pop();
    if (Array.isArray(value)) for (const entry of value.slice(0, MOST_VALUES)) open.push(entry);
    if (!isObject(value)) continue;
    const { id } = value;
    const size = Object.keys(value).length;
    if (typeof id === 'string' && size > (found.get(id)?.size ?? 1)) found.set(id, { node: value, size });
    for (const member of DESCRIBING) if (value[member] !== undefined) open.push(value[member]);
  }
  return new Map([...found].map(([id, { node }]) => [id, node]));
}

/** Leaves out what was not found, so that a missing element is missing and not empty. */
export function present(members: Members): Members {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(members)) if (members[name] !== undefined) found[name] = members[name];
  return found;
}

export const some = (entries: readonly unknown[]): readonly unknown[] | undefined =>
  entries.length > 0 ? entries : undefined;
