// Reads the citations of the source files, and the specifications that docs/specs.json lists.
// A citation stands in square brackets in a comment or in the title of a test, or is the value of `paragraph`.
import ts from 'typescript';
import { commentsOf, parse, sourceFiles, textOf } from './sources.ts';

export interface Citation {
  readonly file: string;
  readonly line: number;
  /** As docs/specs.json names it: `EUMC A1(7)`, `RFC5280 §6.1`, or the bare name of a specification. */
  readonly text: string;
}

export type Specifications = Readonly<
  Record<string, { readonly title: string; readonly url: string; readonly sections: Readonly<Record<string, string>> }>
>;

export const specifications = (root: string): Specifications => JSON.parse(textOf(root, 'docs/specs.json'));

/** Every citation in the source files below `root`. */
export const citations = (root: string): readonly Citation[] =>
  sourceFiles(root).flatMap((file) => citationsIn(file, textOf(root, file)));

export function citationsIn(file: string, text: string): readonly Citation[] {
  const source = parse(file, text);
  const inComments = commentsOf(source).flatMap((comment) =>
    bracketed(comment.text).map((found) => ({ file, line: comment.line, text: found })),
  );
  // The tools speak about citations, of good ones and bad ones.
  return file.startsWith('tools/') ? inComments : [...inComments, ...citationsInLiterals(file, source)];
}

/** Whether a citation names a specification, or a section of it, that is listed. */
export function resolves(citation: string, known: Specifications): boolean {
  const space = citation.indexOf(' ');
  const name = space === -1 ? citation : citation.slice(0, space);
  if (!Object.hasOwn(known, name)) return false;
  return space === -1 || Object.hasOwn(known[name]?.sections ?? {}, citation.slice(space + 1));
}

const BRACKETED = /\[([A-Z][A-Z0-9]+(?:-[A-Za-z0-9]+)*(?: [^[\]\n]+)?)\]/g;
const WHOLE = /^[A-Z][A-Z0-9]+(?:-[A-Za-z0-9]+)* (?:§|A[12](?:\(|$))/;

const bracketed = (text: string): readonly string[] => [...text.matchAll(BRACKETED)].map((match) => match[1] ?? '');

function citationsInLiterals(file: string, source: ts.SourceFile): readonly Citation[] {
  const found: Citation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      for (const text of citedBy(node)) found.push({ file, line: line + 1, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function citedBy(node: ts.StringLiteralLike): readonly string[] {
  const { parent, text } = node;
  const isParagraph = ts.isPropertyAssignment(parent) && parent.name.getText() === 'paragraph' && text !== '';
  if (isParagraph || WHOLE.test(text)) return [text];
  return node.getSourceFile().fileName.endsWith('.test.ts') ? bracketed(text) : [];
}
