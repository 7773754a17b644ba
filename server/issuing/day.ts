// Which day it is where the provider is.
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 128;

/** `2026-06-01`: the calendar day of a moment in a time zone. */
export function dayIn(timeZone: string, milliseconds: number): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en', { timeZone, ...day, calendar: 'gregory', numberingSystem: 'latn' });
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(timeZone, made);
  return made;
}
