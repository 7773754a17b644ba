// Concepts of the European lists as members of our data: given as IRI, code or English label, kept as IRI.
// An invented IRI is refused here, which the official shapes do not do. [ELM vocabularies]
import { problem, readAs, refuse } from './problem.ts';
import { type Shape, shown, wrongType } from './shape.ts';
import { type ConceptIri, concepts, find, type ListName, scheme } from './vocabulary/index.ts';

export type { ConceptIri };

const LISTED_IN_SCHEMA = 30;

/** A concept of one European list. */
export function conceptOf(list: ListName): Shape<ConceptIri> {
  return {
    read(value, path) {
      if (typeof value !== 'string') return wrongType('concept', value, path);
      const found = value.length <= 300 ? find(list, value) : undefined;
      if (found) return readAs(found.iri);
      // What is near to it is for whoever shows this to a person to ask: a file can be wrong five thousand times.
      return refuse(problem('concept-unknown', path, { given: shown(value), list }));
    },
    get schema() {
      const all = concepts(list);
      return {
        type: 'string',
        description: `A concept of the European list “${list}” (${scheme(list)}): its IRI, its code or its English label`,
        ...(all.length <= LISTED_IN_SCHEMA && { examples: all.map((concept) => concept.label ?? concept.iri) }),
      };
    },
  };
}
