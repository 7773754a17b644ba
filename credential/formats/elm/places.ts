// Where each standard element stands in the European Learning Model, for showing a part of it. What describes the
// credential itself is always seen: who issued and awarded what, when, until when, and where it is taken back. [ELM 3]
import type { ElementKey } from '../../elements.ts';
import { at } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import type { Choices, Place } from '../choices.ts';

export interface ElmPlaces extends Choices {
  /** JSON Pointers to what is always seen. */
  readonly shown: readonly string[];
}

type Keeper = ElementKey | 'always';

/** Members of a node and whose they are; those not named belong to `others`. */
interface Rule {
  readonly members: Readonly<Record<string, Keeper | Rule>>;
  readonly others: Keeper;
  /** For entries of a list that say themselves what they are, by a code of ours. */
  readonly byCode?: (code: string) => Keeper;
}

const whole = (keeper: Keeper): Rule => ({ members: {}, others: keeper });

const NOTE: Rule = { ...whole('furtherInformation'), byCode: keeperOfNote };

const ASSESSMENT: Rule = {
  members: {
    grade: 'grade',
    idVerification: 'supervision',
    specifiedBy: { members: { gradingScheme: 'grade' }, others: 'assessment' },
  },
  others: 'assessment',
};

const QUALIFICATION: Rule = {
  members: {
    title: 'always',
    description: 'always',
    thematicArea: 'always',
    learningOutcome: 'learningOutcomes',
    volumeOfLearning: 'workload',
    creditPoint: 'workload',
    eqfLevel: 'level',
    nqfLevel: 'level',
    educationLevel: 'level',
    mode: 'participation',
    dcType: 'participation',
    language: 'participation',
    learningSetting: 'participation',
    accreditation: 'qualityAssurance',
    entryRequirement: 'prerequisites',
    isPartialQualification: 'stackability',
    additionalNote: NOTE,
  },
  others: 'furtherInformation',
};

const SUBJECT: Rule = {
  members: {
    hasClaim: {
      members: {
        title: 'always',
        awardedBy: 'always',
        creditReceived: 'workload',
        provenBy: ASSESSMENT,
        influencedBy: 'participation',
        specifiedBy: QUALIFICATION,
      },
      others: 'furtherInformation',
    },
  },
  others: 'learner',
};

const DOCUMENT: Rule = { members: { credentialSubject: SUBJECT }, others: 'always' };

const ALWAYS: readonly ElementKey[] = ['title', 'country', 'awardingBody', 'dateOfIssuing'];

function keeperOfNote(code: string): Keeper {
  const [kind = ''] = code.replace('urn:tessera:elm:', '').split(':');
  if (kind === 'stackability') return 'stackability';
  if (kind === 'level') return 'level';
  return kind === 'setting' ? 'participation' : 'furtherInformation';
}

/** Of a document whose names are known to be those of the model. */
export function elmPlaces(document: Members): ElmPlaces {
  const found = placesIn(document, '', DOCUMENT);
  return {
    always: ALWAYS,
    shown: found.flatMap(({ pointer, keeper }) => (keeper === 'always' ? [pointer] : [])),
    places: found.flatMap(({ pointer, keeper }): readonly Place[] =>
      keeper === 'always' ? [] : [{ pointer, elements: [keeper] }],
    ),
  };
}

interface Kept {
  readonly pointer: string;
  readonly keeper: Keeper;
}

/** Names and types go with whatever is shown of a node. */
const OF_NODE: ReadonlySet<string> = new Set(['@context', 'id', 'type', 'proof']);

function placesIn(value: unknown, path: string, rule: Rule): readonly Kept[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => placesIn(entry, at(path, index), rule));
  if (rule.byCode !== undefined) return [{ pointer: path, keeper: rule.byCode(codeOf(value)) }];
  if (!isObject(value)) return [{ pointer: path, keeper: rule.others }];
  return Object.entries(value).flatMap(([name, member]): readonly Kept[] => {
    if (OF_NODE.has(name)) return [];
    const found = Object.hasOwn(rule.members, name) ? rule.members[name] : undefined;
    const inner = found ?? rule.others;
    return typeof inner === 'string'
      ? [{ pointer: at(path, name), keeper: inner }]
      : placesIn(member, at(path, name), inner);
  });
}

function codeOf(note: unknown): string {
  const subject: unknown = isObject(note) ? note['subject'] : undefined;
  const id: unknown = isObject(subject) ? subject['id'] : undefined;
  return typeof id === 'string' ? id : '';
}
