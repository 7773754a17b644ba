// A body as a profile of Open Badges: its name, where it is, and the numbers it is registered under. [OB3 Profile]
import type { LegalEntity } from '../../elements/legal-entity.ts';
import type { LanguageMap } from '../../texts.ts';
import { concept } from '../../vocabulary/index.ts';
import type { Node } from '../elm/terms.ts';
import { ISSUER_NUMBERS } from './terms.ts';

export interface ProfileOf extends LegalEntity {
  readonly language: string;
  /** What it is named by in the badge; its own identifier then stands among its numbers. */
  readonly profileId: string;
}

/** Of several places the first: a profile has one address. */
export function profile({ profileId, language, homepage, locations, ...body }: ProfileOf): Node {
  const [location] = locations;
  const country = location && concept('country', location.country);
  const numbers = [
    ...(body.id === profileId ? [] : [entry(ISSUER_NUMBERS.id, body.id)]),
    ...(['legalIdentifier', 'vatNumber', 'registration'] as const).flatMap((kind) => {
      const number = body[kind];
      return number === undefined ? [] : [entry(ISSUER_NUMBERS[kind], number.value)];
    }),
  ];
  return {
    id: profileId,
    type: ['Profile'],
    name: inLanguage(body.legalName, language),
    ...(homepage !== undefined && { url: homepage }),
    ...(country && {
      address: {
        type: ['Address'],
        addressCountryCode: country.more ?? country.code,
        ...(country.label !== undefined && { addressCountry: country.label }),
        ...(location.address && { streetAddress: inLanguage(location.address, language) }),
      },
    }),
    ...(numbers.length > 0 && { otherIdentifier: numbers }),
  };
}

const entry = (identifierType: string, identifier: string): Node => ({
  type: 'IdentifierEntry',
  identifier,
  identifierType,
});

/** A badge says each text once: in its own language where it has it, else in English, else in the first it has. */
export const inLanguage = (texts: LanguageMap, language: string): string =>
  texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
