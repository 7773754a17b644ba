// Reads the sentences of messages/: which languages there are, what a sentence asks for, how it reads without facts.
import { IntlMessageFormat } from 'intl-messageformat';
import { filesBelow, textOf } from './sources.ts';

export type Catalogue = Readonly<Record<string, string>>;

/** The sentences of every language below `root`, by language. */
export function catalogues(root: string): ReadonlyMap<string, Catalogue> {
  const files = filesBelow(root, 'messages').filter((path) => /^messages\/[a-z]{2,3}\.json$/.test(path));
  return new Map(
    files.map((path) => [path.slice('messages/'.length, -'.json'.length), JSON.parse(textOf(root, path))]),
  );
}

/** The names of the facts a sentence asks for, sorted; undefined when it does not parse. */
export function factsOf(text: string, language: string): readonly string[] | undefined {
  const parts = partsOf(text, language);
  return parts && [...new Set(namesIn(parts))].sort();
}

/** A sentence for a reference page: facts by name in ‹›, and where it has a choice, the last of it. */
export function plainly(text: string, language: string): string {
  const parts = partsOf(text, language);
  if (parts === undefined) throw new Error(`This does not parse: ${text}`);
  return inWords(parts);
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const LITERAL = 0;

function partsOf(text: string, language: string): readonly Part[] | undefined {
  try {
    return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // how the library says that a sentence does not parse
    throw error;
  }
}

function namesIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if ('options' in part)
      return [part.value, ...Object.values(part.options).flatMap((option) => namesIn(option.value))];
    return 'value' in part && part.type !== LITERAL ? [part.value] : [];
  });
}

function inWords(parts: readonly Part[], count = ''): string {
  const words = parts.map((part) => {
    if ('options' in part) return inWords(part.options['other']?.value ?? [], `‹${part.value}›`);
    if (!('value' in part)) return count; // `#`, the number of the plural round it
    return part.type === LITERAL ? part.value : `‹${part.value}›`;
  });
  return words.join('');
}
