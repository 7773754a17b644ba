// The register of processing in words, a slice at a time.
import type { Api } from '@tessera/server/api/contract';
import { sentence } from '@tessera/messages';

type Register = Awaited<ReturnType<Api['myData']['register']>>;

export function spokenRegister({ tables, rules }: Register, language: string) {
  const slices = [...new Set(rules.map(({ slice }) => slice))];
  return {
    slices: slices.map((slice) => ({
      slice,
      title: sentence(language, `register.${slice}`),
      purpose: sentence(language, `register.${slice}.purpose`),
      tables: tables.filter((table) => table.slice === slice),
      rules: rules
        .filter((rule) => rule.slice === slice)
        .map(({ what }) => ({
          what,
          kept: sentence(language, `retention.${what}`),
          why: sentence(language, `retention.${what}.why`),
        })),
    })),
  };
}
