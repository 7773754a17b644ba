// Does a document conform to the schema that it names? The schema is what was found at that address: JSON Schema itself,
// or a credential that holds one, which then has to be sealed by somebody. [VC-JSON-SCHEMA §2] [VC-JSON-SCHEMA §4]
import { isUrlText } from '#platform';
import { utf8Bytes } from '#platform';
import type { SchemaClaim } from '../formats/contents.ts';
import { digestHolds } from '../formats/vcdm/digests.ts';
import { parseJson } from '../json.ts';
import type { Answer } from '../report.ts';
import { isObject, type Members } from '../shape.ts';
import { evaluate } from './evaluate.ts';
import type { SchemaFault } from './schema.ts';

/** The kinds of `credentialSchema` that are judged here. */
export const SCHEMA_TYPES = ['JsonSchema', 'JsonSchemaCredential', '1EdTechJsonSchemaValidator2019'] as const;
export type SchemaType = (typeof SCHEMA_TYPES)[number];

export type SchemaReason =
  | SchemaFault
  | 'schema-credential-unfit'
  | 'schema-departed'
  | 'schema-digest-differs'
  | 'schema-digest-unreadable'
  | 'schema-of-another'
  | 'schema-type-unknown'
  | 'schema-unidentified'
  | 'schema-unreadable'
  | 'schema-unsealed';

export interface SchemaJudgement {
  /** The three outcomes of [VC-JSON-SCHEMA §4.2]. */
  readonly result: 'success' | 'failure' | 'indeterminate';
  readonly reason?: SchemaReason;
  /** Where the document departs from the schema, a JSON Pointer, and from which keyword. */
  readonly path?: string;
  readonly keyword?: string;
}

/** What was found at the address of a schema. */
export interface FoundSchema {
  /** As it came. */
  readonly text: string;
  /** Of a schema that is a credential: the credential, opened. */
  readonly credential?: Readonly<Record<string, unknown>>;
  /** And whether its proof holds and it is in force. What nobody asked is unknown. */
  readonly sealed?: Answer;
}

/** Judges a document, of bounded depth, by one of the schemas that it names. Never throws. */
export function judgeSchema(document: Members, entry: SchemaClaim, found: FoundSchema): SchemaJudgement {
  const type = SCHEMA_TYPES.find((known) => known === entry.type);
  if (type === undefined) return indeterminate('schema-type-unknown');
  const digest = entry.digest === undefined ? 'yes' : digestHolds(entry.digest, utf8Bytes(found.text));
  if (digest === 'no') return failure('schema-digest-differs');
  if (digest === 'unknown') return indeterminate('schema-digest-unreadable');
  if (type !== 'JsonSchemaCredential') {
    const json = parseJson(found.text);
    return json.ok ? byType[type](document, entry.id, json.value) : indeterminate('schema-unreadable');
  }
  if (found.sealed === 'no') return failure('schema-unsealed');
  if (found.credential === undefined) return indeterminate('schema-unreadable');
  const judged = byCredential(document, entry.id, found.credential);
  return judged.result === 'success' && found.sealed !== 'yes' ? indeterminate('schema-unsealed') : judged;
}

/**
 * The same for a schema and a credential at hand, without asking who sealed the schema: whether `credential` names
 * `schema`, given in `format`, and conforms to it. Both are JSON of bounded depth. Never throws.
 */
export function validateJsonSchema(given: {
  readonly format: unknown;
  readonly schema: unknown;
  readonly credential: unknown;
}): Pick<SchemaJudgement, 'result' | 'reason'> {
  const { format, schema, credential } = given;
  if (format !== 'JsonSchema' && format !== 'JsonSchemaCredential') return failure('schema-type-unknown');
  if (!isObject(credential)) return failure('schema-credential-unfit');
  const entries: unknown = credential['credentialSchema'];
  const entry: unknown = (Array.isArray(entries) ? entries : [entries]).find(
    (candidate) => isObject(candidate) && candidate['type'] === format,
  );
  if (!isObject(entry) || typeof entry['id'] !== 'string') return failure('schema-of-another');
  return byType[format](credential, entry['id'], schema);
}

const byType: Readonly<Record<SchemaType, (document: Members, id: string, schema: unknown) => SchemaJudgement>> = {
  JsonSchema: (document, id, schema) => {
    const unfit = unfitness(schema);
    if (unfit) return unfit;
    return isObject(schema) && schema['$id'] === id ? evaluated(document, schema) : failure('schema-of-another');
  },
  JsonSchemaCredential: byCredential,
  // The address of the schema and the name that it has are not compared: those that are published differ in them.
  '1EdTechJsonSchemaValidator2019': (document, _, schema) => evaluated(document, schema),
};

/** [VC-JSON-SCHEMA §2.2] */
function byCredential(document: Members, id: string, credential: unknown): SchemaJudgement {
  if (!isObject(credential) || credential['id'] !== id) return failure('schema-of-another');
  const { type, credentialSchema, credentialSubject: subject } = credential;
  const isOne = ['VerifiableCredential', 'JsonSchemaCredential'].every(
    (wanted) => Array.isArray(type) && type.includes(wanted),
  );
  const isDescribed =
    isObject(credentialSchema) &&
    credentialSchema['type'] === 'JsonSchema' &&
    SCHEMAS_OF_CREDENTIALS.some((known) => known === credentialSchema['id']);
  if (!isOne || !isDescribed || !isObject(subject) || subject['type'] !== 'JsonSchema')
    return failure('schema-credential-unfit');
  const schema = subject['jsonSchema'];
  if (!isObject(schema)) return failure('schema-credential-unfit');
  return unfitness(schema) ?? evaluated(document, schema);
}

/** The schema that a credential with a schema in it has to name; it has moved once. */
const SCHEMAS_OF_CREDENTIALS = [
  'https://www.w3.org/ns/credentials/json-schema/v2.json',
  'https://www.w3.org/2022/credentials/v2/json-schema-credential-schema.json',
] as const;

/** [VC-JSON-SCHEMA §3.1] */
function unfitness(schema: unknown): SchemaJudgement | undefined {
  if (!isObject(schema)) return indeterminate('schema-malformed');
  const id = schema['$id'];
  if (typeof id !== 'string' || !/^[a-z][a-z0-9+.-]+:\S+$/i.test(id) || !isUrlText(id))
    return failure('schema-unidentified');
  return schema['$schema'] === undefined ? failure('schema-dialect-missing') : undefined;
}

function evaluated(document: Members, schema: unknown): SchemaJudgement {
  const evaluation = evaluate(schema, document);
  if (evaluation.result === 'conforms') return { result: 'success' };
  if (evaluation.result === 'refused') return indeterminate(evaluation.fault);
  const { path, keyword } = evaluation;
  return { result: 'failure', reason: 'schema-departed', path, keyword };
}

const failure = (reason: SchemaReason): SchemaJudgement => ({ result: 'failure', reason });

const indeterminate = (reason: SchemaReason): SchemaJudgement => ({ result: 'indeterminate', reason });
