// Numbers of faults: the log and the page that says sorry have the same. A page is never told more of what happened.

/** The number of what failed in this visit, made when it is first asked for. */
export function numberOfFault(visiting: object): string {
  const known = numbers.get(visiting);
  if (known !== undefined) return known;
  const made = crypto.randomUUID().slice(0, 8);
  numbers.set(visiting, made);
  return made;
}

const numbers = new WeakMap<object, string>();
