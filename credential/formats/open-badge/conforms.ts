// Whether a badge has the form that the standard’s own schema asks for; and whether it at least has the one that linked
// data allows, where a list of one may stand as its only value. [OB3 JSON schema]
import { evaluate } from '../../json-schema/evaluate.ts';
import { type Problem, problem } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import type { Rule } from './rules.ts';
import { text } from './schema.data.ts';
import { VCDM_1_CONTEXT } from './terms.ts';

/** A departure is an error; a value that only stands where a list of it should is a warning. */
export const formRule: Rule = (document) => departures(document, 'AchievementCredential');

/** The same of an endorsement that stands alone. */
export const endorsementFormRule: Rule = (document) => departures(document, 'EndorsementCredential');

function departures(document: Members, kind: Kind): readonly Problem[] {
  const isEarlier = [document['@context']].flat()[0] === VCDM_1_CONTEXT;
  const schema = schemaOf(kind, isEarlier);
  const found = evaluate(schema, document);
  if (found.result === 'conforms') return [];
  // Our own schema is always followed: what is refused then is a document that would cost too much to judge.
  if (found.result === 'refused') return [problem('badge-form-unjudged', '', {}, ABOUT)];
  const { path, keyword } = found;
  const isLoose = evaluate(schema, listed(document, schema, schema)).result === 'conforms';
  return [
    isLoose
      ? problem('badge-form-loose', path, {}, { ...ABOUT, severity: 'warning' })
      : problem('badge-form-departs', path, { keyword }, ABOUT),
  ];
}

const ABOUT = { paragraph: 'OB3 JSON schema' } as const;

type Kind = 'AchievementCredential' | 'EndorsementCredential';

const schemas = new Map<string, Members>();

/** Of the data model 1.1, the standard asks for the same with the earlier context and the earlier names of dates. */
function schemaOf(kind: Kind, isEarlier: boolean): Members {
  const key = `${kind} ${isEarlier}`;
  const known = schemas.get(key);
  if (known) return known;
  const earlier = isEarlier
    ? text
        .replaceAll('https://www.w3.org/ns/credentials/v2', VCDM_1_CONTEXT)
        .replaceAll('"validFrom"', '"issuanceDate"')
        .replaceAll('"validUntil"', '"expirationDate"')
        .replaceAll('-3\\\\.\\\\d\\\\.\\\\d)*\\\\.json$', '(-3\\\\.\\\\d\\\\.\\\\d)?\\\\.json|/ob_v3p0\\\\.jsonld)$')
    : text;
  const whole: unknown = JSON.parse(earlier);
  const schema = isObject(whole) ? (kind === 'AchievementCredential' ? whole : endorsementIn(whole)) : {};
  schemas.set(key, schema);
  return schema;
}

/** The part about endorsements, which stands inside the other, on its own feet. */
function endorsementIn(whole: Members): Members {
  const parts = inside(whole, '$defs');
  return { ...inside(parts, 'EndorsementCredential'), $schema: whole['$schema'], $defs: parts };
}

const inside = (value: Members, member: string): Members => {
  const found = value[member];
  return isObject(found) ? found : {};
};

/** The document with every value that a list belongs to as a list of one, and a type that is one as that one. */
function listed(value: unknown, schema: Members, whole: Members): unknown {
  const rule = resolved(schema, whole);
  if (rule['type'] === 'array') {
    const items = inside(rule, 'items');
    return (Array.isArray(value) ? value : [value]).map((entry) => listed(entry, items, whole));
  }
  if (rule['type'] === 'string') return Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isObject(value)) return value;
  const rules = inside(rule, 'properties');
  return Object.fromEntries(
    Object.entries(value).map(([member, found]) => {
      const part = Object.hasOwn(rules, member) ? inside(rules, member) : {};
      return [member, member === '@context' ? found : listed(found, part, whole)];
    }),
  );
}

/** The rule itself, where a name leads to it or it is one of several: of an address or a profile, the profile. */
function resolved(schema: Members, whole: Members): Members {
  const { $ref: reference, allOf, oneOf } = schema;
  const named = typeof reference === 'string' ? inside(whole, '$defs')[reference.slice('#/$defs/'.length)] : undefined;
  const several: unknown = Array.isArray(allOf) ? allOf[0] : Array.isArray(oneOf) ? oneOf.at(-1) : undefined;
  const next = named ?? several;
  return isObject(next) ? resolved(next, whole) : schema;
}
