// “Did you mean …”: the names of a list that share most runs of three letters with a text. The runs are indexed at first
// use, so that a question costs what its own letters cost.
import { type Concept, folded, type List, type ListName, listOf } from './lists.ts';

/**
 * At most `most` names, best first; each is one that `find` accepts: the English label, or the code where several concepts
 * share the label. Nothing where nothing is alike.
 */
export function nearest(list: ListName, text: string, most: number): readonly string[] {
  const wanted = runs(text.slice(0, LONGEST_QUESTION));
  const byRun = indexOf(list);
  const common = new Map<Name, number>();
  for (const run of wanted) for (const name of byRun.get(run) ?? []) common.set(name, (common.get(name) ?? 0) + 1);
  return [...common]
    .map(([name, count]) => ({ name, likeness: (2 * count) / (wanted.size + name.size) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness || one.name.place - other.name.place)
    .slice(0, most)
    .map(({ name }) => name.shown);
}

const LONGEST_QUESTION = 100;
/** Dice's coefficient of the two sets of runs. */
const LEAST_LIKENESS = 0.3;

interface Name {
  readonly shown: string;
  /** How many runs it has. */
  readonly size: number;
  /** Which of its list it is: of names equally alike, the earlier one is the nearer. */
  readonly place: number;
}

type Index = ReadonlyMap<string, readonly Name[]>;

const indexes = new Map<ListName, Index>();

function indexOf(list: ListName): Index {
  const known = indexes.get(list);
  if (known) return known;
  const opened = listOf(list);
  const byRun = new Map<string, Name[]>();
  for (const [place, concept] of opened.all.entries()) {
    if (concept.label === undefined) continue;
    const found = runs(concept.label);
    const name = { shown: accepted(concept, concept.label, opened), size: found.size, place };
    for (const run of found) {
      const sharing = byRun.get(run);
      if (sharing) sharing.push(name);
      else byRun.set(run, [name]);
    }
  }
  indexes.set(list, byRun);
  return byRun;
}

const accepted = (concept: Concept, label: string, { byCode, byName }: List): string =>
  (byCode.get(label) ?? byName.get(folded(label))) === concept ? label : concept.code;

/** Accents do not count: “Turkiye” is as near as “Türkiye”. */
function runs(text: string): ReadonlySet<string> {
  const letters = folded(text.normalize('NFD').replace(/\p{M}/gu, ''));
  if (letters === '') return new Set();
  const padded = `  ${letters} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}
