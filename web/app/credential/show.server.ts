// Chooses from a credential what its page shows: first what a reader looks for, then the elements of Annex I, one by one.
// Whatever is given may be a stranger's and of any shape; what cannot be read is left out above and shown as it is below.
import { type ElementKey, STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { speakerOf } from '../language/sentences.ts';
import { glanceOf } from './glance.server.ts';
import { type Members, members, membersIn, textIn, wordsIn } from './members.ts';
import type { ShownCredential, Words } from './shown.ts';
import { conceptName, type Languages, tell, tellFacts } from './tell.server.ts';

/** `content` is a MicroCredential, or the members of one that nobody judged. `language` is the page's. */
export function showCredential(content: object, language: string): ShownCredential {
  const said = members(content);
  const t = speakerOf(language);
  const languages: Languages = { page: language, own: textIn(said['language']) ?? language };
  const text = (value: unknown): Words | undefined => wordsIn(value, languages.page, languages.own);
  const learner = members(said['learner']);
  const names = [textIn(learner['givenName']), textIn(learner['familyName'])].filter((name) => name !== undefined);
  const awarding = membersIn(said['awardingBodies']);
  const issuer = members(said['issuer']);
  const issued = members(said['issued']);
  const isAwarding = awarding.some((body) => sameBody(body, issuer));
  return {
    title: text(said['title']),
    description: text(said['description']),
    ...(names.length > 0 && { learner: { text: names.join(' ') } }),
    born: textIn(learner['dateOfBirth']),
    number: numberOf(learner),
    awardedBy: awarding.flatMap((body) => text(body['legalName']) ?? []),
    ...(!isAwarding && { issuer: text(issuer['legalName']) }),
    day: textIn(issued['date'])?.slice(0, 10),
    place: placeOf(members(issued['place']), language),
    until: textIn(said['validUntil'])?.slice(0, 10),
    outcomes: membersIn(said['learningOutcomes']).flatMap(({ title }) => text(title) ?? []),
    glance: glanceOf(said, { language, text, t }),
    elements: STANDARD_ELEMENTS.map(({ number, key, mandatory }) => ({
      number,
      key,
      mandatory,
      said: tell(key, SAID[key](said), languages),
    })),
    beside: tellFacts(Object.fromEntries(BESIDE.map((name) => [name, said[name]])), languages),
  };
}

const BESIDE = ['description', 'issuer', 'mandate', 'fields', 'validUntil', 'specification', 'id', 'language'] as const;

const SAID: Readonly<Record<ElementKey, (said: Members) => unknown>> = {
  learner: ({ learner }) => learner,
  title: ({ title }) => title,
  country: ({ issuer }) => members(issuer)['locations'],
  awardingBody: ({ awardingBodies }) => awardingBodies,
  dateOfIssuing: ({ issued }) => issued,
  learningOutcomes: ({ learningOutcomes }) => learningOutcomes,
  workload: ({ workload }) => workload,
  level: ({ level }) => level,
  assessment: ({ assessments }) =>
    membersIn(assessments).map(({ supervision: _, grade: __, ...assessment }) => assessment),
  participation: ({ participation, learningSetting }) => ({ ...members(participation), learningSetting }),
  qualityAssurance: ({ qualityAssurance }) => qualityAssurance,
  prerequisites: ({ prerequisites }) => prerequisites,
  supervision: ({ assessments }) => membersIn(assessments).map(({ supervision }) => supervision),
  grade: ({ assessments }) => membersIn(assessments).map(({ grade }) => grade),
  stackability: ({ stackability }) => stackability,
  furtherInformation: ({ furtherInformation }) => furtherInformation,
};

/** A body is the same where its registered identifier is, else where its IRI is. */
function sameBody(one: Members, other: Members): boolean {
  const [first, second] = [one, other].map((body) => textIn(members(body['legalIdentifier'])['value']));
  return first !== undefined && second !== undefined ? first === second : one['id'] === other['id'];
}

function numberOf(learner: Members): Words | undefined {
  const number =
    textIn(learner['studentId']) ??
    textIn(learner['providerNumber']) ??
    textIn(members(learner['nationalId'])['value']);
  return number === undefined ? undefined : { text: number };
}

function placeOf(place: Members, language: string): Words | undefined {
  const country = textIn(place['country']);
  const parts = [textIn(place['name']), country && conceptName(country, language)];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : { text };
}
