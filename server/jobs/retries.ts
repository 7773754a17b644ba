// How long to wait after a failure, when to give up, and what of an error may be kept.

/** About three and a half hours of trying. */
export const MOST_ATTEMPTS = 10;

const LONGEST = 3600_000;

/** 1 s, 4 s, 16 s … an hour, a quarter more or less: what failed together does not come back together. */
export function pauseAfter(attempt: number, id: string): number {
  const usual = Math.min(LONGEST, 1000 * 4 ** (attempt - 1));
  const tail = Number.parseInt(id.replaceAll('-', '').slice(-4), 16); // random in a UUIDv7
  const fraction = ((tail + attempt * 40_503) % 65_536) / 65_536;
  return Math.round(usual * (0.75 + 0.5 * fraction));
}

/** Name and code, when they look like names: never the words, which may quote anything. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'not-an-error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return [error.name, code].filter((word) => /^[A-Za-z0-9_-]{1,60}$/.test(word)).join(' ') || 'Error';
}
