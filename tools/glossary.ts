// The types that docs/glossary.md names: each is exported by the file that its link leads to.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { parse, textOf } from './sources.ts';

/** Every linked type of the page that its file does not export. A file that is not there is a broken link. */
export function absentTypes(root: string, page = 'docs/glossary.md'): readonly string[] {
  return [...textOf(root, page).matchAll(TYPE_LINK)].flatMap(([, name = '', target = '']) => {
    const path = join(dirname(page), target);
    if (!existsSync(join(root, path))) return [];
    return exportedTypes(parse(path, textOf(root, path))).has(name)
      ? []
      : [`${page} links the type ${name} to ${path}, which does not export it`];
  });
}

const TYPE_LINK = /\[`([A-Z]\w*)`\]\(([^)#\s]+\.ts)\)/g;

function exportedTypes(source: ts.SourceFile): ReadonlySet<string> {
  const declared = source.statements.flatMap((statement) => {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const isExported = isType && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? [statement.name.text] : [];
  });
  return new Set(declared);
}
