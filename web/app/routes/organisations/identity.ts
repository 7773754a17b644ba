// An identity between a form and the API: names in other languages and regions are lines of text in the form.
import type { Api } from '@tessera/server/api/contract';
import { KINDS, SCHEMES } from '@tessera/server/organisations/contract/kinds';
import type { Sent } from '../../sent.ts';

export type Identity = Awaited<ReturnType<Api['organisations']['show']>>['identity'];

/** What the register keeps, and an owner cannot change. */
export type Kept = Pick<Identity, 'legalName' | 'country' | 'legalIdentifier' | 'kinds' | 'identifiers'>;

/** Reads the fields of <IdentityFields>; what is `kept` was not asked for. */
export function identityIn(form: Sent, kept?: Kept): Identity {
  const language = form.text('identity.language');
  const [address, homepage] = [form.optional('identity.address'), form.optional('identity.homepage')];
  const regions = form
    .text('identity.regions')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, 10);
  const kinds = kept === undefined ? kindsIn(form) : kept.kinds;
  const identifiers = kept === undefined ? identifiersIn(form) : kept.identifiers;
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
    ...(kinds !== undefined && { kinds }),
    ...(identifiers !== undefined && { identifiers }),
    ...(regions.length > 0 && { regions }),
    ...(address && { address }),
    ...(homepage && { homepage }),
  };
}

const kindsIn = (form: Sent): NonNullable<Identity['kinds']> => {
  const ticked = form.texts('identity.kinds');
  return KINDS.filter((kind) => ticked.includes(kind));
};

const identifiersIn = (form: Sent): NonNullable<Identity['identifiers']> =>
  Object.fromEntries(
    SCHEMES.flatMap((scheme) => {
      const number = form.optional(`identity.identifiers.${scheme}`);
      return number === undefined ? [] : [[scheme, number]];
    }),
  );

/** Lines such as `mt: Kulleġġ tal-Port`. */
const namesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, tag, name] = /^\s*([A-Za-z-]{2,12})\s*:\s*(.+?)\s*$/.exec(line) ?? [];
      return tag === undefined || name === undefined ? [] : [[tag.toLowerCase(), name]];
    }),
  );

export const otherNames = ({ legalName, language }: Pick<Identity, 'legalName' | 'language'>): string =>
  Object.entries(legalName)
    .filter(([tag]) => tag !== language)
    .map(([tag, name]) => `${tag}: ${name}`)
    .join('\n');

/** Where the problems of regions, and of names by language, are shown. */
export const PLACES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`/identity/regions/${index}`, 'identity.regions']),
);

/** The name of a unit in the language of the organisation, and in others. */
export const unitNamesIn = (form: Sent, language: string) => ({
  ...namesIn(form.text('otherNames')),
  [language]: form.text('names'),
});
