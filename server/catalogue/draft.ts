// A draft: whatever a designer typed so far, in the members of a Design that are theirs to decide. Here it is bounded,
// cleaned of what was left empty, and put together with what the organisation and the installation say. Pure.
import { createHash } from 'node:crypto';
import type { MandateToUse } from '../organisations/index.ts';
import { Refusal } from '../refusal.ts';

export type Draft = Readonly<Record<string, unknown>>;

/** What of a design the organisation and the installation say; a draft that names one of these is told so. */
export interface Surroundings {
  /** A legal entity as the library reads one. */
  readonly issuer: unknown;
  readonly placeOfIssue: unknown;
  readonly timeZone: string;
  /** The address of the version to be. */
  readonly specification: string;
  /** Those that the organisation holds, for awarding bodies that it may issue for. */
  readonly mandates: readonly MandateToUse[];
}

const MOST_CHARACTERS = 300_000;
const MOST_LEVELS = 12;

/** The text that is kept, or the refusal `draft-too-large`: no design is nearly so long or so deep. */
export function writtenDraft(draft: Draft): string {
  const text = isDeeper(draft, MOST_LEVELS) ? undefined : JSON.stringify(draft);
  if (text === undefined || text.length > MOST_CHARACTERS)
    throw new Refusal(413, 'draft-too-large', { most: MOST_CHARACTERS, levels: MOST_LEVELS });
  return text;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

export interface Cleaned {
  readonly value: unknown;
  /** By the step that leads to it now: the step that led to it as typed, and what was cleaned there. */
  readonly kept: ReadonlyMap<string, { readonly step: string; readonly inner: Cleaned }>;
}

/** Without blank texts, and without lists and groups that hold nothing else. What is left empty is not said. */
export function cleaned(value: unknown): Cleaned {
  if (typeof value === 'string') return { value: value.trim() === '' ? undefined : value, kept: new Map() };
  if (typeof value !== 'object' || value === null) return { value: value ?? undefined, kept: new Map() };
  const inner = Object.entries(value)
    .map(([step, member]) => ({ step, inner: cleaned(member) }))
    .filter(({ inner: { value: member } }) => member !== undefined);
  const isList = Array.isArray(value);
  const kept = new Map(inner.map((entry, index) => [isList ? String(index) : entry.step, entry]));
  if (inner.length === 0) return { value: undefined, kept };
  const left = inner.map(({ step, inner: { value: member } }) => [step, member] as const);
  return { value: isList ? left.map(([, member]) => member) : Object.fromEntries(left), kept };
}

/** The place in the draft as it was typed, of a JSON Pointer into what was cleaned of it. [RFC6901 §3] */
export function placeTyped(path: string, root: Cleaned): string {
  let at: Cleaned | undefined = root;
  const steps = path.split('/').slice(1);
  const typed = steps.map((written) => {
    const found = at?.kept.get(written.replaceAll('~1', '/').replaceAll('~0', '~'));
    const step = Array.isArray(at?.value) ? found?.step : undefined;
    at = found?.inner;
    return step ?? written;
  });
  return ['', ...typed].join('/');
}

/** What stands for the organisation itself where a body is asked for. */
const PROVIDER = 'provider';

/** The mandate that a draft chose to award under, where the organisation holds it. */
export const mandateChosen = ({ awardedUnder }: Draft, { mandates }: Surroundings): MandateToUse | undefined =>
  mandates.find(({ mandate }) => mandate === awardedUnder);

/** The draft with what is not the designer's to say: to be read by the library. */
export function described(draft: Draft, surroundings: Surroundings): Draft {
  const { issuer, placeOfIssue, timeZone, specification } = surroundings;
  const { awardedUnder: _, ...said } = draft;
  const { qualityAssurance } = draft;
  const mandate = mandateChosen(draft, surroundings);
  return {
    ...said,
    ...(Array.isArray(qualityAssurance) && { qualityAssurance: qualityAssurance.map((one) => assured(one, issuer)) }),
    issuer,
    awardingBodies: [mandate?.giver ?? issuer],
    ...(mandate && { mandate: mandate.said }),
    placeOfIssue,
    timeZone,
    specification,
  };
}

/** Nobody who fills in a form knows an IRI of an agency: a body without one gets one of what is said of it. */
function assured(entry: unknown, issuer: unknown): unknown {
  if (!isGroup(entry)) return entry;
  const { body } = entry;
  if (body === PROVIDER) return { ...entry, body: issuer };
  if (!isGroup(body) || body['id'] !== undefined) return entry;
  return { ...entry, body: { id: identifierOf(JSON.stringify(body)), ...body } };
}

/** A UUID of version 8 from a digest: the same body, the same identifier. [RFC9562 §5.8] */
function identifierOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
