// What the address of the log asks for. What is not of its form is not asked for.
import { pagedIn } from '../../paged.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export interface Asked {
  readonly person?: string;
  readonly act?: string;
  readonly record?: string;
  readonly from?: string;
  readonly to?: string;
}

export function askedIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const given = (name: string, form: RegExp): string | undefined => {
    const text = (searchParams.get(name) ?? '').trim();
    return form.test(text) ? text : undefined;
  };
  const found = {
    person: given('person', UUID),
    act: given('act', /^[a-z0-9-]{1,60}$/),
    record: given('record', /^\S{1,200}$/),
    from: given('from', DAY),
    to: given('to', DAY),
  };
  const asked = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Asked; // without those that nobody asked for
  return { asked, page: pagedIn(request).page, whole: searchParams.has('verify') };
}

export const formIn = (request: Request): 'jsonl' | 'csv' =>
  new URL(request.url).searchParams.get('form') === 'csv' ? 'csv' : 'jsonl';
