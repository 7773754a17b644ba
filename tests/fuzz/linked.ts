// Linked data said otherwise: changes after which a document often makes the same statements, so that its signature may
// still hold. Whatever a reader finds in it then has to be what was in the original.
import type { Draw } from './draw.ts';
import type { Anything } from './json.ts';

const isMembers = (value: unknown): value is Anything =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Spot {
  readonly parent: Anything;
  readonly key: string;
  readonly node: boolean;
}

/** Members of all objects but those of contexts. */
function spotsOf(root: Anything): readonly Spot[] {
  const spots: Spot[] = [];
  const visit = (value: Anything): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isMembers(value)) return;
    for (const key of Object.keys(value)) {
      spots.push({ parent: value, key, node: isMembers(value[key]) });
      if (key !== '@context') visit(value[key]);
    }
  };
  visit(root);
  return spots;
}

const EMPTY: readonly string[] = [
  'credentialStatus',
  'termsOfUse',
  'evidence',
  'credentialSchema',
  'relatedResource',
  'refreshService',
  'validUntil',
  'holder',
  'name',
];

/** Contexts that add nothing, or a second name for something. */
const CONTEXTS: readonly unknown[] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://w3id.org/security/data-integrity/v2',
  { '@version': 1.1 },
  { alias: 'https://www.w3.org/2018/credentials#credentialStatus' },
  { alias: { '@id': 'https://www.w3.org/2018/credentials#validUntil', '@type': '@id' } },
  { alias: '@type' },
  { alias: '@id' },
  { alias: '@graph' },
  { alias: { '@reverse': 'https://www.w3.org/2018/credentials#issuer' } },
  { '@vocab': 'https://a.example/' },
  { '@base': 'https://a.example/' },
  { '@language': 'en' },
  { '@propagate': false },
  { prefix: 'https://www.w3.org/2018/credentials#' },
  { alias: { '@id': 'https://a.example/x', '@type': '@json' } },
  null,
  [],
];

type Rewriting = (root: Anything, spot: Spot, draw: Draw, all: readonly Spot[]) => void;

const REWRITINGS: readonly Rewriting[] = [
  (_, { parent, key }) => {
    parent[key] = Array.isArray(parent[key]) && parent[key].length === 1 ? parent[key][0] : [parent[key]].flat();
  },
  (_, { parent, key }) => {
    if (Array.isArray(parent[key])) parent[key] = [...parent[key]].reverse();
  },
  (_, { parent, key }) => {
    parent[key] = { '@set': parent[key] };
  },
  (_, { parent, key }) => {
    parent[key] = { '@value': parent[key] };
  },
  (_, { parent, key }) => {
    if (typeof parent[key] === 'string') parent[key] = { id: parent[key] };
    else if (isMembers(parent[key]) && Object.keys(parent[key]).length === 1 && parent[key].id)
      parent[key] = parent[key].id;
  },
  (_, { parent, key }) => {
    const words = parent[key];
    if (isMembers(words) && Object.keys(words).every((tag) => /^[a-z]{2,3}$/.test(tag)))
      parent[key] = Object.entries(words).map(([tag, text]) => ({ '@value': text, '@language': tag }));
  },
  (_, { parent, key }, draw) => {
    const renamed =
      { id: '@id', type: '@type', '@id': 'id', '@type': 'type' }[key] ?? draw.one(['alias', 'prefix:x', key]);
    const value = parent[key];
    delete parent[key];
    parent[renamed] = value;
  },
  (_, { parent, key }) => {
    const value = parent[key];
    delete parent[key];
    parent[`https://www.w3.org/2018/credentials#${key}`] = value;
  },
  (root, _, draw) => {
    root['@context'] = [root['@context']].flat();
    root['@context'].splice(draw.number(0, root['@context'].length + 1), 0, draw.one(CONTEXTS));
  },
  (_, { parent }, draw) => {
    parent['@context'] ??= draw.one(CONTEXTS);
  },
  (_, { parent }, draw) => {
    parent[draw.one(EMPTY)] ??= draw.one<unknown>([
      [],
      null,
      {},
      { '@set': [] },
      { '@list': [] },
      { '@value': null },
      [null],
    ]);
  },
  // A node told in two pieces.
  (_, { parent, key, node }, draw) => {
    if (!node || Object.keys(parent[key]).length < 3) return;
    const entries = Object.entries<unknown>(parent[key]);
    const cut = draw.number(1, entries.length);
    const id = parent[key].id ?? '_:x';
    parent[key] = [
      { id, ...Object.fromEntries(entries.slice(0, cut)) },
      { ...Object.fromEntries(entries.slice(cut)), id },
    ];
  },
  // Members moved to another place where the same node stands.
  (_, { parent, key }, draw, all) => {
    if (parent.id === undefined || key === 'id') return;
    const twins = all.filter(
      ({ parent: other, node, key: inner }) => node && other[inner].id === parent.id && other[inner] !== parent,
    );
    const twin = twins.length > 0 ? draw.one(twins) : undefined;
    if (twin === undefined) return;
    twin.parent[twin.key][key] = parent[key];
    if (!draw.luck(3)) delete parent[key];
  },
  // A node that stands somewhere else too, whole.
  (_, spot, draw, all) => {
    const nodes = all.filter(({ node }) => node);
    if (nodes.length === 0) return;
    const { parent, key } = draw.one(nodes);
    if (draw.luck(2)) spot.parent[spot.key] = structuredClone(parent[key]);
    else parent['@included'] = structuredClone(parent[key]);
  },
  (root, _, draw) => {
    const { '@context': context, ...rest } = structuredClone(root);
    for (const key of Object.keys(root)) if (key !== '@context') delete root[key];
    root[draw.one(['@graph', '@included', 'alias'])] = draw.luck(2) ? rest : [rest];
    root['@context'] = context;
  },
  (_, { parent, key }) => {
    if (Array.isArray(parent[key]) && parent[key].length > 0)
      parent[key] = [...parent[key], structuredClone(parent[key][0])];
    else if (typeof parent[key] === 'string') parent[key] = [parent[key], parent[key]];
  },
  (_, { parent, key }) => {
    const value = parent[key];
    if (typeof value === 'number')
      parent[key] = { '@value': String(value), '@type': 'http://www.w3.org/2001/XMLSchema#double' };
    else if (typeof value === 'string' && Number.isFinite(Number(value))) parent[key] = Number(value);
    else if (typeof value === 'boolean')
      parent[key] = { '@value': String(value), '@type': 'http://www.w3.org/2001/XMLSchema#boolean' };
  },
  (_, { parent }, draw) => {
    parent[draw.one(['@index', '@nest', '@direction', '@included', '@reverse', '@json', '_:x', 'undefined-term'])] =
      draw.one<unknown>(['x', {}, [], null]);
  },
  // From under one proof into another, or out of the document into its proof.
  (root, { parent, key }, draw) => {
    if (root.proof === undefined) return;
    const proof = draw.one([root.proof].flat());
    if (draw.luck(2)) proof[key] ??= structuredClone(parent[key]);
    else
      root.proof = Array.isArray(root.proof)
        ? draw.one([root.proof[0], [...root.proof, proof], [...root.proof].reverse()])
        : [root.proof];
  },
];

/** The same document, said otherwise in one to three places. */
export function saidOtherwise(document: unknown, draw: Draw): Anything {
  const root = structuredClone(document) as Anything;
  for (let times = draw.one([1, 1, 2, 3]); times > 0; times--) {
    const spots = spotsOf(root);
    if (spots.length > 0) draw.one(REWRITINGS)(root, draw.one(spots), draw, spots);
  }
  return root;
}
