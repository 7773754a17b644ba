// Has it the form that its format asks of every document, and the form of each schema that it names? A schema that stands
// in a credential counts when that one is good itself. [EDC-AP generic-full] [VCDM2 §4.11] [VC-JSON-SCHEMA §4]
import { consulted, type Evidence, type EvidenceDocument } from '../evidence.ts';
import type { Contents, SchemaClaim } from '../formats/contents.ts';
import { type FoundSchema, judgeSchema, SCHEMA_TYPES, type SchemaJudgement } from '../json-schema/judge.ts';
import { open, type Opened } from '../opened.ts';
import { type Answer, answer, type Check, worstOf } from '../report.ts';
import { isError } from '../shape.ts';
import type { Examination } from './examination.ts';
import { issuerCheck } from './issuer.ts';
import { periodCheck } from './period.ts';
import { proofCheck } from './proof.ts';

const ofFormat = { paragraph: 'EDC-AP generic-full' };
const ofSchema = { paragraph: 'VCDM2 §4.11' };

const MOST_SCHEMAS = 5;

/** Whether it has its form. Facts: the profile or the schema, and where it departs. */
export async function schemaCheck(examination: Examination): Promise<Check> {
  const { contents, document } = examination.opened;
  if (contents === undefined || document === undefined) return answer('schema', 'unknown', 'not-checked', {}, ofFormat);
  const { isPart = false } = examination.opened.secured;
  const answers = contents.form === undefined ? [] : [formCheck(contents.form, isPart)];
  const named = schemasIn(examination.opened);
  for (const entry of named.slice(0, MOST_SCHEMAS)) answers.push(await entryCheck(entry, document, examination));
  if (named.length > MOST_SCHEMAS) answers.push(undecided(named[MOST_SCHEMAS]?.id ?? '', 'too-many'));
  const [first, ...others] = answers;
  return first === undefined ? ownRules(contents) : worstOf(first, ...others);
}

/** Where nothing more is asked, the rules of the format are the form. */
function ownRules({ format, breaks }: Contents): Check {
  const problems = breaks.filter(isError);
  if (problems.length === 0) return answer('schema', 'yes', 'keeps-rules', { profile: format }, ofSchema);
  const facts = { profile: format, count: problems.length, path: problems[0]?.path ?? '' };
  return answer('schema', 'no', 'departs', facts, { ...ofSchema, problems });
}

/** The schemas that have to be fetched, and where the keys of those who sealed them are looked up. */
export function schemaNeeds(opened: Opened, evidence: Evidence): readonly string[] {
  const entries = schemasIn(opened).slice(0, MOST_SCHEMAS).filter(isJudged);
  const found = entries
    .filter(({ type }) => type === 'JsonSchemaCredential')
    .flatMap(({ id }) => evidence.documents.filter(({ url }) => url === id));
  const keys = found.flatMap(({ body }) => open(body.trim()).secured.needs(evidence));
  return [...entries.map(({ id }) => id).filter((id) => /^https?:\/\//.test(id)), ...keys];
}

/** Those that are the profile of the format are looked at as its form. */
const schemasIn = ({ contents }: Opened): readonly SchemaClaim[] =>
  (contents?.claims.schemas ?? []).filter(({ id }) => id !== contents?.form?.profile);

const isJudged = ({ type }: SchemaClaim): boolean => SCHEMA_TYPES.some((known) => known === type);

type Form = NonNullable<NonNullable<Opened['contents']>['form']>;

/** A part cannot have the form of the whole. */
function formCheck({ profile, departures }: Form, isPart: boolean): Check {
  const problems = departures();
  if (problems.length === 0) return answer('schema', 'yes', 'conforms', { profile }, ofFormat);
  if (isPart) return answer('schema', 'unknown', 'part-shown', { profile }, ofFormat);
  const facts = { profile, count: problems.length, path: problems[0]?.path ?? '' };
  return answer('schema', 'no', 'departs', facts, { ...ofFormat, problems });
}

async function entryCheck(
  entry: SchemaClaim,
  document: Readonly<Record<string, unknown>>,
  examination: Examination,
): Promise<Check> {
  const { documents, gaps } = examination.evidence;
  if (!isJudged(entry)) return undecided(entry.id, 'schema-type-unknown');
  const found = documents.find(({ url }) => url === entry.id);
  if (found === undefined)
    return undecided(entry.id, gaps.find(({ url }) => url === entry.id)?.reason ?? 'not-consulted');
  const schema = entry.type === 'JsonSchemaCredential' ? await inCredential(found, examination) : { text: found.body };
  const extra = { ...ofSchema, consulted: [consulted(found)] };
  return answerOf(judgeSchema(document, entry, schema), entry.id.slice(0, 200), extra);
}

const undecided = (schema: string, reason: string): Check =>
  answer('schema', 'unknown', 'undecided', { schema: schema.slice(0, 200), reason }, ofSchema);

function answerOf(
  { result, reason = 'schema-departed', path = '', keyword = '' }: SchemaJudgement,
  schema: string,
  extra: typeof ofSchema,
): Check {
  if (result === 'success') return answer('schema', 'yes', 'follows', { schema }, extra);
  if (result === 'indeterminate') return answer('schema', 'unknown', 'undecided', { schema, reason }, extra);
  return reason === 'schema-departed'
    ? answer('schema', 'no', 'departs-from', { schema, path, keyword }, extra)
    : answer('schema', 'no', 'unfit', { schema, reason }, extra);
}

/** The credential with the schema, and whether its issuer stands by it now. */
async function inCredential({ body }: EvidenceDocument, examination: Examination): Promise<FoundSchema> {
  const opened = open(body.trim());
  const judged = await opened.secured.judge({ ...examination, purpose: 'assertionMethod', role: 'credential' });
  const { expected: _, ...given } = examination;
  const inner: Examination = { ...given, opened, judged };
  const answers = [proofCheck(inner), await issuerCheck(inner), await periodCheck(inner)].map(
    ({ answer: given }) => given,
  );
  const sealed: Answer = (['no', 'unknown'] as const).find((given) => answers.includes(given)) ?? 'yes';
  return { text: body, sealed, ...(opened.document !== undefined && { credential: opened.document }) };
}
