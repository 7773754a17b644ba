// The walls that a look at one source file shows: its length, its first line, its name, what it reads of the
// environment, how it names other rooms. biome.json and .dependency-cruiser.mjs hold the rest.
import ts from 'typescript';
import { parse, ROOMS, sourceFiles, textOf } from './sources.ts';

export interface Trespass {
  readonly rule: string;
  readonly file: string;
  readonly what: string;
}

/** Every trespass of the source files below `root` against the walls of this file. */
export function sourceTrespasses(root: string): readonly Trespass[] {
  return sourceFiles(root).flatMap((file) => {
    const text = textOf(root, file);
    const source = parse(file, text);
    return WALLS.flatMap(({ rule, look }) => look(file, source).map((what) => ({ rule, file, what })));
  });
}

interface Wall {
  readonly rule: string;
  readonly look: (file: string, source: ts.SourceFile) => readonly string[];
}

const MOST_LINES = 400;
const EMPTY_NAMES = /(?:^|[/.-])(?:utils?|helpers?|common|shared|core|manager|service)(?=[/.-])/;

const WALLS: readonly Wall[] = [
  {
    rule: 'file-too-long',
    look(file, source) {
      if (file.endsWith('.data.ts')) return [];
      const lines = source.text.trimEnd().split('\n').length;
      return lines > MOST_LINES ? [`${lines} lines; find the second idea in it`] : [];
    },
  },
  {
    rule: 'file-says-what-it-is-for',
    look(_file, source) {
      const lines = source.text.split('\n');
      const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0];
      return /^\/\/ \S/.test(first ?? '') ? [] : ['a file opens with one to five lines: what it is for'];
    },
  },
  {
    rule: 'name-says-something',
    look: (file) => (EMPTY_NAMES.test(file) ? ['such a name says nothing'] : []),
  },
  {
    rule: 'environment-in-config',
    look: (file, source) => (MAY_READ_ENVIRONMENT.test(file) ? [] : environmentReads(source)),
  },
  {
    rule: 'rooms-by-their-names',
    look: (file, source) => (file.startsWith('tools/') ? [] : pathsIntoRooms(file, source)),
  },
];

/** The names of the walls of this file. */
export const SOURCE_RULES: readonly string[] = WALLS.map(({ rule }) => rule);

const MAY_READ_ENVIRONMENT = /^(?:server\/config\.ts$|cli\/[^/]+\.mjs$|tools\/|tests\/|bench\/)|\.test\.ts$/;

/** `process.env`, `process['env']`, `{ env } = process`, `import { env } from 'node:process'`. */
function environmentReads(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const seen = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`line ${line + 1} reads the environment; only server/config.ts does`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isProcess(node.expression) && node.name.text === 'env') seen(node);
    if (ts.isElementAccessExpression(node) && isProcess(node.expression)) {
      if (ts.isStringLiteralLike(node.argumentExpression) && node.argumentExpression.text === 'env') seen(node);
    }
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isProcess(node.initializer)) {
      if (node.name.elements.some(({ name, propertyName }) => (propertyName ?? name).getText(source) === 'env'))
        seen(node);
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const ofProcess = /^(?:node:)?process$/.test(nameOfModule(node.moduleSpecifier));
      if (ofProcess && /\benv\b/.test(node.getText(source))) seen(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isProcess = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === 'process';

const nameOfModule = (node: ts.Expression | undefined): string =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : '';

/**
 * Relative imports that leave a room for another: rooms are packages, and have names. The server is a program and has no
 * doors for its use cases: what tries and measures it from around looks inside.
 */
function pathsIntoRooms(file: string, source: ts.SourceFile): readonly string[] {
  const room = file.split('/', 1)[0];
  const looksInside = room === 'tests' || room === 'bench';
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = nameOfModule(statement.moduleSpecifier);
    if (!specifier.startsWith('.')) return [];
    const [target] = new URL(specifier, `file:///${file}`).pathname.slice(1).split('/', 1);
    if (looksInside && target === 'server') return [];
    return target !== room && ROOMS.some((name) => name === target)
      ? [`${specifier} leads into ${target}/; write @tessera/${target}`]
      : [];
  });
}
