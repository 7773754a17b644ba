// The language of a request: the address says it, else the browser. [RFC9110 §12.5.4]

/** The first of the languages we have that the visitor asks for, English where there is none. */
export function languageOf(request: Request, known: readonly string[]): string {
  const [, first = ''] = new URL(request.url).pathname.split('/', 2);
  if (known.includes(first)) return first;
  const asked = (request.headers.get('Accept-Language') ?? '').slice(0, 500).split(',').map(wish);
  const best = asked.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best.map(({ tag }) => tag.split('-', 1)[0] ?? '').find((tag) => known.includes(tag)) ?? 'en';
}

function wish(text: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...rest] = text.trim().toLowerCase().split(';');
  const quality = rest.map((part) => /^\s*q=([\d.]+)$/.exec(part)?.[1]).find((found) => found !== undefined);
  return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) || 0 };
}
