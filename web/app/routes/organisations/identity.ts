// An identity between a form and the API: names in other languages and regions are lines of text in the form.
import type { Api } from '@tessera/server/api/contract';
import type { Sent } from '../../sent.ts';

export type Identity = Awaited<ReturnType<Api['organisations']['show']>>['identity'];

/** What the register keeps, and an owner cannot change. */
export type Kept = Pick<Identity, 'legalName' | 'country' | 'legalIdentifier'>;

/** Reads the fields of <IdentityFields>; what is `kept` was not asked for. */
export function identityIn(form: Sent, kept?: Kept): Identity {
  const language = form.text('identity.language');
  const [address, homepage] = [form.optional('identity.address'), form.optional('identity.homepage')];
  const regions = form
    .text('identity.regions')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, 10);
  return {
    legalName: kept?.legalName ?? {
      ...namesIn(form.text('identity.otherNames')),
      ...(language !== '' && { [language]: form.text('identity.legalName') }),
    },
    country: kept?.country ?? form.text('identity.country'),
    legalIdentifier: kept?.legalIdentifier ?? form.text('identity.legalIdentifier'),
    placeOfIssue: form.text('identity.placeOfIssue'),
    timeZone: form.text('identity.timeZone'),
    language,
    ...(regions.length > 0 && { regions }),
    ...(address && { address }),
    ...(homepage && { homepage }),
  };
}

/** Lines such as `mt: Kulleġġ tal-Port`. */
const namesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, tag, name] = /^\s*([A-Za-z-]{2,12})\s*:\s*(.+?)\s*$/.exec(line) ?? [];
      return tag === undefined || name === undefined ? [] : [[tag.toLowerCase(), name]];
    }),
  );

export const otherNames = ({ legalName, language }: Identity): string =>
  Object.entries(legalName)
    .filter(([tag]) => tag !== language)
    .map(([tag, name]) => `${tag}: ${name}`)
    .join('\n');

/** Where the problems of regions, and of names by language, are shown. */
export const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`/identity/regions/${index}`, 'identity.regions']),
);
