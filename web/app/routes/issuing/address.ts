// What the address of an organisation's list says: the page, what is looked for, which state, which design, order or
// spreadsheet.
import { pagedIn } from '../../paged.ts';

export interface Asked<S extends string> {
  readonly page: number;
  readonly search: string;
  readonly state?: S;
  readonly design?: string;
  readonly order?: string;
}

/** What is not of its form is not there. */
export function asked<S extends string>(request: Request, states: readonly S[]): Asked<S> {
  const { searchParams } = new URL(request.url);
  const state = states.find((known) => known === searchParams.get('state'));
  const design = idIn(searchParams, 'design');
  const order = idIn(searchParams, 'order');
  return {
    ...pagedIn(request),
    ...(state !== undefined && { state }),
    ...(design !== undefined && { design }),
    ...(order !== undefined && { order }),
  };
}

export function idIn(searchParams: URLSearchParams, name: string): string | undefined {
  const value = searchParams.get(name) ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
}

export function numberIn(searchParams: URLSearchParams, name: string): number | undefined {
  const value = searchParams.get(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}

/** A calendar day; whether there is such a day, the server says. */
export function dayIn(searchParams: URLSearchParams, name: string): string | undefined {
  const value = searchParams.get(name) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** The same list with something else asked of it; what is empty or undefined is left out, and it begins at its first page. */
export function addressOf(path: string, asked: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(asked).filter(([name, value]) => isSaid(value) && !(name === 'page' && value === 1));
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return said.length === 0 ? path : `${path}?${query}`;
}

const isSaid = (value: string | number | undefined): boolean => value !== undefined && value !== '';
