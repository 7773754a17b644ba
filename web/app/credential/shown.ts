// A credential as a page shows it: everything chosen, named and put in order on the server (show.server.ts), so that the
// component is told words and nothing else.
import type { ElementKey } from '@tessera/credential/elements';

/** A stranger's text, and the language it says it is in. */
export interface Words {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A value of any depth. */
export type Shown =
  | {
      readonly is: 'words';
      readonly words: Words;
      /** The same in the other languages. */
      readonly also?: readonly Words[];
      /** An address or identifier: shown as it is, never to be followed. */
      readonly code?: boolean;
    }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'list'; readonly entries: readonly Shown[] }
  | { readonly is: 'facts'; readonly facts: readonly ShownFact[] };

export interface ShownFact {
  /** Our word for it. */
  readonly name: string;
  readonly value: Shown;
}

export interface ShownElement {
  /** 1 to 16, the row of Annex I. */
  readonly number: number;
  readonly key: ElementKey;
  readonly mandatory: boolean;
  /** Absent where nothing is said. */
  readonly said?: Shown | undefined;
}

export interface ShownCredential {
  readonly title?: Words | undefined;
  readonly description?: Words | undefined;
  readonly learner?: Words | undefined;
  readonly born?: string | undefined;
  /** What tells the learner from others of the name, where no date of birth does. */
  readonly number?: Words | undefined;
  readonly awardedBy: readonly Words[];
  /** Who sealed in their name, where it is none of them. */
  readonly issuer?: Words | undefined;
  /** A calendar day. */
  readonly day?: string | undefined;
  readonly place?: Words | undefined;
  /** The last day in force. */
  readonly until?: string | undefined;
  readonly outcomes: readonly Words[];
  /** Workload, level, grade, assessment, participation, quality assurance: each in a line or two. */
  readonly glance: readonly { readonly name: string; readonly lines: readonly Words[] }[];
  readonly elements: readonly ShownElement[];
  readonly beside: readonly ShownFact[];
}

/** The text of the first language wanted that there is, else the first there is. A region is not needed to match. */
export function chosen(texts: Readonly<Record<string, string>>, ...wanted: readonly string[]): Words | undefined {
  const entries = Object.entries(texts).filter(([, text]) => typeof text === 'string' && text !== '');
  const found = wanted
    .flatMap((tag) => entries.filter(([lang]) => lang === tag || primary(lang) === primary(tag)))
    .concat(entries)[0];
  return found && { text: found[1], lang: tagOf(found[0]) };
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** A language a page may name; a stranger's may be anything. [RFC5646 §2.1] */
export const tagOf = (tag: string): string | undefined =>
  /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i.test(tag) ? tag : undefined;
