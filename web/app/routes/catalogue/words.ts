// How the pages of the catalogue say what is wrong with a design, and cite who asks for it.
import type { Say } from '../../language/sentences.ts';
import { isText } from './draft-form.ts';

export interface Found {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly paragraph?: string | undefined;
  readonly severity?: string | undefined;
}

/** What is wrong, and what to do: in the words of somebody who fills in a form. */
export function problemWords(t: Say, { path, code, facts }: Found): string {
  const member = path.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  if (code === 'type-wrong' && path.startsWith('/workload/')) return t('web.catalogue.fault.number');
  if (code === 'duration-malformed') return t('web.catalogue.fault.duration');
  if (code === 'member-missing') return t('web.catalogue.fault.missing', { member });
  if (code === 'element-missing') return t('problem.element-missing.do', facts);
  if (code === 'concept-unknown') return t('web.catalogue.fault.concept', facts);
  return `${t(`problem.${code}.what`, facts)} ${t(`problem.${code}.do`, facts)}`;
}

/** The field of the form that a problem is about, where the design is in this language; else the row itself. */
export function fieldOf({ path }: Found, language: string): string {
  const name = path.slice(1).replaceAll('/', '.');
  const last = name.split('.').at(-1) ?? '';
  if (name === 'validFor') return 'validFor.years';
  if (/^qualityAssurance\.\d+\.body$/.test(name)) return name.replace(/body$/, 'by');
  if (name.endsWith('.body.locations')) return `${name}.0.country`;
  return name.includes('.') && isText(last) ? `${name}.${language}` : name;
}

/** `EUMC §6(b)(vi)` as a reader would cite it. */
export function paragraphWords(t: Say, paragraph: string): string {
  const annex = /^EUMC A1\((\d+)\)$/.exec(paragraph)?.[1];
  if (annex !== undefined) return t('web.catalogue.annex', { number: annex });
  return t('web.catalogue.paragraph', { section: paragraph.replace(/^EUMC §/, '') });
}

export type TextsByLanguage = Readonly<Record<string, string>>;

export interface InLanguage {
  readonly text: string;
  /** The language the text is in, where it is not the page's. */
  readonly lang?: string;
}

/** A text in the reader's language, else in that of the design, else in any. */
export function inOwn(texts: TextsByLanguage, reader: string, own: string): InLanguage {
  if (texts[reader] !== undefined) return { text: texts[reader] };
  const tag = texts[own] === undefined ? (Object.keys(texts)[0] ?? own) : own;
  return { text: texts[tag] ?? '', lang: tag };
}
