// A draft as a form and back. Names of fields are paths: `learningOutcomes.0.title.en`. Pure: the action of a page without
// script and the page that saves as you go read and change a draft the same way.

export type Draft = Readonly<Record<string, unknown>>;

/** What a designer decides, in the order of the form. Anything else that is sent is not kept. */
const MEMBERS = [
  ...['language', 'title', 'description', 'learningOutcomes', 'workload', 'level', 'fields', 'assessments'],
  ...['participation', 'learningSetting', 'qualityAssurance', 'prerequisites', 'stackability', 'furtherInformation'],
  ...['validFor', 'awardedUnder'],
];

/** Several boxes of one name. */
const SEVERAL = new Set(['participation.modes', 'participation.activities', 'furtherInformation.targetGroups']);

/** Written as people of any language write a number. */
const NUMBERS = new Set(['workload.ects', 'workload.hours']);

/** JSON of what the form has no field for, kept as it is. */
const REST = '~rest';

/** The draft that these fields say, blank ones included: they are as typed as any other. */
export function draftIn(fields: Iterable<readonly [name: string, value: string]>): Draft {
  const root: Node = new Map();
  for (const [name, value] of fields) {
    const steps = name.split('.');
    const last = steps.pop() ?? '';
    if (!MEMBERS.includes(steps[0] ?? last)) continue;
    const node = steps.reduce(inside, root);
    if (last === REST) node.set(REST, restIn(value));
    else if (SEVERAL.has(name)) node.set(last, [...listAt(node, last), value]);
    else if (NUMBERS.has(name)) node.set(last, numberIn(value));
    else node.set(last, value);
  }
  return assured(lasting(asGroup(built(root))));
}

/** The texts of a form, in their order. */
export const textsOf = (form: FormData): readonly (readonly [name: string, value: string])[] =>
  [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));

/** Groups are made of maps, so that no name of a stranger's means anything to the language. */
type Node = Map<string, unknown>;

function inside(node: Node, step: string): Node {
  const before = node.get(step);
  if (before instanceof Map) return before;
  const made: Node = new Map();
  node.set(step, made);
  return made;
}

const listAt = (node: Node, step: string): readonly unknown[] => {
  const list = node.get(step);
  return Array.isArray(list) ? list : [];
};

function built(node: unknown): unknown {
  if (!(node instanceof Map)) return node;
  const rest: unknown = node.get(REST);
  node.delete(REST);
  const entries = [...node].map(([step, inner]) => [String(step), built(inner)] as const);
  if (entries.length > 0 && entries.every(([step]) => /^\d{1,4}$/.test(step))) {
    return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, inner]) => inner);
  }
  return { ...(isGroup(rest) ? rest : {}), ...Object.fromEntries(entries) };
}

function restIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined; // somebody changed a hidden field: there is nothing to keep
    throw cause;
  }
}

/** A number where it is one, else the text: the draft keeps what was typed, and the library says what is wrong with it. */
function numberIn(text: string): number | string {
  const written = text.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(written) ? Number(written) : text;
}

/** `validFor.years` and `.months` are one length of time. */
function lasting(draft: Draft): Draft {
  const { validFor, ...rest } = draft;
  if (!isGroup(validFor)) return draft;
  const [years, months] = [String(validFor['years'] ?? '').trim(), String(validFor['months'] ?? '').trim()];
  if (years === '' && months === '') return rest;
  return { ...rest, validFor: `P${years === '' ? '' : `${years}Y`}${months === '' ? '' : `${months}M`}` };
}

/** The years and months of a length of time, as the form shows them. */
export function lengthOf(validFor: unknown): { readonly years: string; readonly months: string } {
  const [, years = '', months = ''] =
    /^P(?:(.*?)Y)?(?:(.*?)M)?$/.exec(typeof validFor === 'string' ? validFor : '') ?? [];
  return { years, months };
}

/** `by` says whether the provider itself assures quality, or the body that is described. */
function assured(draft: Draft): Draft {
  const { qualityAssurance } = draft;
  if (!Array.isArray(qualityAssurance)) return draft;
  const entries = qualityAssurance.map((entry: unknown) => {
    if (!isGroup(entry)) return entry;
    const { by, ...rest } = entry;
    return by === 'provider' ? { ...rest, body: 'provider' } : rest;
  });
  return { ...draft, qualityAssurance: entries };
}

/**
 * A draft after a command of one of its buttons: `add:assessments`, `remove:assessments.1`, `up:learningOutcomes.2`,
 * `speak:mt` for texts in one more language, `unspeak:mt`. A command that does not fit changes nothing.
 */
export function edited(draft: Draft, command: string): Draft {
  const [verb, where = ''] = command.split(':', 2);
  const path = where.split('.');
  switch (verb) {
    case 'add':
      return changed(draft, path, (list) => [...listOf(list), isPlain(where) ? '' : {}]);
    case 'remove':
      return changed(draft, path.slice(0, -1), (list) => listOf(list).toSpliced(Number(path.at(-1)), 1));
    case 'up':
      return changed(draft, path.slice(0, -1), (list) => raised(listOf(list), Number(path.at(-1))));
    case 'speak':
      return isTag(where) ? changed(draft, ['title', where], (text) => text ?? '') : draft;
    case 'unspeak':
      return where === draft['language'] || isSpoken(draft, where) ? draft : asGroup(without(draft, where));
    default:
      return draft;
  }
}

/** The field that a command leads to: what was just added, or where it was. */
export function placeAfter(draft: Draft, command: string): string {
  const [verb, where = ''] = command.split(':', 2);
  if (verb === 'speak') return `title.${where}`;
  if (verb === 'unspeak') return 'languages';
  if (verb === 'add') {
    const place = `${where}.${Math.max(0, listOf(memberAt(draft, where.split('.'))).length - 1)}`;
    return isPlain(where) ? place : `row.${place}`;
  }
  return verb === 'up' ? `row.${where}` : (where.split('.')[0] ?? '');
}

/** Lists of words; all others are lists of groups. */
const isPlain = (list: string): boolean => ['fields', 'level.nqf', 'participation.languages'].includes(list);

const isTag = (tag: string): boolean => /^[a-z]{2,3}$/.test(tag);

export const asGroup = (value: unknown): Draft => (isGroup(value) ? value : {});

const raised = (list: readonly unknown[], place: number): readonly unknown[] =>
  place > 0 && place < list.length ? list.toSpliced(place - 1, 2, list[place], list[place - 1]) : list;

function changed(draft: Draft, [step = '', ...steps]: readonly string[], change: (value: unknown) => unknown): Draft {
  const before = Object.hasOwn(draft, step) ? draft[step] : undefined;
  if (steps.length === 0) return { ...draft, [step]: change(before) };
  return { ...draft, [step]: changed(isGroup(before) ? before : {}, steps, change) };
}

/** Members whose value is a text by language, and those that are lists of such texts. */
const TEXTS = new Set(['title', 'description', 'criterion', 'notApplicable', 'standard', 'legalName', 'prerequisites']);
const LISTS_OF_TEXTS = new Set(['towards', 'notes']);

/** The tags that texts are typed in: the language of the design first. */
export function languagesOf(draft: Draft): readonly string[] {
  const { language } = draft;
  const own = typeof language === 'string' && isTag(language) ? language : 'en';
  return [...new Set([own, ...textsIn(draft).flatMap((texts) => Object.keys(texts))])];
}

/** What it is called in its own language. */
export function titleOf(draft: Draft): string | undefined {
  const title = memberAt(draft, ['title', languagesOf(draft)[0] ?? 'en']);
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

/** Every text by language of a draft. */
function textsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, inner]) => {
    if (TEXTS.has(step)) return isGroup(inner) ? [inner] : [];
    return LISTS_OF_TEXTS.has(step) ? listOf(inner).filter(isGroup) : textsIn(inner);
  });
}

const isSpoken = (draft: Draft, tag: string): boolean =>
  textsIn(draft).some(({ [tag]: text }) => typeof text === 'string' && text.trim() !== '');

function without(value: unknown, tag: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => without(inner, tag));
  if (!isGroup(value)) return value;
  const silent = (texts: unknown) => (isGroup(texts) ? omitted(texts, tag) : texts);
  return Object.fromEntries(
    Object.entries(value).map(([step, inner]) => {
      if (TEXTS.has(step)) return [step, silent(inner)];
      return [step, LISTS_OF_TEXTS.has(step) ? listOf(inner).map(silent) : without(inner, tag)];
    }),
  );
}

const omitted = (texts: Draft, tag: string): Draft =>
  Object.fromEntries(Object.entries(texts).filter(([step]) => step !== tag));

/** Whether a member of this name is a text by language. */
export const isText = (member: string): boolean => TEXTS.has(member);

/** What stands at a path of a draft; undefined where nothing does. */
export const memberAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step] // it has it
        : undefined,
    value,
  );

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
