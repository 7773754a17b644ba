// What a document states, statement by statement, with labels that only who has the HMAC key can make; and which of the
// statements a choice of pointers shows. [DI-ECDSA §3.4.16]
import { canonicalQuads, expandDocument } from '../../../linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { type Quad, quads } from '../../../linked-data/processor.ts';
import { problem, type Reading, readAs, refuse } from '../../../problem.ts';
import { inOrder, type LabelMap, relabelled } from './labels.ts';
import { selected } from './pointers.ts';
import { skolemised } from './skolemised.ts';

export type Labelling = (canonical: Iterable<string>) => LabelMap;

/** Each is signed by itself, or has its own place in a signature. */
export const MOST_STATEMENTS = 1024;

export interface Chosen {
  /** What is left of the document. */
  readonly document: JsonObject | undefined;
  /** The places of its statements among all, ascending. */
  readonly indexes: readonly number[];
  /** From the labels that canonicalising this part gives to those that were signed. */
  readonly labels: LabelMap;
}

export interface Statements {
  /** All, in order, with the labels that are signed. */
  readonly all: readonly string[];
  /** Refused where a pointer points nowhere, or into something that can only be shown as a whole. */
  choose(pointers: readonly string[]): Promise<Reading<Chosen>>;
}

/** Refused for a document that is no sound linked data, or that states too much. */
export async function statementsIn(
  document: JsonObject,
  labelling: Labelling,
  linkedData: LinkedData,
): Promise<Reading<Statements>> {
  const named = await skolemised(document, linkedData);
  if (!named.ok) return named;
  const canonical = await canonicalStatements(named.value.quads, linkedData);
  if (!canonical.ok) return canonical;
  const count = canonical.value.statements.length;
  if (count > MOST_STATEMENTS) return refuse(problem('statements-too-many', '', { count, most: MOST_STATEMENTS }));
  const signedLabels = labelling(canonical.value.labels.values());
  const all = inOrder(canonical.value.statements.map((statement) => relabelled(statement, signedLabels)));
  const places = new Map(all.map((statement, index) => [statement, index]));
  const ofOurs = through(canonical.value.labels, signedLabels);

  return readAs({
    all,
    async choose(pointers) {
      const part = selected(document, pointers);
      if (!part.ok) return part;
      const made = await named.value.partOf(pointers);
      const canonicalPart = made.ok ? await canonicalStatements(made.value, linkedData) : made;
      if (!canonicalPart.ok) return canonicalPart;
      const labels = through(inverse(canonicalPart.value.labels), ofOurs);
      const indexes = new Set(
        canonicalPart.value.statements.map((statement) => places.get(relabelled(statement, labels)) ?? -1),
      );
      const again = part.value ? await readAgain(part.value, labels, linkedData) : readAs([]);
      if (!again.ok) return again;
      const same =
        !indexes.has(-1) &&
        again.value?.length === indexes.size &&
        again.value.every((statement) => indexes.has(places.get(statement) ?? -1));
      if (!same) return refuse(problem('disclosure-not-separable', ''));
      return readAs({ document: part.value, indexes: [...indexes].sort((one, other) => one - other), labels });
    },
  });
}

/**
 * The statements of a document that was shown, with the labels that were signed; undefined where the map is about other
 * things than the document. It is also how whoever shows a part makes sure that it will be read as it was meant.
 * [DI-ECDSA §3.5.9]
 */
export async function readAgain(
  document: JsonObject,
  labels: LabelMap,
  linkedData: LinkedData,
): Promise<Reading<readonly string[] | undefined>> {
  const meaning = await expandDocument(document, linkedData);
  const made = meaning.ok ? await quads(meaning.value, linkedData) : meaning;
  const canonical = made.ok ? await canonicalStatements(made.value, linkedData) : made;
  if (!canonical.ok) return canonical;
  const own = [...canonical.value.labels.values()];
  if (own.length !== labels.size || !own.every((label) => labels.has(label))) return readAs(undefined);
  return readAs(inOrder(canonical.value.statements.map((statement) => relabelled(statement, labels))));
}

interface Canonical {
  readonly statements: readonly string[];
  /** From the label that a thing had to its canonical one. */
  readonly labels: LabelMap;
}

async function canonicalStatements(given: readonly Quad[], linkedData: LinkedData): Promise<Reading<Canonical>> {
  const canonical = await canonicalQuads(given, linkedData);
  if (!canonical.ok) return canonical;
  const { text, labels } = canonical.value;
  return readAs({
    statements: text.split(/(?<=\n)/),
    labels: new Map([...labels].map(([label, to]) => [bare(label), bare(to)])),
  });
}

const bare = (label: string): string => (label.startsWith('_:') ? label.slice(2) : label);

const through = (first: LabelMap, second: LabelMap): LabelMap =>
  new Map([...first].map(([label, between]) => [label, second.get(between) ?? '']));

const inverse = (labels: LabelMap): LabelMap => new Map([...labels].map(([label, to]) => [to, label]));
