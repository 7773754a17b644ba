// Reads the form that a person sent: texts trimmed, files apart, and everything typed for showing it again.
import { data } from 'react-router';
import type { Typed } from './refused.ts';

export interface Sent {
  /** The text of a field, trimmed; empty where it is absent. */
  readonly text: (name: string) => string;
  /** The same, undefined where it is empty: for members that may be left out. */
  readonly optional: (name: string) => string | undefined;
  /** All values of a name: boxes that were ticked, rows that repeat. */
  readonly texts: (name: string) => readonly string[];
  /** The file of a field; undefined where none was chosen. */
  readonly file: (name: string) => File | undefined;
  /** Everything typed. Files cannot be shown again. */
  readonly typed: Typed;
}

/** A body that is no form is answered with 415, here once for all actions. */
export async function sent(request: Request): Promise<Sent> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw data(null, { status: 415 });
  const form = await request.formData();
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: string) => (texts(name)[0] ?? '').trim();
  const shown = (name: string) => {
    const all = texts(name);
    return all.length === 1 ? (all[0] ?? '') : all;
  };
  return {
    text,
    optional: (name) => text(name) || undefined,
    texts,
    file(name) {
      const value = form.get(name);
      return value instanceof File && value.name !== '' ? value : undefined;
    },
    typed: Object.fromEntries([...new Set(form.keys())].map((name) => [name, shown(name)])),
  };
}
