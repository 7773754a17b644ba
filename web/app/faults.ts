// Numbers of faults: the same fault has the same number in the log and on the page that says sorry.

/** The number of this fault, made when it is first asked for. */
export function numbered(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unnumbered';
  const known = numbers.get(error);
  if (known !== undefined) return known;
  const made = crypto.randomUUID().slice(0, 8);
  numbers.set(error, made);
  return made;
}

const numbers = new WeakMap<object, string>();
