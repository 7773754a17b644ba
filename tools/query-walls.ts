// The wall round the data: a function of a store that touches rows of an organisation or of a person takes a value that only
// `people` makes (who acts, who signed in, …), so that a query without one does not compile. Which tables those are, the
// migrations say. What is let through stands below with its reason, and what needs no exception any more is told too.
import ts from 'typescript';
import type { Trespass } from './source-walls.ts';
import { filesBelow, isTest, parse, sourceFiles, textOf } from './sources.ts';

export const QUERY_RULE = 'query-says-who-asks';

/** Made by `people` alone, each with a mark that exists in types only. */
const CAPABILITIES = ['Acting', 'Signed', 'OwnOf', 'Publicly', 'ByToken'];

const STORE = /^server\/[a-z-]+\/store(?:\.ts$|\/)/;
const MIGRATIONS = 'server/db/migrations';

const ORGANISATIONS = 'server/organisations/store/';

/** Functions of a file that are let through for one reason. */
const each = (file: string, reason: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${file}#${name}`, reason]));

/** Whole files, and single functions as `file#function`. */
const LET_THROUGH: Readonly<Record<string, string>> = {
  'server/people/store/': 'makes the values: before it has looked, nobody is known to ask',
  ...each(`${ORGANISATIONS}members.ts`, 'looks up membership, of which the values are made', [
    'rolesOf',
    'memberships',
  ]),
  ...each(
    `${ORGANISATIONS}members.ts`,
    'an invitation: who invites may be the operator, who accepts is no member yet',
    ['addMember', 'putInvitation', 'invitationRow', 'invitationsFor', 'takeInvitation', 'markUndelivered'],
  ),
  ...each(`${ORGANISATIONS}applications.ts`, 'an application: there is no organisation yet to act for', [
    ...[
      'addApplication',
      'applicationsOf',
      'applicationRow',
      'holdApplication',
      'applicationRows',
      'countApplications',
    ],
    ...['likeApplications', 'moveApplication', 'markApplicationUndelivered', 'messageRows', 'addMessage'],
    ...['evidenceRows', 'dropEvidence', 'evidenceFile', 'addEvidenceRow', 'organisationsWith'],
  ]),
  ...each(`${ORGANISATIONS}organisations.ts`, 'the register: anyone sees what it says, the operator writes it', [
    ...['organisationRow', 'addOrganisation', 'register', 'registered'],
  ]),
  ...each(`${ORGANISATIONS}profile.ts`, 'what anyone sees of an organisation', [
    ...['listedRows', 'countListed', 'logoRow', 'policyRow'],
  ]),
  ...each(`${ORGANISATIONS}units.ts`, 'which units there are, anyone sees', ['unitRows', 'openUnits']),
  ...each(`${ORGANISATIONS}alliances.ts`, 'an alliance is of several: whose side acts, its use case has found out', [
    ...['placesOf', 'partiesOf', 'addPlace', 'holdPlace'],
  ]),
  ...each(
    `${ORGANISATIONS}mandates.ts`,
    'a mandate is of two, and published: whose side acts, its use case has found out',
    [...['mandatesGiven', 'namesHeld', 'mandateRow', 'mandateHeldAs', 'giverOf', 'usesOf', 'countUses']],
  ),
  ...each(`${ORGANISATIONS}clients.ts`, 'a program is found by its id before it is known to act', [
    ...['clientShown', 'scopesNow', 'addToken'],
  ]),
  ...each(`${ORGANISATIONS}personal.ts`, 'somebody is told of themselves, or erased: whom, my-data has found out', [
    ...[
      'membershipsTold',
      'invitationsTold',
      'ownedAlone',
      'applicationsTold',
      'dropPersonOfOrganisations',
      'rolesTold',
    ],
  ]),
  ...each(`${ORGANISATIONS}personal.ts`, 'a time is over, whoever it was for', [
    ...['forgetInvitations', 'forgetApplications', 'forgetEvidence'],
  ]),
  ...each(
    'server/my-data/store/requests.ts',
    'a request: who asks may have no account, and is not of the organisation',
    [...['addRequest', 'requestsOfPerson', 'dropPersonOfRequests', 'forgetRequests']],
  ),
  'server/jobs/store/': 'work of all organisations is taken by whoever is free; it holds ids alone',
  'server/assessing/store/personal.ts#forgetEnterer': 'an account is erased: whose, my-data has found out',
  'server/catalogue/store/steps.ts#stepsBy': 'somebody is told of themselves: whom, my-data has found out',
  'server/catalogue/store/steps.ts#forgetPerson': 'an account is erased: whose, my-data has found out',
  'server/issuing/store/orders.ts#forgetOrderer': 'an account is erased: whose, my-data has found out',
  'server/wallet/store/personal.ts#heldTold': 'somebody is told of themselves: whom, my-data has found out',
  'server/wallet/store/personal.ts#recordsHeld': 'somebody is told of themselves: whom, my-data has found out',
  'server/wallet/store/personal.ts#sharesTold': 'somebody is told of themselves: whom, my-data has found out',
  'server/wallet/store/personal.ts#claimsTold': 'somebody is told of themselves: whom, my-data has found out',
  'server/wallet/store/personal.ts#dropHeld': 'an account is erased: whose, my-data has found out',
  'server/wallet/store/personal.ts#forgetClaims': 'a time is over, whoever it was for',
  'server/wallet/store/personal.ts#forgetShares': 'a time is over, whoever made it',
  'server/trust/store.ts#organisationWith': 'a verifier asks whose key this is, and is told that alone',
  'server/trust/store.ts#organisationWithBadgeKey': 'a verifier asks whose key this is, and is told that alone',
};

export function queryTrespasses(
  root: string,
  letThrough: Readonly<Record<string, string>> = LET_THROUGH,
): readonly Trespass[] {
  const files = sourceFiles(root).filter((file) => STORE.test(file) && !isTest(file));
  const owned = ownedTables(root);
  const schemas = new Set([...owned].map((table) => `${table.split('.', 1)[0]}.…`));
  const used = new Set<string>();
  const found = files.flatMap((file) => {
    const source = parse(file, textOf(root, file));
    return queriesOf(source).flatMap(({ name, node }): readonly Trespass[] => {
      if (takesCapability(node, source)) return [];
      const tables = tablesIn(node, source).filter((table) => owned.has(table) || schemas.has(table));
      if (tables.length === 0) return [];
      const exception = [`${file}#${name}`, ...Object.keys(letThrough).filter((path) => file.startsWith(path))].find(
        (path) => Object.hasOwn(letThrough, path),
      );
      if (exception !== undefined) used.add(exception);
      return exception === undefined
        ? [{ rule: QUERY_RULE, file, what: `${name} touches ${tables.join(', ')} and does not say who asks` }]
        : [];
    });
  });
  const stale = Object.keys(letThrough).filter((path) => !used.has(path));
  return [...found, ...stale.map((path) => ({ rule: QUERY_RULE, file: path, what: 'needs no exception any more' }))];
}

/** Tables that are divided by organisation or by person, as their comments say. */
function ownedTables(root: string): ReadonlySet<string> {
  const texts = filesBelow(root, MIGRATIONS).map((file) => textOf(root, file));
  const comments = texts.flatMap((text) => [
    ...text.matchAll(/comment on table ([\w."]+) is 'by (?:organisation|person):/g),
  ]);
  return new Set(comments.flatMap(([, table]) => (table === undefined ? [] : [table.replaceAll('"', '')])));
}

interface Query {
  readonly name: string;
  readonly node: ts.FunctionLikeDeclaration;
}

/** The exported functions of a file. */
function queriesOf(source: ts.SourceFile): readonly Query[] {
  return source.statements.flatMap((statement): readonly Query[] => {
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? '', node: statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(source), node: initializer }]
        : [],
    );
  });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** `acting: Acting`, `{ organisation }: Acting | Publicly`; a part of one (`Pick<Acting, …>`) anybody can make. */
const takesCapability = ({ parameters }: ts.FunctionLikeDeclaration, source: ts.SourceFile): boolean =>
  parameters.some(({ type }) => type !== undefined && alternatives(type).every((one) => isCapability(one, source)));

const alternatives = (type: ts.TypeNode): readonly ts.TypeNode[] => (ts.isUnionTypeNode(type) ? type.types : [type]);

const isCapability = (type: ts.TypeNode, source: ts.SourceFile): boolean =>
  ts.isTypeReferenceNode(type) &&
  type.typeArguments === undefined &&
  CAPABILITIES.includes(type.typeName.getText(source));

/** Those that it names, or that something of its file names which it uses; `wallet.…` where only the running program knows. */
function tablesIn(node: ts.Node, source: ts.SourceFile): readonly string[] {
  const parts = partsOf(source);
  const seen = new Set<ts.Node>();
  const tables = new Set<string>();
  const look = (part: ts.Node): void => {
    if (seen.has(part)) return;
    seen.add(part);
    for (const [, table = ''] of part.getText(source).matchAll(/\b([a-z_]+\.(?:[a-z_]+|"[a-z_]+"))/g))
      tables.add(table.replaceAll('"', ''));
    for (const [, schema = ''] of part.getText(source).matchAll(/\b([a-z_]+)\.\$\{/g)) tables.add(`${schema}.…`);
    const visit = (inner: ts.Node): void => {
      const used = ts.isIdentifier(inner) ? parts.get(inner.text) : undefined;
      if (used !== undefined) look(used);
      ts.forEachChild(inner, visit);
    };
    visit(part);
  };
  look(node);
  return [...tables].sort();
}

/** Functions and values at the top of a file, by name. */
function partsOf(source: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) found.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer !== undefined) found.set(name.text, initializer);
  }
  return found;
}
