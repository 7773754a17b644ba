// What was achieved, apart from who achieved it: names, criteria, credits, and alignments to the European frameworks and
// to ESCO, as European badge providers write them. [OB3 Achievement] [OB3 Alignment]
import type { LearningOutcome } from '../../elements/learning-outcome.ts';
import type { QualityAssurance } from '../../elements/quality-assurance.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { concept, frameworkOf, label, type ListName } from '../../vocabulary/index.ts';
import { ECTS, type Node, SETTINGS } from '../elm/terms.ts';
import { ALIGNMENTS, BADGE_LANGUAGE, CREDITS, OUTCOME, QUALITY, SKILL } from './terms.ts';
import { inLanguage } from './write-profile.ts';

/** Named by the specification of the course where there is one, so that all who achieved it achieved the same. */
export function writeAchievement(credential: MicroCredential): Node {
  const { id, specification, language, title, description, workload, fields = [], image } = credential;
  const name = inLanguage(title, language);
  const [field] = fields.map((iri) => concept('isced-f', iri));
  return {
    id: specification ?? `${id}#achievement`,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name,
    // The standard wants one; the name is all that is known where the provider gives none.
    description: description === undefined ? name : inLanguage(description, language),
    criteria: { narrative: narrative(credential) },
    inLanguage: BADGE_LANGUAGE.test(language) ? language : (language.split('-')[0] ?? language),
    ...(workload.ects !== undefined && { creditsAvailable: workload.ects }),
    ...(field && { fieldOfStudy: label(field, language) }),
    ...(image && { image: { id: `data:${image.mediaType};base64,${image.content}`, type: 'Image' } }),
    alignment: alignments(credential),
  };
}

/** The provider’s own words: each outcome with its criterion, then what is assessed. As Markdown, in which it is text. */
function narrative({ learningOutcomes, assessments, language }: MicroCredential): string {
  const outcomes = learningOutcomes.map(({ title, criterion }) =>
    [title, criterion].flatMap((texts) => (texts === undefined ? [] : [inLanguage(texts, language)])).join(': '),
  );
  const assessed = assessments.map(({ type, title }) =>
    title === undefined ? (concept('assessment', type)?.label ?? type) : inLanguage(title, language),
  );
  return [...outcomes, ...assessed].map((text) => `- ${plain(text)}`).join('\n');
}

/** A link, a tag and code are what a text could be taken for. [CommonMark §2.4] */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\<[`]/g, '\\$&');

function alignments(credential: MicroCredential): readonly Node[] {
  const { workload, level, participation, learningSetting, furtherInformation, language } = credential;
  const setting = learningSetting === undefined || learningSetting === 'informal' ? [] : [SETTINGS[learningSetting]];
  const all = (list: AlignedList, iris: readonly string[] = []) => iris.map((iri) => conceptAlignment(list, iri));
  return [
    ...credential.learningOutcomes.flatMap((outcome, index) => outcomeAlignments(credential, outcome, index + 1)),
    ...(workload.ects === undefined ? [] : [credits(workload.ects)]),
    ...all('eqf', level.eqf === undefined ? [] : [level.eqf]),
    ...all('nqf-qdr', level.nqf),
    ...all('isced-f', credential.fields),
    ...all('learning-assessment-modes', participation.modes),
    ...all('learning-activity', participation.activities),
    ...all('learning-opportunity', participation.opportunity === undefined ? [] : [participation.opportunity]),
    ...all('language', participation.languages),
    ...all('learning-setting', setting),
    ...all('target-group', furtherInformation?.targetGroups),
    ...credential.qualityAssurance.map((assurance) => assured(assurance, language)),
  ];
}

type AlignedList = keyof typeof ALIGNMENTS & ListName;

/** A concept of a European list as the target of an alignment. */
export function conceptAlignment(list: AlignedList, iri: string): Node {
  const found = concept(list, iri);
  const { type, framework } = ALIGNMENTS[list];
  const named = found?.label ?? found?.code ?? iri;
  const national = found === undefined ? undefined : frameworkOf(found.iri)?.label;
  return {
    type: ['Alignment'],
    targetType: type,
    targetName: list === 'eqf' ? `EQF ${named.toLowerCase()}` : named,
    targetFramework: national ?? framework,
    targetUrl: iri,
    ...((list === 'eqf' || list === 'isced-f') && found && { targetCode: found.code }),
  };
}

function outcomeAlignments(
  { id, specification, language }: MicroCredential,
  { title, criterion, escoSkills = [] }: LearningOutcome,
  number: number,
): readonly Node[] {
  const base = specification ?? `${id}#achievement`;
  return [
    {
      type: ['Alignment'],
      targetType: OUTCOME,
      targetName: inLanguage(title, language),
      ...(criterion && { targetDescription: inLanguage(criterion, language) }),
      targetUrl: base.includes('#') ? `${base}-outcome-${number}` : `${base}#outcome-${number}`,
    },
    ...escoSkills.map((skill) => ({
      type: ['Alignment'],
      targetType: SKILL,
      targetName: inLanguage(skill.label, language),
      targetFramework: 'ESCO',
      targetUrl: skill.id,
    })),
  ];
}

const credits = (ects: number): Node => ({
  type: ['Alignment'],
  targetType: CREDITS,
  targetName: 'ECTS',
  targetFramework: 'European Credit Transfer and Accumulation System',
  targetUrl: ECTS,
  targetCode: String(ects),
});

const assured = ({ type, title, standard, report }: QualityAssurance, language: string): Node => ({
  type: ['Alignment'],
  targetType: QUALITY,
  targetName: inLanguage(title, language),
  targetFramework: concept('accreditation', type)?.label ?? type,
  ...(standard && { targetDescription: inLanguage(standard, language) }),
  targetUrl: report ?? type,
});
