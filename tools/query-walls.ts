// The wall round the data: a function of a store that touches rows of an organisation or of a person takes a value that only
// `people` makes (who acts, who signed in, …), so that a query without one does not compile. Which tables those are, the
// migrations say. What is let through stands below with its reason, and what needs no exception any more is told too.
import ts from 'typescript';
import { CAPABILITIES } from './capabilities.ts';
import type { Trespass } from './source-walls.ts';
import { filesBelow, isTest, parse, sourceFiles, textOf } from './sources.ts';

export const QUERY_RULE = 'query-says-who-asks';

const STORE = /^server\/[a-z-]+\/store(?:\.ts$|\/)/;
const MIGRATIONS = 'server/db/migrations';

/** Functions of a file that are let through for one reason. */
const each = (file: string, reason: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${file}#${name}`, reason]));

/** Single functions, as `file#function`. */
const LET_THROUGH: Readonly<Record<string, string>> = {
  ...each(
    'server/people/store/acts.ts',
    'the log is written by whoever acts, with the change itself, and tells nothing',
    [...['addAct', 'personKeyRow', 'addPersonKey']],
  ),
  ...each('server/people/store/log.ts', 'a log is sealed and verified by itself, and read by whom its route lets in', [
    ...['unsealedHeld', 'unsealedAfter', 'unsealedCount', 'unsealedLogs', 'logs', 'lastBatch', 'batchesAfter'],
    ...['actsInBatch', 'batchesMissing', 'addBatch', 'actsListed', 'actsCounted', 'actorsIn', 'codesIn', 'actsBy'],
  ]),
  ...each(
    'server/people/store/persons.ts',
    'whom an id is of, and whether anybody is here, is asked before somebody is in',
    [...['personRow', 'hasOperator', 'hasAnyone']],
  ),
  'server/people/store/passkeys.ts#passkeyByDigest':
    'a browser brings the id of a passkey, and is known by what it signs',
  'server/jobs/store/jobs.ts#insertJobs':
    'an order is part of what somebody does, in their transaction, and reads nothing',
  'server/jobs/store/events.ts#insertEvents':
    'an event is part of what somebody does, in their transaction, and reads nothing',
  'server/jobs/store/desk.ts#workCounts':
    'numbers by kind, of nobody: for the operator, and for whoever watches with a token',
  'server/organisations/store/clients.ts#clientShown':
    'a program names itself, and is known once the digests that are answered were compared, in the same time for a name of none',
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
      const key = `${file}#${name}`;
      if (Object.hasOwn(letThrough, key)) {
        used.add(key);
        return [];
      }
      return [{ rule: QUERY_RULE, file, what: `${name} touches ${tables.join(', ')} and does not say who asks` }];
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

/**
 * `acting: Acting`, `{ organisation }: Acting | Publicly`, `places: readonly PlaceRow[]`; a part of one (`Pick<Acting, …>`)
 * anybody can make. One that is not looked at (`_`) says who asks only where there is nothing in it to look at.
 */
const takesCapability = ({ parameters }: ts.FunctionLikeDeclaration, source: ts.SourceFile): boolean =>
  parameters.some(({ name, type }) => {
    const unread = /^_/.test(name.getText(source));
    return type !== undefined && alternatives(type).every((one) => isCapability(one, unread, source));
  });

const alternatives = (type: ts.TypeNode): readonly ts.TypeNode[] => {
  if (ts.isUnionTypeNode(type)) return type.types;
  return [ts.isTypeOperatorNode(type) && ts.isArrayTypeNode(type.type) ? type.type.elementType : type];
};

const isCapability = (type: ts.TypeNode, unread: boolean, source: ts.SourceFile): boolean => {
  if (!ts.isTypeReferenceNode(type) || type.typeArguments !== undefined) return false;
  const name = type.typeName.getText(source);
  return Object.hasOwn(CAPABILITIES, name) && (!unread || CAPABILITIES[name]?.bare === true);
};

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
