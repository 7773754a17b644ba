// The source files of the repository: what the walls, the citations and the counts are about.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The rooms that are shipped, then what stands around them. */
export const ROOMS = ['credential', 'server', 'web', 'cli', 'messages', 'client'] as const;
export const AROUND = ['tests', 'tools', 'bench'] as const;

/** Folders whose files nobody wrote here. */
const MADE = /\/node_modules\/|^\/web\/(?:build|\.react-router)\//;

const SOURCE = /\.(?:[cm]?[jt]s|tsx)$/;

/** Paths of all source files below `root`, with `/`, sorted. */
export function sourceFiles(root: string): readonly string[] {
  return [...ROOMS, ...AROUND].flatMap((folder) => filesBelow(root, folder)).filter((path) => SOURCE.test(path));
}

/** Paths of all files below a folder of `root`, sorted; none when there is no such folder. */
export function filesBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !MADE.test(`${entry.parentPath}/`.slice(root.length)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

export const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.startsWith('tests/');

export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

export interface Comment {
  readonly line: number;
  readonly text: string;
}

/** Every comment of a file, found by the scanner: a text that looks like a comment is none. */
export function commentsOf(source: ts.SourceFile): readonly Comment[] {
  const found = new Map<number, Comment>();
  const text = source.text;
  const take = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? [])
      found.set(pos, { line: source.getLineAndCharacterOfPosition(pos).line + 1, text: text.slice(pos, end) });
  };
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    take(ts.getLeadingCommentRanges(text, node.pos));
    take(ts.getTrailingCommentRanges(text, node.end));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

/** Every literal text of a file that is not the name of a module. */
export function literalsOf(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
