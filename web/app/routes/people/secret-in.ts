// What people paste where a secret is asked for.

/** Of a whole link, what stands behind its #; of anything else, all of it. */
export const secretIn = (text: string): string =>
  text
    .slice(text.lastIndexOf('#') + 1)
    .trim()
    .slice(0, 64);
