// A European Digital Credential of anybody's, read into the members of a micro-credential. What it cannot place it
// leaves out; what it finds is judged by the same reader as every other data. [EDC-AP] [ELM 3]
import { zonedDateOf } from '../../dates.ts';
import { CYCLES } from '../../elements/level.ts';
import { mandateAddress } from '../../elements/mandate.ts';
import { STACKABILITY_KINDS } from '../../elements/stackability.ts';
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { isMosaic } from '../../mosaic.ts';
import { type Problem, problem, type Reading, refuse } from '../../problem.ts';
import { isError, isObject, type Members } from '../../shape.ts';
import { languageTag } from '../../vocabulary/index.ts';
import { body, isPlace, place } from './read-bodies.ts';
import { present, type Reader, reader, some } from './read-nodes.ts';
import { ECTS, type ExtensionCode, extensionCode, FILE_TYPES, MANDATE, SETTINGS } from './terms.ts';

export interface ElmReading {
  /** What was found, before it is judged: for showing a credential that is incomplete. */
  readonly members: Members;
  readonly reading: Reading<MicroCredential>;
}

/** Reads the JSON-LD document of a European Digital Credential whose context has been recognised. Never throws. */
export function readElm(document: unknown): ElmReading {
  const { members, problems } = elmMembers(document);
  const reading = readMicroCredential(members);
  const all = problems.concat(reading.problems);
  return { members, reading: problems.some(isError) ? refuse(all) : { ...reading, problems: all } };
}

function elmMembers(document: unknown): { readonly members: Members; readonly problems: readonly Problem[] } {
  const read = reader(document);
  const credential = read.node(document) ?? {};
  const subject = read.node(credential['credentialSubject']) ?? {};
  const achievements = read.nodes(subject['hasClaim']).filter(isAchievement);
  const achievement = achievements[0] ?? read.node(subject['hasClaim']) ?? {};
  const several = Math.max(achievements.length, read.many(credential['credentialSubject']).length);
  if (several > 1) read.warn(problem('claims-beyond-first', '', { count: several }));
  const specification = read.node(achievement['specifiedBy']) ?? {};
  const display = read.node(credential['displayParameter']) ?? {};
  const primary = read.iri(display['primaryLanguage']);
  const language = languageOf(
    primary === undefined ? undefined : languageTag(primary),
    achievement['title'],
    subject['familyName'],
  );
  const process = read.node(achievement['awardedBy']) ?? {};
  const issuer = body(read, credential['issuer']);
  const awardingBodies = read.many(process['awardingBody']).map((entry) => body(read, entry));
  const notes = read.nodes(specification['additionalNote']);
  const members = present({
    id: credential['id'],
    language,
    title: read.texts(achievement['title']) ?? read.texts(display['title']),
    description: read.texts(specification['description']),
    specification: isBelow(credential, specification['id']) ? undefined : specification['id'],
    issuer,
    awardingBodies,
    mandate: mandate(read, credential),
    learner: learner(read, subject, language),
    issued: issued(read, credential, process, awardingBodies),
    validUntil: zoned(credential['validUntil'] ?? credential['expirationDate']),
    learningOutcomes: outcomes(read, specification),
    workload: present({
      ects: credits(read, specification, achievement),
      hours: hours(specification['volumeOfLearning']),
    }),
    level: present({
      eqf: read.concept('eqf', specification['eqfLevel']),
      nqf: some(read.many(specification['nqfLevel']).map((entry) => read.concept('nqf-qdr', entry))),
      cycle: cycle(read, specification),
      notApplicable: coded(read, notes, 'level:not-applicable')[0],
    }),
    fields: some(read.many(specification['thematicArea']).map((entry) => read.concept('isced-f', entry))),
    assessments: read.many(achievement['provenBy']).map((entry) => assessment(read, entry, language)),
    participation: participation(read, specification, achievement),
    learningSetting: setting(read, specification, notes),
    qualityAssurance: assurances(read, [
      specification,
      credential['issuer'],
      ...read.many(process['awardingBody']),
      ...read.many(credential['evidence']),
    ]),
    prerequisites: noteText(read, specification['entryRequirement']),
    stackability: stackability(read, notes),
    furtherInformation: further(read, specification, notes),
    image: image(read, display, isBelow(credential, specification['id']) ? credential['id'] : specification['id']),
  });
  return { members, problems: read.warnings() };
}

/** An identifier that we made for a credential whose description has none of its own. */
const isBelow = ({ id }: Members, other: unknown): boolean =>
  typeof id === 'string' && typeof other === 'string' && other.startsWith(`${id}#`);

/** Other claims, such as activities and entitlements, stand beside an achievement and are not counted with it. */
function isAchievement({ type }: Members): boolean {
  return type === 'LearningAchievement' || (Array.isArray(type) && type.includes('LearningAchievement'));
}

/**
 * The primary language as the title writes it: the European list knows languages, a title may know its region. Where the
 * title has several of one language, the name of the learner says which is meant.
 */
function languageOf(primary: string | undefined, title: unknown, name: unknown): string | undefined {
  const tags = isObject(title) ? Object.keys(title) : [];
  if (primary === undefined) return tags[0];
  const named = (isObject(name) ? Object.keys(name) : []).filter((tag) => tags.includes(tag));
  const isOfIt = (tag: string): boolean => tag === primary || tag.startsWith(`${primary}-`);
  return named.find(isOfIt) ?? tags.find((tag) => tag === primary) ?? tags.find(isOfIt) ?? primary;
}

const zoned = (value: unknown): string | undefined =>
  typeof value === 'string' ? (zonedDateOf(value) ?? value) : undefined;

const noteText = (read: Reader, note: unknown) => read.texts(read.node(note)?.['noteLiteral']);

/** Texts of the notes that our extension marks with a code; a text that only repeats the code's label is no text. */
function coded(read: Reader, notes: readonly Members[], code: ExtensionCode): readonly unknown[] {
  return notes
    .filter((note) => extensionCode(read.iri(note['subject'])) === code)
    .map((note) => read.texts(note['noteLiteral']));
}

/** Its identifier is the address where the awarding body publishes it; one of another kind leads nobody there. */
function mandate(read: Reader, credential: Members): unknown {
  const found = read.nodes(credential['evidence']).find((entry) => read.iri(entry['dcType']) === MANDATE);
  if (found === undefined || found['evidenceStatement'] === undefined) return undefined;
  const { id, evidenceStatement: statement } = found;
  return present({ statement, id: !isBelow(credential, id) && mandateAddress.read(id, '').ok ? id : undefined });
}

function learner(read: Reader, subject: Members, language: string | undefined): Members {
  const numbers = read.nodes(subject['identifier']);
  const number = (code: ExtensionCode) =>
    numbers.find(({ schemeId }) => extensionCode(schemeId) === code)?.['notation'];
  const stranger = numbers.find(({ schemeId }) => extensionCode(schemeId) === undefined)?.['notation'];
  const national = read.node(subject['nationalID']);
  return present({
    familyName: read.textIn(subject['familyName'], language),
    givenName: read.textIn(subject['givenName'], language),
    dateOfBirth: dateOfBirth(read, subject['dateOfBirth']),
    nationalId:
      national && present({ value: national['notation'], country: read.concept('country', national['spatial']) }),
    studentId: number('identifier:student'),
    providerNumber: number('identifier:provider') ?? stranger,
  });
}

/** The day as written: shifting it by a zone would make somebody else of the learner. */
function dateOfBirth(read: Reader, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [day, time] = [value.slice(0, 10), value.slice(11, 19)];
  if (time !== '' && time !== '00:00:00')
    read.warn(problem('date-with-time', '/learner/dateOfBirth', { given: value }));
  return day;
}

function issued(read: Reader, credential: Members, process: Members, bodies: readonly Members[]): Members | undefined {
  const date = zoned(credential['issued'] ?? credential['issuanceDate'] ?? process['awardingDate']);
  if (date === undefined) return undefined;
  const stated = place(read, process['location']);
  if (isPlace(stated)) return { date, place: stated };
  const seat = read
    .many(read.node(process['awardingBody'])?.['location'])
    .map((entry) => place(read, entry))
    .find(isPlace);
  if (seat && bodies.length > 0) read.warn(problem('place-of-awarding-body', '/issued/place'));
  return present({ date, place: seat });
}

function outcomes(read: Reader, specification: Members): readonly unknown[] | undefined {
  const found = read.nodes(specification['learningOutcome']);
  const summary = noteText(read, specification['learningOutcomeSummary']);
  if (found.length === 0) return summary && [{ title: summary }];
  return found.map((outcome) =>
    present({
      title: read.texts(outcome['title']),
      type: read.concept('skill-type', outcome['dcType']),
      reusabilityLevel: read.concept('skill-reuse-level', outcome['reusabilityLevel']),
      escoSkills: some(
        read
          .many(outcome['relatedESCOSkill'])
          .map((skill) => present({ id: read.iri(skill), label: read.texts(read.node(skill)?.['prefLabel']) })),
      ),
      criterion: coded(read, read.nodes(outcome['additionalNote']), 'criterion')[0],
    }),
  );
}

function credits(read: Reader, specification: Members, achievement: Members): number | undefined {
  const points = [...read.nodes(specification['creditPoint']), ...read.nodes(achievement['creditReceived'])];
  const ects = points.find((entry) => read.iri(entry['framework']) === ECTS)?.['point'];
  return typeof ects === 'string' && /^\d{1,4}(\.\d+)?$/.test(ects) ? Number(ects) : undefined;
}

/** Hours of an xsd:duration in days, hours and minutes; a month has no number of hours. [XSD §3.3.6] */
function hours(duration: unknown): number | undefined {
  const [whole, days = '0', hour = '0', minute = '0'] =
    /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/.exec(typeof duration === 'string' ? duration : '') ?? [];
  const total = Number(days) * 24 * 60 + Number(hour) * 60 + Number(minute);
  return whole === undefined || total === 0 ? undefined : total / 60;
}

function cycle(read: Reader, specification: Members): string | undefined {
  const codes = read.many(specification['educationLevel']).map((entry) => extensionCode(read.iri(entry)));
  return CYCLES.find((candidate) => codes.includes(`cycle:${candidate}`));
}

function assessment(read: Reader, value: unknown, language: string | undefined): Members {
  const proof = read.node(value) ?? {};
  const specification = read.node(proof['specifiedBy']) ?? {};
  const scheme = read.node(specification['gradingScheme']);
  const grade = read.node(proof['grade']);
  const graded = grade && extensionCode(read.iri(grade['subject'])) !== 'grade:none';
  return present({
    type: read.concept('assessment', specification['dcType']),
    title: read.texts(proof['title']) ?? read.texts(specification['title']),
    mode: read.concept('learning-assessment-modes', specification['mode']),
    supervision: read.concept('supervision-verification', proof['idVerification']),
    gradingScheme:
      scheme && present({ title: read.texts(scheme['title']), description: read.texts(scheme['description']) }),
    grade: graded ? read.textIn(grade['noteLiteral'], language) : undefined,
  });
}

function participation(read: Reader, specification: Members, achievement: Members): Members {
  const activities = read.nodes(achievement['influencedBy']).flatMap((activity) => read.nodes(activity['specifiedBy']));
  const modes = read.many(specification['mode']);
  const fromActivities = activities.flatMap((activity) => read.many(activity['mode']));
  return present({
    modes: some(
      (modes.length > 0 ? modes : fromActivities).map((mode) => read.concept('learning-assessment-modes', mode)),
    ),
    activities: some(activities.flatMap((activity) => read.concept('learning-activity', activity['dcType']) ?? [])),
    opportunity: read.concept('learning-opportunity', specification['dcType']),
    languages: some(read.many(specification['language']).map((entry) => read.concept('language', entry))),
  });
}

function setting(read: Reader, specification: Members, notes: readonly Members[]): string | undefined {
  if (coded(read, notes, 'setting:informal').length > 0) return 'informal';
  const iri = read.iri(specification['learningSetting']);
  return Object.entries(SETTINGS).find(([, concept]) => concept === iri)?.[0] ?? iri;
}

/** Accreditation may stand on the specification, the bodies or the evidence. */
function assurances(read: Reader, holders: readonly unknown[]): readonly unknown[] | undefined {
  const seen = new Set<unknown>();
  const found = holders
    .flatMap((holder) => read.nodes(read.node(holder)?.['accreditation']))
    .filter((entry) => entry['id'] === undefined || (!seen.has(entry['id']) && seen.add(entry['id'])));
  return some(
    found.map((entry) =>
      present({
        type: read.concept('accreditation', entry['dcType']),
        title: read.texts(entry['title']),
        standard: read.texts(entry['description']),
        body: body(read, entry['accreditingAgent']),
        report: read.node(entry['report'])?.['contentURL'],
      }),
    ),
  );
}

function stackability(read: Reader, notes: readonly Members[]): Members | undefined {
  for (const kind of STACKABILITY_KINDS) {
    const code: ExtensionCode = `stackability:${kind}`;
    const found = notes.filter((note) => extensionCode(read.iri(note['subject'])) === code);
    if (found.length === 0) continue;
    const targets = found.filter(({ id }) => typeof id !== 'string' || !id.endsWith('#stackability'));
    return present({ kind, towards: some(targets.map((note) => read.texts(note['noteLiteral']))) });
  }
  return undefined;
}

function further(read: Reader, specification: Members, notes: readonly Members[]): Members | undefined {
  const plain = notes
    .filter((note) => extensionCode(read.iri(note['subject'])) === undefined)
    .map((note) => read.texts(note['noteLiteral']));
  const found = present({
    notes: some(plain.flatMap((text) => (text === undefined ? [] : [text]))),
    homepage: read.node(specification['homepage'])?.['contentURL'],
    documents: some(
      read
        .nodes(specification['supplementaryDocument'])
        .map((page) => present({ url: page['contentURL'], title: read.texts(page['title']) })),
    ),
    targetGroups: some(read.many(specification['targetGroup']).map((entry) => read.concept('target-group', entry))),
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The picture, unless it is the one that we draw where none is given. */
function image(read: Reader, display: Members, seed: unknown): Members | undefined {
  const detail = read.node(read.node(display['individualDisplay'])?.['displayDetail']);
  const media = read.node(detail?.['image']);
  const types = ['image/png', 'image/jpeg'] as const;
  const mediaType = types.find((type) => FILE_TYPES[type] === read.iri(media?.['contentType']));
  const content = media?.['content'];
  if (mediaType === undefined) return undefined;
  const isDrawn = typeof content === 'string' && typeof seed === 'string' && isMosaic({ mediaType, content }, seed);
  return isDrawn ? undefined : { mediaType, content };
}
