// The text of a European Digital Credential. What a design and a day say again for every learner is written once, and
// only what is a learner's own is put in: writing everything anew costs more than signing it.
// The text is the same either way; the template is compared with it when it is made, and no template is made of one.
import type { Assessment } from '../../elements/assessment.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { type Reading, readAs } from '../../problem.ts';
import type { StatusSlot } from '../../status/slot.ts';
import { writeElm } from './write.ts';

export function elmText(credential: MicroCredential, slot?: StatusSlot): Reading<string> {
  const values = ownOf(credential, slot);
  const templates = templatesOf(credential);
  const likeness = likenessOf(credential, slot, values);
  const template = templates.get(likeness);
  if (template !== undefined && template !== 'seen-once' && template !== 'none')
    return readAs(filled(template, values));
  const document = writeElm(credential, slot);
  if (!document.ok) return document;
  const text = JSON.stringify(document.value);
  if (templates.size >= MOST_TEMPLATES) templates.clear();
  if (template === undefined) templates.set(likeness, 'seen-once');
  else if (template === 'seen-once') templates.set(likeness, templateOf(credential, slot, values, text) ?? 'none');
  return readAs(text);
}

/** Fixed pieces, and which of a learner's own values stands after each but the last. */
interface Template {
  readonly pieces: readonly string[];
  readonly holes: readonly number[];
}

type Own = readonly (string | undefined)[];

/** What differs from learner to learner and is written as it is; all else is the design's, or in the likeness. */
const ownOf = ({ id, learner, assessments: [first] }: MicroCredential, slot: StatusSlot | undefined): Own => [
  id,
  learner.familyName,
  learner.givenName,
  learner.dateOfBirth,
  learner.nationalId?.value,
  learner.studentId,
  learner.providerNumber,
  first?.grade,
  slot && String(slot.index),
];

/** Those that are there are marked, each by a character of its own that no text of ours has. */
const markOf = (place: number): string => String.fromCharCode(FIRST_MARK + place);
const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\ue008]/;

/** What has to be equal beside the design for one text to serve as template of the other. */
const likenessOf = (
  { issued, validUntil, learner: { nationalId } }: MicroCredential,
  slot: StatusSlot | undefined,
  values: Own,
): string =>
  JSON.stringify([
    values.map((value) => value !== undefined),
    [issued.date, issued.place, validUntil, nationalId?.country, slot?.list, slot?.purpose],
  ]);

function templateOf(
  credential: MicroCredential,
  slot: StatusSlot | undefined,
  values: Own,
  text: string,
): Template | undefined {
  const marks = values.map((value, place) => (value === undefined ? undefined : markOf(place)));
  const document = MARKS.test(text) ? undefined : writeElm(...marked(credential, slot, marks));
  if (!document?.ok) return undefined;
  const whole = JSON.stringify(document.value);
  const pieces = whole.split(MARKS);
  const holes = [...whole].filter((letter) => MARKS.test(letter)).map((mark) => mark.charCodeAt(0) - FIRST_MARK);
  const template = { pieces, holes };
  return filled(template, values) === text ? template : undefined;
}

/** The credential with marks in place of the learner's own values. */
function marked(credential: MicroCredential, slot: StatusSlot | undefined, marks: Own): Parameters<typeof writeElm> {
  const [id, familyName, givenName, dateOfBirth, nationalId, studentId, providerNumber, grade, index] = marks;
  const { learner, assessments } = credential;
  return [
    {
      ...credential,
      id: id ?? credential.id,
      learner: {
        ...learner,
        familyName: familyName ?? learner.familyName,
        givenName: givenName ?? learner.givenName,
        ...(dateOfBirth !== undefined && { dateOfBirth }),
        ...(nationalId !== undefined &&
          learner.nationalId && { nationalId: { ...learner.nationalId, value: nationalId } }),
        ...(studentId !== undefined && { studentId }),
        ...(providerNumber !== undefined && { providerNumber }),
      },
      assessments: assessments.map((assessment, place) =>
        place === 0 && grade !== undefined ? { ...assessment, grade } : assessment,
      ),
    },
    slot && index !== undefined ? { ...slot, index } : undefined,
  ];
}

function filled({ pieces, holes }: Template, values: Own): string {
  const escaped = values.map((value) => (value === undefined ? '' : JSON.stringify(value).slice(1, -1)));
  let text = pieces[0] ?? '';
  for (let place = 0; place < holes.length; place++)
    text += (escaped[holes[place] ?? 0] ?? '') + (pieces[place + 1] ?? '');
  return text;
}

type Templates = Map<string, Template | 'seen-once' | 'none'>;

const MOST_TEMPLATES = 32;

/** By one of the design's own parts, as `compose` hands it on: values are never changed in place. */
const known = new WeakMap<object, { readonly design: Partial<MicroCredential>; readonly templates: Templates }>();

function templatesOf(credential: MicroCredential): Templates {
  const { id: _, learner: _own, issued: _day, validUntil: _end, ...design } = credential;
  const found = known.get(design.learningOutcomes);
  if (found && isSame(found.design, design)) return found.templates;
  const templates: Templates = new Map();
  const assessments = design.assessments.map((assessment, place) => (place === 0 ? ungraded(assessment) : assessment));
  known.set(design.learningOutcomes, { design: { ...design, assessments }, templates });
  return templates;
}

/** The same parts, not equal ones: that takes no time. A grade alone makes another list of assessments. */
function isSame(one: Partial<MicroCredential>, other: Partial<MicroCredential>): boolean {
  const { assessments: before = [], ...rest } = one;
  const { assessments: after = [], ...others } = other;
  if (!sameParts(rest, others) || before.length !== after.length) return false;
  return before.every((assessment, place) => {
    const other = after[place] ?? assessment;
    return sameParts(assessment, place === 0 ? ungraded(other) : other);
  });
}

/** The grade of the first assessment is the learner's own. */
function ungraded({ grade: _, ...assessment }: Assessment): Assessment {
  return assessment;
}

function sameParts(one: object, other: object): boolean {
  const parts = new Map<string, unknown>(Object.entries(other));
  const mine = Object.entries(one);
  return mine.length === parts.size && mine.every(([name, part]) => parts.get(name) === part);
}
