// What the standard's own properties say of a micro-credential. Of a badge of ours that is what everybody else reads too;
// the rest is in the extension. Of a badge of somebody else it is all there is. [OB3 data models]
import { zonedDateOf } from '../../dates.ts';
import { mandateAddress } from '../../elements/mandate.ts';
import { isObject, type Members } from '../../shape.ts';
import { concept, conceptOfAny, find, type ListName } from '../../vocabulary/index.ts';
import { ECTS, MANDATE, SETTINGS } from '../elm/terms.ts';
import { present, some } from '../elm/read-nodes.ts';
import { CREDITS, ISSUER_NUMBERS, LEARNER_NUMBERS, OUTCOME, QUALITY, SKILL_PREFIX } from './terms.ts';

const MOST_VALUES = 500;

/** One value or many, never more than anybody needs. */
export const many = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];

/** Those of the values that are objects. */
export const nodes = (value: unknown): readonly Members[] => many(value).filter(isObject);

/** The first of them; without members where there is none. */
export const node = (value: unknown): Members => nodes(value)[0] ?? {};

/** What a badge says in properties of the standard, its texts in one language. */
export function badgeMembers(document: Members, language: unknown): Members {
  const subject = node(document['credentialSubject']);
  const achievement = node(subject['achievement']);
  const text = (value: unknown): Members | undefined =>
    typeof value === 'string' && typeof language === 'string' ? { [language]: value } : undefined;
  const issuer = body(node(document['issuer']), text);
  const source = nodes(subject['source'])[0];
  const { id } = document;
  const aligned = nodes(achievement['alignment']);
  const of = (list: ListName): readonly string[] => aligned.flatMap((entry) => target(entry, list) ?? []);
  const description = achievement['description'] === achievement['name'] ? undefined : achievement['description'];
  return present({
    id,
    language: achievement['inLanguage'],
    title: text(achievement['name']),
    description: text(description),
    specification: typeof id === 'string' && achievement['id'] === `${id}#achievement` ? undefined : achievement['id'],
    issuer,
    awardingBodies: [source === undefined ? issuer : body(source, text)],
    mandate: mandate(nodes(document['evidence']).find(({ genre }) => genre === MANDATE)),
    learner: learner(nodes(subject['identifier'])),
    issued: present({ date: zoned(document['awardedDate'] ?? document['validFrom'] ?? document['issuanceDate']) }),
    validUntil: zoned(document['validUntil'] ?? document['expirationDate']),
    learningOutcomes: outcomes(aligned, text),
    workload: present({ ects: aligned.some(isCredits) ? achievement['creditsAvailable'] : undefined }),
    level: present({ eqf: of('eqf')[0], nqf: some(of('nqf-qdr')) }),
    fields: some(of('isced-f')),
    assessments: assessments(nodes(achievement['resultDescription']), nodes(subject['result']), text),
    participation: present({
      modes: some(of('learning-assessment-modes')),
      activities: some(of('learning-activity')),
      opportunity: of('learning-opportunity')[0],
      languages: some(of('language')),
    }),
    learningSetting: Object.entries(SETTINGS).find(([, iri]) => of('learning-setting').includes(iri))?.[0],
    qualityAssurance: some(aligned.filter(isQuality).map((entry) => assurance(entry, text))),
    image: image(node(achievement['image'])['id'] ?? achievement['image']),
  });
}

function mandate({ narrative: statement, id }: Members = {}): Members | undefined {
  if (statement === undefined) return undefined;
  return present({ statement, id: mandateAddress.read(id, '').ok ? id : undefined });
}

type Text = (value: unknown) => Members | undefined;

/** The concept of a list that an alignment is to: by its address, or by its code where the alignment names the list. */
function target({ targetUrl, targetType, targetCode }: Members, list: ListName): string | undefined {
  if (typeof targetUrl === 'string' && concept(list, targetUrl) !== undefined) return targetUrl;
  const isOfEqf = list === 'eqf' && typeof targetType === 'string' && /^ext:EQF(Alignment)?$/.test(targetType);
  return isOfEqf && typeof targetCode === 'string' ? find('eqf', targetCode)?.iri : undefined;
}

const isCredits = ({ targetType, targetUrl }: Members): boolean =>
  targetUrl === ECTS || targetType === CREDITS || targetType === `${CREDITS}Alignment`;

const isQuality = ({ targetType }: Members): boolean => targetType === QUALITY;

function body(profile: Members, text: Text): Members {
  const numbers = nodes(profile['otherIdentifier']);
  const number = (type: string): unknown =>
    numbers.find(({ identifierType }) => identifierType === type)?.['identifier'];
  const address = node(profile['address']);
  const country = countryOf(address['addressCountryCode']);
  const registered = (value: unknown): Members | undefined =>
    typeof value === 'string' && country !== undefined ? { value, country } : undefined;
  return present({
    id: number(ISSUER_NUMBERS.id) ?? profile['id'],
    legalName: text(profile['name']),
    locations: country === undefined ? undefined : [present({ country, address: text(address['streetAddress']) })],
    legalIdentifier: registered(number(ISSUER_NUMBERS.legalIdentifier)),
    vatNumber: registered(number(ISSUER_NUMBERS.vatNumber)),
    registration: registered(number(ISSUER_NUMBERS.registration)),
    homepage: profile['url'],
  });
}

export const countryOf = (code: unknown): string | undefined =>
  typeof code === 'string' ? find('country', code)?.iri : undefined;

function learner(identifiers: readonly Members[]): Members | undefined {
  const known = (type: string): unknown =>
    identifiers.find(({ identityType, hashed }) => identityType === type && hashed === false)?.['identityHash'];
  const found = present({
    familyName: known(LEARNER_NUMBERS.familyName),
    givenName: known(LEARNER_NUMBERS.givenName),
    dateOfBirth: known(LEARNER_NUMBERS.dateOfBirth),
    studentId: known(LEARNER_NUMBERS.studentId),
    providerNumber: known(LEARNER_NUMBERS.providerNumber),
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

const zoned = (value: unknown): unknown => (typeof value === 'string' ? (zonedDateOf(value) ?? value) : undefined);

function outcomes(aligned: readonly Members[], text: Text): readonly unknown[] | undefined {
  const stated = aligned.filter(({ targetType }) => targetType === OUTCOME);
  if (stated.length > 0) {
    return stated.map((entry) =>
      present({ title: text(entry['targetName']), criterion: text(entry['targetDescription']) }),
    );
  }
  return some(aligned.filter(isCompetency).map((entry) => competency(entry, text)));
}

const isSkill = ({ targetUrl }: Members): boolean =>
  typeof targetUrl === 'string' && targetUrl.startsWith(SKILL_PREFIX);

/** An alignment to a skill, or to what a framework of competencies calls one. */
const isCompetency = (entry: Members): boolean =>
  isSkill(entry) || ['ceasn:Competency', 'CFItem'].some((type) => type === entry['targetType']);

function competency(entry: Members, text: Text): Members {
  const name = text(entry['targetName']);
  const skills = isSkill(entry) ? [present({ id: entry['targetUrl'], label: name })] : [];
  return present({ title: name, escoSkills: some(skills) });
}

function assessments(
  descriptions: readonly Members[],
  results: readonly Members[],
  text: Text,
): readonly unknown[] | undefined {
  return some(
    descriptions.map((description) => {
      const aligned = nodes(description['alignment']);
      const of = (list: ListName): string | undefined => aligned.flatMap((entry) => target(entry, list) ?? [])[0];
      const [type, { name, id }] = [of('assessment'), description];
      const isIdle = type !== undefined && conceptOfAny(type)?.label === name;
      return present({
        type,
        title: isIdle ? undefined : text(name),
        mode: of('learning-assessment-modes'),
        supervision: of('supervision-verification'),
        grade: results.find(({ resultDescription }) => resultDescription === id)?.['value'],
      });
    }),
  );
}

const assurance = (entry: Members, text: Text): Members =>
  present({ title: text(entry['targetName']), standard: text(entry['targetDescription']) });

/** A picture that is in the badge; one at an address is somebody else's to look up. */
function image(id: unknown): Members | undefined {
  const [, mediaType, content] =
    typeof id === 'string' ? (/^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=]+)$/.exec(id) ?? []) : [];
  return mediaType === undefined ? undefined : { mediaType, content };
}
