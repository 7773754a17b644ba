// Applications: somebody asks that their organisation be entered in the register; the operator looks into it, asks back,
// enters it or refuses.
import Type from 'typebox';
import { File, Id, Instant, line, listOf, members, oneOf, operation, Paged, Upload } from '../../http/contract.ts';
import { LegalIdentity } from './parts.ts';

/** An organisation is entered when it is granted; the last three are final. */
export const APPLICATION_STATES = ['applied', 'screening', 'granted', 'refused', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

const said = {
  identity: LegalIdentity,
  /** Why they ask. */
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  /** Where what they say can be looked up. */
  link: Type.Optional(Type.String({ maxLength: 300 })),
};
const text = Type.String({ minLength: 1, maxLength: 2000 });

const shown = {
  application: Id,
  name: Type.String(),
  state: oneOf(APPLICATION_STATES),
  applied: Instant,
  changed: Instant,
  /** The operator asked, and was not answered yet. */
  asked: Type.Boolean(),
  /** What was entered. */
  organisation: Type.Optional(Id),
};

const whole = {
  ...shown,
  ...said,
  messages: Type.Array(members({ by: oneOf(['applicant', 'operator']), text: Type.String(), at: Instant })),
  evidence: Type.Array(members({ evidence: Id, name: Type.String() })),
};

const ofApplication = { application: Id };

export const applicationOperations = {
  apply: operation({
    method: 'POST',
    path: '/applications',
    summary: 'Asks that an organisation be entered in the register. Whoever applies owns it once it is granted.',
    access: 'person',
    acts: ['organisation-applied'],
    input: members({ ...said }),
    output: members({ application: Id }),
    refusals: [
      ...['identity-incomplete', 'organisation-known', 'link-malformed'],
      ...['applications-too-many', 'too-many-tries'],
    ],
  }),
  myApplications: operation({
    method: 'GET',
    path: '/applications/mine',
    summary: 'What the person who is signed in applied for, the newest first.',
    access: 'person',
    input: members({}),
    output: members({ applications: Type.Array(members(shown)) }),
    refusals: [],
  }),
  myApplication: operation({
    method: 'GET',
    path: '/applications/:application',
    summary: 'An application of the person who is signed in.',
    access: 'person',
    input: members({ ...ofApplication }),
    output: members(whole),
    refusals: ['application-unknown'],
  }),
  addEvidence: operation({
    method: 'POST',
    path: '/applications/:application/evidence',
    summary: 'Adds a file that shows what an application says: PDF, PNG or JPEG, up to 2 MB; three at most.',
    access: 'person',
    acts: ['application-evidence-added'],
    takesFile: true,
    input: members({ ...ofApplication, name: line(200), file: Upload }),
    output: members({ evidence: Id }),
    refusals: ['application-unknown', 'application-decided', 'evidence-unfit', 'evidence-too-large', 'evidence-full'],
  }),
  answerApplication: operation({
    method: 'POST',
    path: '/applications/:application/answers',
    summary: 'Answers what the operator asked, or adds something.',
    access: 'person',
    acts: ['application-answered'],
    input: members({ ...ofApplication, text }),
    output: members({}),
    refusals: ['application-unknown', 'application-decided', 'too-many-tries'],
  }),
  withdrawApplication: operation({
    method: 'POST',
    path: '/applications/:application/withdraw',
    summary: 'Withdraws an application.',
    access: 'person',
    acts: ['application-withdrawn'],
    input: members({ ...ofApplication }),
    output: members({}),
    refusals: ['application-unknown', 'application-decided'],
  }),
  applications: operation({
    method: 'GET',
    path: '/register/applications',
    summary: 'What was applied for, the newest first.',
    access: 'operator',
    input: members({ ...Paged, state: Type.Optional(oneOf([...APPLICATION_STATES, 'open'])) }),
    output: listOf(members({ ...shown, country: Type.String(), legalIdentifier: Type.String() })),
    refusals: [],
  }),
  application: operation({
    method: 'GET',
    path: '/register/applications/:application',
    summary: 'An application, who applies, and who has one of its numbers already.',
    access: 'operator',
    input: members({ ...ofApplication }),
    output: members({
      ...whole,
      applicant: members({ name: Type.String(), email: Type.String() }),
      /** Organisations of the register with one of its numbers. */
      known: Type.Array(members({ organisation: Id, name: Type.String() })),
      /** Other open applications with one of its numbers. */
      others: Type.Array(members({ application: Id, name: Type.String() })),
      undelivered: Type.Optional(Type.String()),
    }),
    refusals: ['application-unknown'],
  }),
  evidence: operation({
    method: 'GET',
    path: '/register/applications/:application/evidence/:evidence',
    summary: 'A file of an application.',
    access: 'operator',
    givesFile: true,
    input: members({ ...ofApplication, evidence: Id }),
    output: File,
    refusals: ['application-unknown'],
  }),
  screenApplication: operation({
    method: 'POST',
    path: '/register/applications/:application/screen',
    summary: 'Takes an application up; with a text, asks the applicant, who gets a letter.',
    access: 'operator',
    acts: ['application-screened'],
    input: members({ ...ofApplication, text: Type.Optional(text) }),
    output: members({}),
    refusals: ['application-unknown', 'application-decided'],
  }),
  grantApplication: operation({
    method: 'POST',
    path: '/register/applications/:application/grant',
    summary: 'Enters the organisation; the applicant is its owner and gets a letter.',
    access: 'operator',
    acts: ['organisation-accepted', 'application-granted'],
    stepUp: true,
    input: members({ ...ofApplication }),
    output: members({ organisation: Id }),
    refusals: ['application-unknown', 'application-decided', 'identity-incomplete', 'organisation-known'],
  }),
  refuseApplication: operation({
    method: 'POST',
    path: '/register/applications/:application/refuse',
    summary: 'Refuses an application, with the reason. The applicant gets a letter.',
    access: 'operator',
    acts: ['application-refused'],
    input: members({ ...ofApplication, text }),
    output: members({}),
    refusals: ['application-unknown', 'application-decided'],
  }),
};
