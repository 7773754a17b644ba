// The known word nearest to a mistyped one, for "did you mean".

/** The nearest of the known words, if it is near enough to be meant. */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const word = given.slice(0, 60).toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** How many letters have to be added, dropped or exchanged. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
