// Addresses carry the language: `/en/catalogue`. One that does not is sent to the reader's own.
import { isSpoken, OFFERED } from '@tessera/messages/languages';

/** The language an address is in; the first that is offered where it names none. */
export function languageOfPath(pathname: string): string {
  const first = pathname.split('/', 2)[1]?.replace(/\.data$/, '') ?? '';
  return isSpoken(first) ? first : OFFERED[0];
}

/** The offered language a browser likes best. */
export function negotiate(acceptLanguage: string | null): string {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
      return { tag: tag.toLowerCase().split('-', 1)[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    });
  const best = wanted.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);
  const found = best.flatMap(({ tag }) => OFFERED.filter((offered) => offered === tag));
  return found[0] ?? OFFERED[0];
}

/** The same page in another language. */
export const inLanguage = (pathname: string, language: string): string => pathname.replace(/^\/[^/]+/, `/${language}`);
