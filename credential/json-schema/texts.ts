// The texts of a document: all that a pattern could be asked about, and how large what holds them is.

export interface Texts {
  /** Each text that stands as a value, once. */
  readonly values: readonly string[];
  /** Each name of a member, once. */
  readonly names: readonly string[];
  /** Characters of all of them. */
  readonly length: number;
  /** Characters of the longest. */
  readonly longest: number;
  /** Members of the largest object or list. */
  readonly widest: number;
}

/** Of parsed JSON, whose depth is bounded. */
export function textsOf(document: unknown): Texts {
  const values = new Set<string>();
  const names = new Set<string>();
  let widest = 0;
  const walk = (value: unknown): void => {
    if (typeof value === 'string') values.add(value);
    if (typeof value !== 'object' || value === null) return;
    const members = Object.values(value) as unknown[];
    widest = Math.max(widest, members.length);
    if (!Array.isArray(value)) for (const name of Object.keys(value)) names.add(name);
    for (const member of members) walk(member);
  };
  walk(document);
  let length = 0;
  let longest = 0;
  for (const text of [...values, ...names]) {
    length += text.length;
    longest = Math.max(longest, text.length);
  }
  return { values: [...values], names: [...names], length, longest, widest };
}
