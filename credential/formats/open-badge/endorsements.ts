// Endorsements: what somebody else says of a badge, its achievement or its issuer, signed by themselves. Inside a badge as
// documents and as tokens; each is a credential of its own and verified as one. [OB3 EndorsementCredential] [OB3 endorsement verification]
import { fromBase64url, utf8Text } from '#platform';
import { parseJson } from '../../json.ts';
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { instantText } from '../../time.ts';
import type { Node } from '../elm/terms.ts';
import { many, node } from './read-members.ts';
import { contextRule, dateRule, identifierRule, isOf, type Rule } from './rules.ts';
import { BADGE_CONTEXT, VCDM_CONTEXT } from './terms.ts';

export interface FoundEndorsement {
  /** Where it stands in the badge, a JSON Pointer. */
  readonly path: string;
  /** To be opened and verified like any other text. */
  readonly text: string;
  /** What it says, before anybody knows whether it is true; absent where it cannot be read. */
  readonly document?: Members;
}

export const MOST_ENDORSEMENTS = 50;

/** Every endorsement in a badge, in all the places where one may stand. */
export function endorsementsIn(document: Members): readonly FoundEndorsement[] {
  return holders(document).flatMap(({ value, path }) => [
    ...many(value['endorsement']).map(
      (entry, index): FoundEndorsement => ({
        path: `${path}/endorsement/${index}`,
        text: JSON.stringify(entry),
        ...(isObject(entry) && { document: entry }),
      }),
    ),
    ...many(value['endorsementJwt']).map((entry, index): FoundEndorsement => {
      const said = payloadOf(entry);
      return {
        path: `${path}/endorsementJwt/${index}`,
        text: typeof entry === 'string' ? entry : JSON.stringify(entry),
        ...(said && { document: said }),
      };
    }),
  ]);
}

interface Holder {
  readonly value: Members;
  readonly path: string;
}

function holders(document: Members): readonly Holder[] {
  const found: Holder[] = [{ value: document, path: '' }];
  const inside = (holder: Members, member: string, path: string): void => {
    const value = holder[member];
    if (isObject(value)) found.push({ value, path: at(path, member) });
  };
  const subject = node(document['credentialSubject']);
  inside(document, 'issuer', '');
  inside(node(document['issuer']), 'parentOrg', '/issuer');
  inside(subject, 'source', '/credentialSubject');
  inside(subject, 'achievement', '/credentialSubject');
  inside(node(subject['achievement']), 'creator', '/credentialSubject/achievement');
  return found;
}

/** Of a token: the claim `vc` of an earlier data model, else all of it. [OB3 §8.2] */
function payloadOf(token: unknown): Members | undefined {
  const [, payload, ...rest] = typeof token === 'string' ? token.split('.') : [];
  const bytes = payload === undefined || rest.length !== 1 ? undefined : fromBase64url(payload);
  const text = bytes && utf8Text(bytes);
  const reading = text === undefined ? undefined : parseJson(text);
  if (reading?.ok !== true || !isObject(reading.value)) return undefined;
  const { vc } = reading.value;
  return isObject(vc) ? vc : reading.value;
}

/** Of the endorsements inside a badge: that they are some, and about something in it. */
export const endorsementsRule: Rule = (document, linkedData) => {
  const found = endorsementsIn(document);
  if (found.length > MOST_ENDORSEMENTS) {
    return [problem('list-too-long', '/endorsement', { most: MOST_ENDORSEMENTS, count: found.length })];
  }
  const known = new Set<unknown>([
    ...holders(document).map(({ value }) => value['id']),
    node(document['credentialSubject'])['id'],
  ]);
  return found.flatMap(({ path, document: endorsement }): readonly Problem[] => {
    if (endorsement === undefined) return [problem('endorsement-malformed', path, {}, MUST)];
    const { id } = node(endorsement['credentialSubject']);
    return [
      ...endorsementRule(endorsement, linkedData).map((broken) => ({ ...broken, path: `${path}${broken.path}` })),
      ...(known.has(id) ? [] : [problem('endorsement-of-another', path, {}, { ...MUST, severity: 'warning' })]),
    ];
  });
};

const MUST = { paragraph: 'OB3 endorsement verification' } as const;

/** Of an endorsement by itself. */
export const endorsementRule: Rule = (document, linkedData) => [
  ...contextRule(document, linkedData),
  ...(['VerifiableCredential', 'EndorsementCredential'] as const)
    .filter((type) => !isOf(document, type))
    .map((wanted) => problem('badge-type-missing', '/type', { wanted }, MUST)),
  ...(isOf(document['credentialSubject'], 'EndorsementSubject')
    ? []
    : [problem('badge-type-missing', '/credentialSubject/type', { wanted: 'EndorsementSubject' }, MUST)]),
  ...identifierRule(document, linkedData),
  ...dateRule(document, linkedData),
];

export interface EndorsementOrder {
  readonly id: string;
  readonly name: string;
  readonly issuer: { readonly id: string; readonly name: string };
  /** The badge, the achievement or the profile that is endorsed. */
  readonly subject: string;
  readonly comment: string;
  /** Milliseconds since 1970 UTC. */
  readonly validFrom: number;
}

/** An endorsement before it is sealed. */
export function writeEndorsement({ id, name, issuer, subject, comment, validFrom }: EndorsementOrder): Node {
  return {
    '@context': [VCDM_CONTEXT, BADGE_CONTEXT],
    id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name,
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: instantText(validFrom),
    credentialSubject: { id: subject, type: ['EndorsementSubject'], endorsementComment: comment },
  };
}
