// The sixteen European standard elements that describe a micro-credential, in the order of Annex I:
// eleven mandatory, five optional. Everything that counts elements counts these. [EUMC A1]

export interface StandardElement {
  /** 1 to 16, the row of Annex I. */
  readonly number: number;
  readonly key: ElementKey;
  readonly mandatory: boolean;
  /** Citation as `docs/specs.json` knows it. */
  readonly paragraph: string;
  /** Members of MicroCredential that carry it. */
  readonly members: readonly string[];
}

export type ElementKey =
  | 'learner'
  | 'title'
  | 'country'
  | 'awardingBody'
  | 'dateOfIssuing'
  | 'learningOutcomes'
  | 'workload'
  | 'level'
  | 'assessment'
  | 'participation'
  | 'qualityAssurance'
  | 'prerequisites'
  | 'supervision'
  | 'grade'
  | 'stackability'
  | 'furtherInformation';

const row = (number: number, key: ElementKey, paragraph: string, ...members: string[]): StandardElement => ({
  number,
  key,
  mandatory: number <= 11,
  paragraph,
  members,
});

export const STANDARD_ELEMENTS: readonly StandardElement[] = [
  row(1, 'learner', 'EUMC §6(b)(i)', 'learner'),
  row(2, 'title', 'EUMC §6(b)(ii)', 'title'),
  row(3, 'country', 'EUMC §6(b)(iii)', 'issuer'),
  row(4, 'awardingBody', 'EUMC §6(b)(iv)', 'awardingBodies'),
  row(5, 'dateOfIssuing', 'EUMC §6(b)(v)', 'issued'),
  row(6, 'learningOutcomes', 'EUMC §6(b)(vi)', 'learningOutcomes'),
  row(7, 'workload', 'EUMC §6(b)(vii)', 'workload'),
  row(8, 'level', 'EUMC §6(b)(viii)', 'level'),
  row(9, 'assessment', 'EUMC §6(b)(ix)', 'assessments'),
  row(10, 'participation', 'EUMC §6(b)(x)', 'participation'),
  row(11, 'qualityAssurance', 'EUMC §6(b)(xi)', 'qualityAssurance'),
  row(12, 'prerequisites', 'EUMC A1(12)', 'prerequisites'),
  row(13, 'supervision', 'EUMC A1(13)', 'assessments'),
  row(14, 'grade', 'EUMC A1(14)', 'assessments'),
  row(15, 'stackability', 'EUMC A1(15)', 'stackability'),
  row(16, 'furtherInformation', 'EUMC A1(16)', 'furtherInformation'),
];

export const MANDATORY_ELEMENTS: readonly StandardElement[] = STANDARD_ELEMENTS.filter((element) => element.mandatory);

const byKey = new Map(STANDARD_ELEMENTS.map((element) => [element.key, element]));

/** The row of Annex I with this key. */
export function elementOf(key: ElementKey): StandardElement {
  const element = byKey.get(key);
  if (element === undefined) throw new Error(`no standard element ${key}`);
  return element;
}
