// What came of an assessment must be something that could come of it: the description it names exists, the value is one
// of those it allows, the level one of its levels. [OB3 Result] [OB3 ResultDescription]
import { type Problem, problem } from '../../problem.ts';
import { isObject, type Members, shown } from '../../shape.ts';
import { many, node } from './read-members.ts';
import type { Rule } from './rules.ts';

const MUST = { paragraph: 'OB3 ResultDescription' } as const;
const SUBJECT = '/credentialSubject';
const DESCRIPTIONS = `${SUBJECT}/achievement/resultDescription`;

export const resultRule: Rule = (document) => {
  const subject = node(document['credentialSubject']);
  const descriptions = many(node(subject['achievement'])['resultDescription']).map(asNode);
  const byId = new Map<unknown, Members>();
  const twice: Problem[] = [];
  for (const [index, description] of descriptions.entries()) {
    const { id } = description;
    if (byId.has(id))
      twice.push(problem('result-description-twice', `${DESCRIPTIONS}/${index}/id`, { id: shown(id) }, MUST));
    else byId.set(id, description);
  }
  const levels = new Set(descriptions.flatMap(levelsOf));
  return [
    ...twice,
    ...descriptions.flatMap((description, index) => describedProblems(description, levels, `${DESCRIPTIONS}/${index}`)),
    ...many(subject['result']).flatMap((result, index) =>
      resultProblems(asNode(result), { byId, levels }, `${SUBJECT}/result/${index}`),
    ),
  ];
};

type Levels = ReadonlySet<unknown>;

/** All that is described. */
interface Described {
  readonly byId: ReadonlyMap<unknown, Members>;
  readonly levels: Levels;
}

const levelsOf = (description: Members): readonly unknown[] =>
  many(description['rubricCriterionLevel']).map((entry) => asNode(entry)['id']);

const asNode = (value: unknown): Members => (isObject(value) ? value : {});

function describedProblems(description: Members, levels: Levels, path: string): readonly Problem[] {
  const { valueMin, valueMax, requiredValue, requiredLevel } = description;
  const [least, most] = [numberIn(valueMin), numberIn(valueMax)];
  return [
    ...(least !== undefined && most !== undefined && least > most
      ? [problem('result-range-empty', `${path}/valueMin`, { least, most }, MUST)]
      : []),
    ...(requiredValue === undefined ? [] : valueProblems(requiredValue, description, `${path}/requiredValue`)),
    ...(requiredLevel === undefined ? [] : levelProblems(requiredLevel, description, levels, `${path}/requiredLevel`)),
  ];
}

function resultProblems(result: Members, { byId, levels }: Described, path: string): readonly Problem[] {
  const { resultDescription, value, achievedLevel, status } = result;
  if (resultDescription === undefined) return [];
  const description = byId.get(resultDescription);
  if (typeof resultDescription !== 'string' || description === undefined) {
    return [problem('result-description-unknown', `${path}/resultDescription`, { id: shown(resultDescription) }, MUST)];
  }
  return [
    ...(value === undefined ? [] : valueProblems(value, description, `${path}/value`)),
    ...(achievedLevel === undefined ? [] : levelProblems(achievedLevel, description, levels, `${path}/achievedLevel`)),
    ...(description['resultType'] === 'Status' && status === undefined
      ? [problem('member-missing', `${path}/status`, { member: 'status' }, MUST)]
      : []),
    ...(status === 'Completed' ? failingProblems(result, description, path) : []),
  ];
}

function valueProblems(value: unknown, description: Members, path: string): readonly Problem[] {
  const { allowedValue, valueMin, valueMax } = description;
  const given = shown(value);
  if (allowedValue !== undefined && !many(allowedValue).includes(value)) {
    return [problem('result-value-not-allowed', path, { given }, MUST)];
  }
  const [number, least, most] = [value, valueMin, valueMax].map(numberIn);
  if (least === undefined && most === undefined) return [];
  const isWithin = number !== undefined && number >= (least ?? number) && number <= (most ?? number);
  return isWithin
    ? []
    : [
        problem(
          'result-value-out-of-range',
          path,
          { given, least: shown(valueMin ?? '…'), most: shown(valueMax ?? '…') },
          MUST,
        ),
      ];
}

/** A level of another description is one all the same: the standard’s own example names such a one. */
function levelProblems(level: unknown, description: Members, levels: Levels, path: string): readonly Problem[] {
  if (levelsOf(description).includes(level)) return [];
  const severity = levels.has(level) ? 'warning' : 'error';
  return [problem('result-level-unknown', path, { id: shown(level) }, { ...MUST, severity })];
}

/** Passed, it says, with less than it takes to pass: only a warning, as who assesses may know more. */
function failingProblems({ value }: Members, { requiredValue }: Members, path: string): readonly Problem[] {
  const [given, required] = [numberIn(value), numberIn(requiredValue)];
  if (given === undefined || required === undefined || given >= required) return [];
  return [problem('result-below-required', `${path}/value`, { given, required }, { ...MUST, severity: 'warning' })];
}

/** The standard writes numbers as texts. */
function numberIn(value: unknown): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(String(value)) ? Number(value) : undefined;
}
