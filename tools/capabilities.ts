// The values that say who asks, and the wall round them: each is declared in one file and made by the functions named here,
// which are used where it stands here and nowhere else. A mark that exists in types only keeps anybody from writing one down;
// this keeps anybody from casting one, from asking the database for one, and from declaring another of the same name.
import ts from 'typescript';
import type { Trespass } from './source-walls.ts';
import { isTest, parse, sourceFiles, textOf } from './sources.ts';

export const CAPABILITY_RULE = 'capability-made-at-home';

export interface Capability {
  /** Where it is declared, and what it is cast in. */
  readonly homes: readonly string[];
  /** Nothing of it could stand in a query: to have it is the right. */
  readonly bare?: true;
}

const ACTING = 'server/people/acting.ts';
const WORK = 'server/jobs/job.ts';
const people = (bare?: true): Capability => ({ homes: [ACTING], ...(bare && { bare }) });
/** A row that only its own store answers, to whoever may: having it says that one was let through. */
const row = (home: string): Capability => ({ homes: [home] });

export const CAPABILITIES: Readonly<Record<string, Capability>> = {
  Acting: people(),
  Signed: people(),
  OwnOf: people(),
  Publicly: people(),
  Openly: people(true),
  ByToken: people(),
  ByAddress: people(),
  Entering: people(),
  Told: people(),
  Erased: people(),
  Keeping: people(),
  // The room of jobs stands below people: it declares what it asks of them.
  Operating: { homes: [WORK, ACTING], bare: true },
  Leaving: { homes: [WORK, ACTING] },
  JobRun: { homes: [WORK], bare: true },
  Working: { homes: [WORK], bare: true },
  Leased: row('server/jobs/store/jobs.ts'),
  Delivery: row('server/jobs/store/events.ts'),
  ApplicationRow: row('server/organisations/store/applications.ts'),
  ClientShown: row('server/organisations/store/clients.ts'),
  MandateName: row('server/organisations/store/mandates.ts'),
  MandateRow: row('server/organisations/store/mandates.ts'),
  PlaceRow: row('server/organisations/store/alliances.ts'),
  TokenRow: row('server/organisations/store/clients.ts'),
  PasskeyRow: row('server/people/store/passkeys.ts'),
  SubjectRow: row('server/people/store/ways.ts'),
};

/** By the function that makes one: where it may be named, besides at home and in tests. */
export const MAKERS: Readonly<Record<string, readonly string[]>> = {
  signedIn: ['server/people/sessions/session.ts'],
  actingIn: ['server/organisations/members.ts', 'server/organisations/invite.ts'],
  actingAsOperator: ['server/organisations/screening.ts', 'server/organisations/routes/register.ts'],
  actingAsClient: ['server/organisations/clients.ts'],
  // Jobs and outbox carry out what was ordered; the rest acts for the other side of what an organisation itself may do.
  actingAsInstallation: [
    'server/assessing/decide.ts',
    'server/assessing/forget.ts',
    'server/assessing/personal.ts',
    'server/assessing/read-import.ts',
    'server/catalogue/jobs.ts',
    'server/demonstration/seed.ts',
    'server/issuing/erase.ts',
    'server/issuing/personal.ts',
    'server/issuing/seal-order.ts',
    'server/issuing/status-list.ts',
    'server/my-data/ask.ts',
    'server/my-data/erase-account.ts',
    'server/my-data/letters.ts',
    'server/organisations/contacts.ts',
    'server/organisations/jobs.ts',
    'server/organisations/letters.ts',
    'server/organisations/mandates-held.ts',
    'server/organisations/mandates.ts',
    'server/organisations/organisation.ts',
    'server/organisations/routes/register.ts',
    'server/wallet/claim.ts',
    'server/wallet/follow.ts',
    'server/wallet/hold.ts',
    'server/wallet/send-letter.ts',
    'server/wallet/share.ts',
    'server/wallet/tell.ts',
  ],
  publicly: [
    'server/catalogue/published-design.ts',
    'server/catalogue/show.ts',
    'server/issuing/status-list.ts',
    'server/organisations/logo.ts',
    'server/organisations/mandates-held.ts',
    'server/organisations/mandates-shown.ts',
    'server/organisations/organisation.ts',
    'server/organisations/profile.ts',
    'server/trust/badge-key.ts',
    'server/trust/show.ts',
  ],
  byToken: ['server/people/sessions/session.ts', 'server/wallet/share.ts'],
  ownOf: [
    'server/demonstration/cast.ts',
    'server/demonstration/seed.ts',
    'server/wallet/follow.ts',
    'server/wallet/share.ts',
  ],
  entering: [
    'server/demonstration/seed.ts',
    'server/people/account/person.ts',
    'server/people/sign-in/by-letter.ts',
    'server/people/sign-in/set-up.ts',
    'server/people/ways/openid.ts',
    'server/people/ways/recovery.ts',
  ],
  openly: [
    'server/organisations/applications.ts',
    'server/organisations/profile.ts',
    'server/organisations/screening.ts',
    'server/trust/badge-key.ts',
    'server/verifying/verify-here.ts',
  ],
  operatorOf: [
    'server/operating/routes.ts',
    'server/organisations/routes/applications.ts',
    'server/organisations/routes/register.ts',
    'server/organisations/screening.ts',
    'server/people/sessions/of-account.ts',
  ],
  withAddress: ['server/people/account/person.ts'],
  tellOf: ['server/my-data/whose.ts'],
  eraseOf: ['server/my-data/whose.ts'],
  keeping: ['server/my-data/retention.ts', 'server/people/log/seal.ts'],
  runOf: ['server/jobs/run-job.ts'],
  working: ['server/jobs/worker.ts'],
};

/** The doors that hand makers on. */
const DOORS = ['server/people/index.ts', 'server/jobs/index.ts'];

export function capabilityTrespasses(root: string): readonly Trespass[] {
  const files = sourceFiles(root).filter((file) => file.startsWith('server/') && !isTest(file));
  const used = new Set<string>();
  const found = files.flatMap((file) => {
    const faults: string[] = [];
    const visit = (node: ts.Node): void => {
      faults.push(...faultsOf(node, file, used));
      ts.forEachChild(node, visit);
    };
    visit(parse(file, textOf(root, file)));
    return faults.map((what) => ({ rule: CAPABILITY_RULE, file, what }));
  });
  const stale = Object.entries(MAKERS).flatMap(([maker, places]) =>
    places.filter((file) => !used.has(`${maker} ${file}`)).map((file) => ({ maker, file })),
  );
  return [
    ...found,
    ...stale.map(({ maker, file }) => ({ rule: CAPABILITY_RULE, file, what: `does not use ${maker} any more` })),
  ];
}

function faultsOf(node: ts.Node, file: string, used: Set<string>): readonly string[] {
  const abroad = (name: string): boolean => CAPABILITIES[name]?.homes.includes(file) === false;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node))
    return abroad(node.name?.text ?? '') ? [`declares a ${node.name?.text} of its own`] : [];
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return namesIn(node.type)
      .filter(abroad)
      .map((name) => `casts a ${name}`);
  // `sql<Acting>`, `many<Acting>()`: an answer of the database that is believed to be one.
  if (ts.isTaggedTemplateExpression(node) || ts.isCallExpression(node))
    return (node.typeArguments ?? [])
      .flatMap(namesIn)
      .filter(abroad)
      .map((name) => `asks for a ${name}`);
  if (ts.isTypePredicateNode(node))
    return (node.type === undefined ? [] : namesIn(node.type)).filter(abroad).map((name) => `takes for a ${name}`);
  if (ts.isNamespaceImport(node)) {
    const from = moduleOf(node.parent.parent).replace(/^(?:\.{1,2}\/)+/, '/');
    const isDoor = from !== '' && [...DOORS, ...HOMES].some((home) => home.endsWith(from));
    return isDoor ? ['takes all that makes a value'] : [];
  }
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) {
    const [before, after] = [(node.propertyName ?? node.name).text, node.name.text];
    if (before !== after && [before, after].some((name) => Object.hasOwn(CAPABILITIES, name)))
      return [`calls ${before} ${after}`];
    const places = Object.hasOwn(MAKERS, before) ? MAKERS[before] : undefined;
    if (places === undefined || DOORS.includes(file)) return [];
    used.add(`${before} ${file}`);
    return places.includes(file) ? [] : [`makes a value by ${before}`];
  }
  return [];
}

const HOMES = [...new Set(Object.values(CAPABILITIES).flatMap(({ homes }) => homes))];

const moduleOf = (node: ts.Node): string =>
  ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';

/** The capabilities that a type names, however deep: `readonly Acting[]`, `{ acting: Acting }`, `Acting & More`. */
function namesIn(type: ts.TypeNode): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isTypeReferenceNode(node) &&
      ts.isIdentifier(node.typeName) &&
      Object.hasOwn(CAPABILITIES, node.typeName.text)
    )
      found.push(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(type);
  return found;
}
