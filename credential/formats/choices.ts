// Showing a part of a credential by the names of the standard elements: where a format keeps each, and which places are
// shown for a choice of names. A place is shown when everything in it was chosen, so nothing comes along unasked. [EUMC A1]
import type { ElementKey } from '../elements.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';

/** A place in a document that can be left out, and whose content belongs to these elements. */
export interface Place {
  /** [RFC6901 §3] */
  readonly pointer: string;
  readonly elements: readonly ElementKey[];
}

export interface Choices {
  /** Elements that are seen whatever is chosen. */
  readonly always: readonly ElementKey[];
  readonly places: readonly Place[];
}

/** What can be chosen by name, each once, in the order of the places. */
export const choosable = ({ places }: Choices): readonly ElementKey[] => [
  ...new Set(places.flatMap(({ elements }) => elements)),
];

/**
 * The places that show exactly the chosen elements. Refused where one of them is not in the credential, or stands only
 * where others stand too that were not chosen.
 */
export function placesFor({ always, places }: Choices, chosen: readonly ElementKey[]): Reading<readonly string[]> {
  const allowed = new Set([...always, ...chosen]);
  const shown = places.filter((place) => carried(place, places).every((element) => allowed.has(element)));
  const seen = new Set([...always, ...shown.flatMap(({ elements }) => elements)]);
  const there = new Set([...always, ...places.flatMap(({ elements }) => elements)]);
  const missing = chosen.filter((element) => !seen.has(element));
  if (missing.length === 0) return readAs(shown.map(({ pointer }) => pointer));
  return refuse(
    missing.map((element) => problem(there.has(element) ? 'element-not-alone' : 'element-absent', '', { element })),
  );
}

/** What is seen once a place is shown: what stands in it, and in the places around it, without which it is not found. */
const carried = ({ pointer, elements }: Place, places: readonly Place[]): readonly ElementKey[] => [
  ...elements,
  ...places.filter((other) => pointer.startsWith(`${other.pointer}/`)).flatMap((other) => other.elements),
];
