// How a letter is composed: sentences, one button, a twin in plain text. Nothing is loaded from anywhere.
// Facts are of strangers (a title, a reason, a name): they are text in one line, never mark-up and never a link.
import { type Facts, sentence } from '@tessera/messages';

/** The kinds of letters, and what the sentences `letter.<kind>.…` of each need to know. */
export interface LetterFacts {
  'sign-in': { readonly site: string; readonly code: string; readonly minutes: number };
  /** To somebody who is signed in and shows that it is they. */
  confirm: { readonly site: string; readonly code: string; readonly minutes: number };
  /** What was done with the account of whoever reads it; `time` in words. */
  'passkey-added': { readonly site: string; readonly time: string };
  'recovery-used': { readonly site: string; readonly time: string };
  linked: { readonly site: string; readonly time: string };
  /** By the operator; `reason` in words. */
  'signed-out': { readonly site: string; readonly time: string; readonly reason: string };
  /** To the operator who asked for it. */
  test: { readonly site: string };
  /** `roles` in words; `date` is the last day on which it can be accepted. */
  invitation: { readonly site: string; readonly organisation: string; readonly roles: string; readonly date: string };
  /** To whoever applied for an organisation; `text` is what the operator wrote. */
  'application-received': { readonly site: string; readonly organisation: string };
  'application-asked': { readonly site: string; readonly organisation: string; readonly text: string };
  'application-granted': { readonly site: string; readonly organisation: string };
  'application-refused': { readonly site: string; readonly organisation: string; readonly text: string };
  /** To whoever runs the installation. */
  'application-new': { readonly site: string; readonly organisation: string };
  'application-answered': { readonly site: string; readonly organisation: string };
  'applications-waiting': { readonly site: string; readonly count: number };
  /** To the owners of `organisation`. */
  'alliance-invitation': {
    readonly site: string;
    readonly organisation: string;
    readonly alliance: string;
    readonly by: string;
  };
  award: { readonly title: string; readonly provider: string; readonly days: number };
  'award-again': { readonly title: string; readonly provider: string; readonly days: number };
  /** `date` is a day, `2026-07-03`. */
  'taken-back': { readonly title: string; readonly provider: string; readonly date: string; readonly reason: string };
  corrected: { readonly title: string; readonly provider: string };
  /** To those who may approve a design, and to those who wrote it. */
  'review-asked': { readonly organisation: string; readonly title: string };
  'review-approved': { readonly organisation: string; readonly title: string };
  'review-returned': { readonly organisation: string; readonly title: string };
  /** To the provider; `site` is where the learner said so. */
  'not-me': { readonly title: string; readonly site: string };
  /** To the address that it is to be; and to the one that it was. */
  'new-address': { readonly site: string; readonly code: string; readonly minutes: number };
  'address-changed': { readonly site: string };
  /** Of a request about data, to the organisation; `date` is the day by which it has to be answered. */
  'request-new': { readonly organisation: string; readonly kind: string; readonly date: string };
  'request-confirm': { readonly organisation: string; readonly kind: string };
  'request-received': RequestFacts;
  'request-identity-checked': RequestFacts;
  'request-in-work': RequestFacts;
  'request-extended': RequestFacts & { readonly answer: string };
  'request-answered': { readonly organisation: string; readonly answer: string };
  'request-refused': { readonly organisation: string; readonly reason: string; readonly answer: string };
  'request-closed': { readonly organisation: string };
}
export type LetterKind = keyof LetterFacts;

/** `date` is the day by which a request has to be answered. */
type RequestFacts = { readonly organisation: string; readonly date: string };

export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The letter of a kind, in a language. `link` is where its one button leads: an address of ours, of http or https. */
export function composeLetter<K extends LetterKind>(
  kind: K,
  language: string,
  facts: LetterFacts[K],
  link?: string,
): Composed {
  const known = harmless(facts, language);
  const say = (key: string) => sentence(language, `letter.${key}`, known);
  const paragraphs = say(`${kind}.body`).split('\n\n');
  // What a paragraph says alone, a code or a title, is what the letter is about.
  const alone = new Set<string | number>(Object.values(known));
  const [automatic, instead] = [say('automatic'), say('link-instead')];
  const button = link === undefined ? undefined : { label: say(`${kind}.action`), url: checked(link) };
  const lines = [
    ...paragraphs,
    ...(button === undefined ? [] : [`${button.label}:\n${button.url}`]),
    `-- \n${automatic}`,
  ];
  return {
    subject: say(`${kind}.subject`),
    text: `${lines.join('\n\n')}\n`,
    html: page(language, [
      ...paragraphs.map((text) => paragraph(text, alone.has(text) ? STYLE.fact : STYLE.text)),
      ...(button === undefined ? [] : [buttonOf(button), paragraph(`${instead} ${button.url}`, STYLE.small)]),
      paragraph(automatic, STYLE.small),
    ]),
  };
}

function checked(link: string): string {
  const { href, protocol } = new URL(link);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('That is no link for a letter');
  return href;
}

const MOST_CHARACTERS = 1000;

function harmless(facts: Readonly<Record<string, string | number>>, language: string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact === 'number') return [name, fact];
      return [name, name === 'date' ? dayInWords(fact, language) : oneLine(fact)];
    }),
  );
}

/**
 * A text of a stranger as part of a line. Controls, and marks that turn the direction of what follows, are gone; what
 * a mail program would make a link of by itself (`https://`, `a@b`, `host.tld`) holds a character of no width that
 * stops it.
 */
const oneLine = (text: string): string =>
  [
    ...text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, ''),
  ]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .trim()
    .replace(/(?<=\S)(?:[.@\u3002\uff0e\uff61\uff20](?=[\p{L}\p{N}])|:(?=\/))/gu, '$&\u200c');

/** English of Europe writes the day first. */
const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const STYLE = {
  body: 'margin:0;padding:24px 12px;background:#f2f0e8;color:#14222a',
  sheet:
    'max-width:560px;margin:0 auto;padding:32px 28px;background:#ffffff;border:1px solid #dcd9ce;border-radius:4px',
  text: 'margin:0 0 16px;font-size:17px;line-height:1.5',
  fact: 'margin:0 0 16px;font-size:24px;line-height:1.3;font-weight:700',
  small: 'margin:16px 0 0;font-size:14px;line-height:1.5;color:#44525a;overflow-wrap:anywhere',
  button:
    'display:inline-block;margin:8px 0;padding:13px 22px;background:#0a5361;color:#ffffff;font-size:17px;' +
    'font-weight:600;text-decoration:none;border-radius:4px',
  font: "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif",
} as const;

const page = (language: string, parts: readonly string[]): string => `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"></head>
<body style="${STYLE.body}"><div style="${STYLE.sheet};${STYLE.font}">
${MARK}
${parts.join('\n')}
</div></body>
</html>
`;

/** The mark: four tiles, drawn by the cells of a table, since pictures are not loaded. */
const tile = (colour: string) => `<td style="width:12px;height:12px;background:${colour}"></td>`;
const MARK =
  '<table role="presentation" aria-hidden="true" style="border-collapse:separate;border-spacing:2px;margin:0 0 20px -2px">' +
  `<tr>${tile('#0a5361')}${tile('#e2b25c')}</tr><tr>${tile('#b9d8d2')}${tile('#4a9794')}</tr></table>`;

const paragraph = (text: string, style: string): string => `<p dir="auto" style="${style}">${escaped(text)}</p>`;

const buttonOf = ({ label, url }: { readonly label: string; readonly url: string }): string =>
  `<p style="${STYLE.text}"><a href="${escaped(url)}" style="${STYLE.button}">${escaped(label)}</a></p>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
