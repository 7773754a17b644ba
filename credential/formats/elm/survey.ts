// One walk over a document before anything is read by name: does every name mean what we take it for, and which bodies
// does it say award anything, wherever it says so. [VCDM1 §4.1] [EUMC A1(4)]
import { isObject } from '../../shape.ts';
import { STATUS_CONTEXT } from './terms.ts';

export interface Survey {
  /** Every value of every `awardingBody` in the document: of the achievement, of assessments, of anything beside them. */
  readonly awardingBodies: readonly unknown[];
  /** Whether each awarding process that is named is described in the document. */
  readonly isWhole: boolean;
}

const MOST_VALUES = 200_000;
const STATUS_CONTEXT_TEXT = JSON.stringify(STATUS_CONTEXT);

/**
 * Undefined where a name could mean something else than we take it for: a keyword of JSON-LD, a context of the
 * document's own, a name that is a whole IRI. And where the document is too large to tell.
 */
export function survey(document: Readonly<Record<string, unknown>>): Survey | undefined {
  const awardingBodies: unknown[] = [];
  const processes: unknown[] = [];
  const described = new Set<unknown>();
  const open: unknown[] = [document];
  for (let seen = 0; open.length > 0; seen++) {
    if (seen > MOST_VALUES) return undefined;
    const value = open.pop();
    if (Array.isArray(value)) for (const entry of value) open.push(entry);
    if (!isObject(value)) continue;
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (isForeign(name) && !isExpected(name, member, value, document)) return undefined;
      if (name === 'awardingBody') {
        awardingBodies.push(...values(member));
        described.add(value['id']);
      }
      if (name === 'awardedBy') processes.push(...values(member));
      if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  const isWhole = processes.every((process) =>
    isObject(process) ? process['awardingBody'] !== undefined || described.has(process['id']) : described.has(process),
  );
  return { awardingBodies, isWhole };
}

/** No more than any credential has: a spread of a stranger's list has to be bounded. */
const MOST_BODIES = 1000;

/** The values of a member; a list too long, or of nothing, counts as a value that nobody can read. */
function values(member: unknown): readonly unknown[] {
  if (!Array.isArray(member)) return [member];
  return member.length > MOST_BODIES || member.length === 0 ? [undefined] : member;
}

const isForeign = (name: string): boolean => name.startsWith('@') || name.includes(':');

/** The context of the document, which was compared already, and that of a status entry as we write it. */
function isExpected(
  name: string,
  member: unknown,
  holder: object,
  document: Readonly<Record<string, unknown>>,
): boolean {
  if (name !== '@context') return isInside(document['credentialStatus'], STATUS_CONTEXT, holder);
  return holder === document || JSON.stringify(member) === STATUS_CONTEXT_TEXT;
}

/** Whether an object is the context of the status entry, whose own members are JSON-LD keywords. */
function isInside(status: unknown, context: Readonly<Record<string, unknown>>, holder: object): boolean {
  const own: unknown = isObject(status) ? status['@context'] : undefined;
  return isObject(own) && JSON.stringify(own) === JSON.stringify(context) && Object.values(own).includes(holder);
}
