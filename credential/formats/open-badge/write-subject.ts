// Who achieved something, and with what result. [OB3 IdentityObject] [OB3 Result]
import type { Assessment } from '../../elements/assessment.ts';
import type { Learner } from '../../elements/learner.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { concept } from '../../vocabulary/index.ts';
import type { Node } from '../elm/terms.ts';
import { LEARNER_NUMBERS } from './terms.ts';
import { conceptAlignment } from './write-achievement.ts';
import { inLanguage } from './write-profile.ts';

/** The learner by name and numbers, in plain text: a micro-credential names its learner. [EUMC A1(1)] */
export function writeSubject(learner: Learner): readonly Node[] {
  const { familyName, givenName, dateOfBirth, nationalId, studentId, providerNumber } = learner;
  const numbers = { familyName, givenName, dateOfBirth, nationalId: nationalId?.value, studentId, providerNumber };
  const kinds = Object.keys(LEARNER_NUMBERS) as (keyof typeof LEARNER_NUMBERS)[]; // the keys are the kinds
  return [
    identity('name', `${givenName} ${familyName}`),
    ...kinds.flatMap((kind) => {
      const number = numbers[kind];
      return number === undefined ? [] : [identity(LEARNER_NUMBERS[kind], number)];
    }),
  ];
}

const identity = (identityType: string, identityHash: string): Node => ({
  type: 'IdentityObject',
  identityType,
  identityHash,
  hashed: false,
});

interface Results {
  /** For the achievement: what is assessed. */
  readonly described: Node;
  /** For its subject: what came of it. */
  readonly awarded: Node;
}

/** One result for each assessment. A grade is its value; without one it is completed, and no more is said. */
export function writeResults(credential: MicroCredential): Results {
  const { assessments, id, specification = `${id}#achievement`, language } = credential;
  const place = (index: number): string => `${specification}#assessment-${index + 1}`;
  const base = specification.includes('#') ? (index: number) => `${specification}-assessment-${index + 1}` : place;
  return {
    described: {
      resultDescription: assessments.map((assessment, index) => describing(assessment, base(index), language)),
    },
    awarded: {
      result: assessments.map(({ grade }, index) => ({
        type: ['Result'],
        resultDescription: base(index),
        status: 'Completed',
        ...(grade !== undefined && { value: grade }),
      })),
    },
  };
}

function describing({ type, title, mode, supervision }: Assessment, id: string, language: string): Node {
  return {
    id,
    type: ['ResultDescription'],
    name: title === undefined ? (concept('assessment', type)?.label ?? type) : inLanguage(title, language),
    resultType: 'Result',
    alignment: [
      conceptAlignment('assessment', type),
      ...(mode === undefined ? [] : [conceptAlignment('learning-assessment-modes', mode)]),
      ...(supervision === undefined ? [] : [conceptAlignment('supervision-verification', supervision)]),
    ],
  };
}
