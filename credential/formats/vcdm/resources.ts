// Resources that a credential names with their digests: each once, each with a digest that can be read, and the ones that
// are known here as they are known. [VCDM2 §5.3]
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members, shown } from '../../shape.ts';
import type { ResourceClaim } from '../contents.ts';
import { isDigest, knownResourceHolds } from './digests.ts';
import { eachObject, isUrl, urlProblems } from './values.ts';

const about = { paragraph: 'VCDM2 §5.3' };

/** Where `relatedResource` breaks its rules; nothing where it is absent. */
export function resourceProblems({ document }: { readonly document: Members }): readonly Problem[] {
  if (!Object.hasOwn(document, 'relatedResource')) return [];
  const seen = new Set<unknown>();
  return eachObject(document['relatedResource'], '/relatedResource', about, (entry, path) => {
    const { id } = entry;
    const isTwice = seen.has(id);
    seen.add(id);
    return [
      ...urlProblems(id, at(path, 'id'), about),
      ...(isTwice ? [problem('resource-twice', at(path, 'id'), { id: shown(id) }, about)] : []),
      ...mediaTypeProblems(entry, path),
      ...digestProblems(entry, path),
    ];
  });
}

function mediaTypeProblems({ mediaType }: Members, path: string): readonly Problem[] {
  const isOne =
    mediaType === undefined ||
    (typeof mediaType === 'string' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.{1,200})?$/.test(mediaType));
  return isOne ? [] : [problem('media-type-malformed', at(path, 'mediaType'), { given: shown(mediaType) }, about)];
}

function digestProblems(entry: Members, path: string): readonly Problem[] {
  const digests = DIGEST_MEMBERS.flatMap((member) => textsOf(entry[member]));
  if (digests.length === 0) return [problem('resource-without-digest', path, { id: shown(entry['id']) }, about)];
  const malformed = digests.find((text) => typeof text !== 'string' || !isDigest(text));
  if (malformed !== undefined) return [problem('digest-malformed', path, { given: shown(malformed) }, about)];
  const [claim] = claimsIn(entry);
  return claim && knownResourceHolds(claim) === 'no'
    ? [problem('resource-differs', path, { id: claim.id }, about)]
    : [];
}

const DIGEST_MEMBERS = ['digestSRI', 'digestMultibase'] as const;

const textsOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value.slice(0, MOST_DIGESTS) : [value];

const MOST_DIGESTS = 10;
const MOST_RESOURCES = 100;

/** What a document says of resources elsewhere: beside the list of them, any part that names itself may bring its digest. */
export function resourcesOf(document: Members): readonly ResourceClaim[] {
  const holders = ['relatedResource', 'evidence', 'termsOfUse', 'refreshService', 'renderMethod', 'credentialSubject'];
  return holders
    .flatMap((member) => {
      const value = document[member];
      return (Array.isArray(value) ? value.slice(0, MOST_RESOURCES) : [value]).filter(isObject).flatMap(claimsIn);
    })
    .slice(0, MOST_RESOURCES);
}

function claimsIn(entry: Members): readonly ResourceClaim[] {
  const { id } = entry;
  const digests = DIGEST_MEMBERS.flatMap((member) => textsOf(entry[member])).filter((text) => typeof text === 'string');
  return isUrl(id) && digests.length > 0 ? [{ id, digests }] : [];
}
