// A micro-credential as a European Digital Credential, before it is sealed. [EDC-AP generic-full] [ELM 3]
// Every node has an identifier of its own: the shapes count values, and a nameless node repeated counts twice.
import type { ConceptIri } from '../../concepts.ts';
import { firstInstant, lastInstant } from '../../dates.ts';
import type { Assessment } from '../../elements/assessment.ts';
import type { LegalEntity, Location, NationalIdentifier } from '../../elements/legal-entity.ts';
import type { Mandate } from '../../elements/mandate.ts';
import type { LearningOutcome } from '../../elements/learning-outcome.ts';
import type { QualityAssurance } from '../../elements/quality-assurance.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { mosaic } from '../../mosaic.ts';
import { type Problem, problem, type Reading, readAs, refuse } from '../../problem.ts';
import { bitstringEntry, type WrittenSlot } from '../../status/slot.ts';
import type { LanguageMap } from '../../texts.ts';
import { concept, frameworkOf, languageConcept, type ListName } from '../../vocabulary/index.ts';
import {
  BASE64,
  conceptNode,
  CREDENTIAL_STATUS,
  ECTS,
  EDC_CONTEXT,
  EDC_PROFILE,
  ESCO_SCHEME,
  EXTENSION_CONCEPTS,
  type ExtensionCode,
  extensionIri,
  extensionNode,
  externalConcept,
  FILE_TYPES,
  GENERIC,
  MANDATE,
  MANDATE_PROFILE,
  MANDATED_ISSUE,
  type Node,
  SETTINGS,
  STATUS_CONTEXT,
} from './terms.ts';

/**
 * The JSON-LD document of a European Digital Credential.
 * Refused, with what remains, when the issuer has no registered identifier: the official shapes want one.
 */
export function writeElm(credential: MicroCredential, slot?: WrittenSlot): Reading<Node> {
  const missing = whatElmLacks(credential);
  return missing.length > 0 ? refuse(missing) : readAs(document(credential, slot));
}

/** The same for another securing, which does not ask for a registered identifier. */
export function elmDocument(credential: MicroCredential): Reading<Node> {
  const missing = languageLacking(credential);
  return missing.length > 0 ? refuse(missing) : readAs(document(credential, undefined));
}

function whatElmLacks(credential: MicroCredential): readonly Problem[] {
  const { issuer } = credential;
  const problems: Problem[] = [];
  if (issuer.legalIdentifier === undefined) {
    problems.push(
      problem('edc-needs-legal-identifier', '/issuer/legalIdentifier', {}, { paragraph: 'EDC-AP IssuerNodeShape' }),
    );
  }
  return [...problems, ...languageLacking(credential)];
}

const languageLacking = ({ language }: MicroCredential): readonly Problem[] =>
  languageNode(language) === undefined ? [problem('edc-language-unlisted', '/language', { language })] : [];

function document(credential: MicroCredential, slot: WrittenSlot | undefined): Node {
  const { id, title, issued, validUntil } = credential;
  const write = writer(id, credential.language);
  const from = firstInstant(issued.date);
  return {
    id,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    ...profiles(credential),
    issuer: write.body(credential.issuer),
    issued: from,
    issuanceDate: from,
    validFrom: from,
    ...(validUntil !== undefined && { validUntil: lastInstant(validUntil), expirationDate: lastInstant(validUntil) }),
    displayParameter: display(credential, write),
    credentialSubject: {
      ...write.person(credential.learner),
      hasClaim: write.node('achievement', 'LearningAchievement', {
        title,
        awardedBy: awarding(credential, write),
        ...(credential.workload.ects !== undefined && {
          creditReceived: credits(credential.workload.ects, 'received', write),
        }),
        provenBy: credential.assessments.map((assessment, index) => proven(credential, assessment, index + 1, write)),
        ...(credential.participation.activities && {
          influencedBy: credential.participation.activities.map((activity, index) =>
            influence(credential, activity, index + 1, write),
          ),
        }),
        specifiedBy: specification(credential, write),
      }),
    },
    ...(credential.mandate !== undefined && {
      evidence: mandate(credential.mandate, write),
    }),
    ...(slot && { credentialStatus: statusEntry(slot) }),
    '@context': EDC_CONTEXT,
  };
}

/** A mandate that can be confirmed makes it one issued by mandate as well; in words alone it is as it always was. */
function profiles({ mandate }: MicroCredential): Node {
  const generic = [conceptNode('credential', GENERIC), schemaNode(EDC_PROFILE)] as const;
  if (mandate?.id === undefined) return { credentialProfiles: generic[0], credentialSchema: generic[1] };
  return {
    credentialProfiles: [generic[0], conceptNode('credential', MANDATED_ISSUE)],
    credentialSchema: [generic[1], schemaNode(MANDATE_PROFILE)],
  };
}

const schemaNode = (id: string): Node => ({ id, type: 'ShaclValidator2017' });

/** Its identifier is the address where it is published. [EDC-AP issued-by-mandate] */
const mandate = ({ statement, id }: Mandate, write: Writer): Node => ({
  id: id ?? write.id('mandate'),
  type: 'Evidence',
  dcType: conceptNode('evidence-type', MANDATE),
  evidenceStatement: statement,
});

/** [BSL §2.1] The class is the one that the shapes of ELM 3.2 ask for. */
function statusEntry(slot: WrittenSlot): Node {
  const entry = bitstringEntry(slot);
  return { '@context': STATUS_CONTEXT, ...entry, type: [CREDENTIAL_STATUS, entry.type] };
}

function display(
  { title, description, language, image, id, specification: described }: MicroCredential,
  write: Writer,
): Node {
  const picture = image ?? mosaic(described ?? id);
  const languages = Object.keys(title).flatMap((tag) => languageNode(tag) ?? []);
  const primary = languageNode(language) ?? {};
  return write.node('display', 'DisplayParameter', {
    title,
    ...(description && { description }),
    language: languages,
    primaryLanguage: primary,
    individualDisplay: write.node('display-page', 'IndividualDisplay', {
      language: primary,
      displayDetail: write.node('display-detail', 'DisplayDetail', {
        page: 1,
        image: write.node('display-image', 'MediaObject', {
          contentType: conceptNode('file-type', FILE_TYPES[picture.mediaType]),
          contentEncoding: conceptNode('encoding', BASE64),
          content: picture.content,
        }),
      }),
    }),
  });
}

function languageNode(tag: string): Node | undefined {
  const found = languageConcept(tag) ?? languageConcept(tag.split('-')[0] ?? tag);
  return found && conceptNode('language', found.iri);
}

/** Who awarded, when, where. The place is the place of issue. [EUMC A2(9)] */
function awarding({ awardingBodies, issued }: MicroCredential, write: Writer): Node {
  return write.node('awarding', 'AwardingProcess', {
    awardingBody: awardingBodies.map((body) => write.body(body)),
    awardingDate: firstInstant(issued.date),
    location: write.node('place', 'Location', {
      geographicName: { [write.language]: issued.place.name },
      address: write.node('place-address', 'Address', { countryCode: conceptNode('country', issued.place.country) }),
    }),
  });
}

function proven(credential: MicroCredential, assessment: Assessment, number: number, write: Writer): Node {
  const { type, title, mode, supervision, gradingScheme, grade } = assessment;
  const name = title ?? labelOf('assessment', type);
  return write.node(`assessment-${number}`, 'LearningAssessment', {
    title: name,
    awardedBy: awarding(credential, write),
    grade:
      grade === undefined
        ? write.coded(`grade-${number}`, 'grade:none')
        : write.note(`grade-${number}`, { [write.language]: grade }),
    ...(supervision !== undefined && { idVerification: conceptNode('supervision-verification', supervision) }),
    specifiedBy: write.node(`assessment-specification-${number}`, 'LearningAssessmentSpecification', {
      title: name,
      dcType: conceptNode('assessment', type),
      ...(mode !== undefined && { mode: conceptNode('learning-assessment-modes', mode) }),
      ...(gradingScheme && {
        gradingScheme: write.node(`grading-scheme-${number}`, 'GradingScheme', { ...gradingScheme }),
      }),
    }),
  });
}

function influence(credential: MicroCredential, activity: ConceptIri, number: number, write: Writer): Node {
  const title = labelOf('learning-activity', activity);
  return write.node(`activity-${number}`, 'LearningActivity', {
    title,
    awardedBy: awarding(credential, write),
    specifiedBy: write.node(`activity-specification-${number}`, 'LearningActivitySpecification', {
      title,
      dcType: conceptNode('learning-activity', activity),
      mode: credential.participation.modes.map((mode) => conceptNode('learning-assessment-modes', mode)),
    }),
  });
}

/** A Qualification, because only that class has levels and accreditation. See docs/decisions. */
function specification(credential: MicroCredential, write: Writer): Node {
  const { title, description, level, workload, fields, participation, learningSetting, stackability, prerequisites } =
    credential;
  const further = credential.furtherInformation ?? {};
  const notes = [
    ...(further.notes ?? []).map((text, index) => write.note(`note-${index + 1}`, text)),
    ...(stackability ? stacking(stackability.kind, stackability.towards ?? [], write) : []),
    ...(level.notApplicable ? [write.coded('level-not-applicable', 'level:not-applicable', level.notApplicable)] : []),
    ...(learningSetting === 'informal' ? [write.coded('setting', 'setting:informal')] : []),
  ];
  return {
    id: credential.specification ?? write.id('specification'),
    type: 'Qualification',
    title,
    ...(description && { description }),
    learningOutcome: credential.learningOutcomes.map((outcome, index) => learningOutcome(outcome, index + 1, write)),
    ...(workload.hours !== undefined && { volumeOfLearning: duration(workload.hours) }),
    ...(workload.ects !== undefined && { creditPoint: credits(workload.ects, 'points', write) }),
    ...(level.eqf !== undefined && { eqfLevel: conceptNode('eqf', level.eqf) }),
    ...(level.nqf && { nqfLevel: level.nqf.map(nationalLevel) }),
    ...(level.cycle !== undefined && { educationLevel: extensionNode(`cycle:${level.cycle}`) }),
    ...(fields && { thematicArea: fields.map((field) => conceptNode('isced-f', field)) }),
    mode: participation.modes.map((mode) => conceptNode('learning-assessment-modes', mode)),
    ...(participation.opportunity !== undefined && {
      dcType: conceptNode('learning-opportunity', participation.opportunity),
    }),
    ...(participation.languages && {
      language: participation.languages.map((language) => conceptNode('language', language)),
    }),
    ...(learningSetting !== undefined &&
      learningSetting !== 'informal' && {
        learningSetting: conceptNode('learning-setting', SETTINGS[learningSetting]),
      }),
    accreditation: credential.qualityAssurance.map((assurance, index) => accreditation(assurance, index + 1, write)),
    ...(prerequisites && { entryRequirement: write.note('prerequisites', prerequisites) }),
    ...(stackability && { isPartialQualification: stackability.kind === 'integrated' }),
    ...(further.homepage !== undefined && { homepage: write.page('homepage', further.homepage) }),
    ...(further.documents && {
      supplementaryDocument: further.documents.map(({ url, title: name }, index) =>
        write.page(`document-${index + 1}`, url, name),
      ),
    }),
    ...(further.targetGroups && {
      targetGroup: further.targetGroups.map((group) => conceptNode('target-group', group)),
    }),
    ...(notes.length > 0 && { additionalNote: notes }),
  };
}

function stacking(
  kind: 'stand-alone' | 'integrated' | 'stackable',
  towards: readonly LanguageMap[],
  write: Writer,
): readonly Node[] {
  const code: ExtensionCode = `stackability:${kind}`;
  return towards.length === 0
    ? [write.coded('stackability', code)]
    : towards.map((target, index) => write.coded(`stackability-${index + 1}`, code, target));
}

function learningOutcome(
  { title, type, reusabilityLevel, escoSkills, criterion }: LearningOutcome,
  number: number,
  write: Writer,
): Node {
  return write.node(`outcome-${number}`, 'LearningOutcome', {
    title,
    ...(type !== undefined && { dcType: conceptNode('skill-type', type) }),
    ...(reusabilityLevel !== undefined && { reusabilityLevel: conceptNode('skill-reuse-level', reusabilityLevel) }),
    ...(escoSkills && { relatedESCOSkill: escoSkills.map(({ id, label }) => externalConcept(id, ESCO_SCHEME, label)) }),
    ...(criterion && { additionalNote: write.coded(`criterion-${number}`, 'criterion', criterion) }),
  });
}

/** The framework stands in the definition of the level, where people who see only "Level 5" can read it. */
function nationalLevel(level: ConceptIri): Node {
  const framework = frameworkOf(level)?.label;
  return { ...conceptNode('nqf-qdr', level), ...(framework !== undefined && { definition: { en: framework } }) };
}

function accreditation({ type, title, standard, body, report }: QualityAssurance, number: number, write: Writer): Node {
  return write.node(`quality-assurance-${number}`, 'Accreditation', {
    dcType: conceptNode('accreditation', type),
    title,
    ...(standard && { description: standard }),
    accreditingAgent: write.body(body),
    ...(report !== undefined && { report: write.page(`quality-report-${number}`, report) }),
  });
}

function credits(ects: number, name: string, write: Writer): Node {
  return write.node(`credit-${name}`, 'CreditPoint', {
    framework: conceptNode('education-credit', ECTS),
    point: String(ects),
  });
}

/** Hours as xsd:duration, to the minute: `PT60H`, `PT7H30M`. [XSD §3.3.6] */
function duration(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${whole > 0 ? `${whole}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

const labelOf = (list: ListName, iri: ConceptIri): LanguageMap => ({ en: concept(list, iri)?.label ?? iri });

type Writer = ReturnType<typeof writer>;

/** Writes the nodes that recur, with identifiers below the credential's own. */
function writer(base: string, language: string) {
  const id = (name: string): string => `${base}#${name}`;
  const node = (name: string, type: string, members: Node): Node => ({ id: id(name), type, ...members });
  const note = (name: string, text: LanguageMap, subject?: Node): Node =>
    node(name, 'Note', { noteLiteral: text, ...(subject && { subject }) });
  const page = (name: string, url: string, title?: LanguageMap): Node =>
    node(name, 'WebResource', { contentURL: url, ...(title && { title }) });
  const legal = (owner: string, name: string, { value, country }: NationalIdentifier): Node => ({
    id: `${owner}#${name}`,
    type: 'LegalIdentifier',
    notation: value,
    spatial: conceptNode('country', country),
  });
  return {
    language,
    id,
    node,
    note,
    page,
    /** A note whose subject is one of our extension's concepts; without a text it says the concept's label. */
    coded: (name: string, code: ExtensionCode, text?: LanguageMap): Node =>
      note(name, text ?? { en: EXTENSION_CONCEPTS[code] }, extensionNode(code)),
    body: (body: LegalEntity): Node => ({
      id: body.id,
      type: 'Organisation',
      legalName: body.legalName,
      location: body.locations.map((location, index) => locationNode(body.id, location, index + 1)),
      ...(body.legalIdentifier && { eIDASIdentifier: legal(body.id, 'eidas', body.legalIdentifier) }),
      ...(body.vatNumber && { vatIdentifier: legal(body.id, 'vat', body.vatNumber) }),
      ...(body.registration && { registration: legal(body.id, 'registration', body.registration) }),
      ...(body.homepage !== undefined && {
        homepage: { id: `${body.id}#homepage`, type: 'WebResource', contentURL: body.homepage },
      }),
    }),
    person: (learner: MicroCredential['learner']): Node => {
      const identifier = [
        ...(learner.studentId === undefined ? [] : [personNumber('student', learner.studentId)]),
        ...(learner.providerNumber === undefined ? [] : [personNumber('provider', learner.providerNumber)]),
      ];
      return node('learner', 'Person', {
        familyName: { [language]: learner.familyName },
        givenName: { [language]: learner.givenName },
        fullName: { [language]: `${learner.givenName} ${learner.familyName}` },
        ...(learner.dateOfBirth !== undefined && { dateOfBirth: `${learner.dateOfBirth}T00:00:00Z` }),
        ...(learner.nationalId && { nationalID: legal(base, 'national-id', learner.nationalId) }),
        ...(identifier.length > 0 && { identifier }),
      });
    },
  };

  function personNumber(kind: 'student' | 'provider', value: string): Node {
    const code: ExtensionCode = `identifier:${kind}`;
    return node(`${kind}-number`, 'Identifier', {
      notation: value,
      schemeName: EXTENSION_CONCEPTS[code],
      schemeId: extensionIri(code),
    });
  }
}

function locationNode(owner: string, { country, regions, address }: Location, number: number): Node {
  return {
    id: `${owner}#location-${number}`,
    type: 'Location',
    address: {
      id: `${owner}#address-${number}`,
      type: 'Address',
      countryCode: conceptNode('country', country),
      ...(address && { fullAddress: { id: `${owner}#address-text-${number}`, type: 'Note', noteLiteral: address } }),
    },
    ...(regions && { spatialCode: regions.map(regionNode) }),
  };
}

const regionNode = (region: ConceptIri): Node => conceptNode(concept('nuts', region) ? 'nuts' : 'atu', region);
