// By what right an issuer seals for an awarding body that it is not: in words, and where that body itself says so.
// [EDC-AP issued-by-mandate] [EUMC A1(4)]
import { problem, readAs, refuse } from '../problem.ts';
import { described, may, must, record, refine, type Shape } from '../shape.ts';
import { line } from '../texts.ts';
import { webAddress } from './legal-entity.ts';

export interface Mandate {
  /** As people read it. */
  readonly statement: string;
  /** Where the awarding body publishes it: the mandate document that it sealed. Without it nobody can confirm it. */
  readonly id?: string;
}

/** A fragment would name a part of a document, and the whole of it is sealed. */
export const mandateAddress: Shape<string> = described(
  refine(webAddress, (url, path) =>
    url.includes('#') ? refuse(problem('iri-with-fragment', path, { given: url.slice(0, 80) })) : readAs(url),
  ),
  'Where the awarding body publishes the mandate document that it sealed',
);

const members: Shape<Mandate> = record<Mandate>({ statement: must(line), id: may(mandateAddress) });

/** Before it could be confirmed a mandate was a text alone; such a text is still one. */
export const mandate: Shape<Mandate> = {
  read(value, path) {
    if (typeof value !== 'string') return members.read(value, path);
    const statement = line.read(value, path);
    return statement.ok ? readAs({ statement: statement.value }) : statement;
  },
  get schema() {
    return { anyOf: [members.schema, line.schema] };
  },
};
