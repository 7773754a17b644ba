// Is what we read what was sealed? How a proof is judged is its mechanism's own business; what is asked of all is that the
// document keeps the rules of its own format: one that breaks them is no credential, whoever signed it.
// [EUMC A2(7)] [VCDM2 §4.13]
import { isError } from '../shape.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

/** The proof of a credential. Facts of a *yes*: the algorithm, the number of timestamps. */
export function proofCheck({ opened: { contents }, judged: { proof } }: Examination): Check {
  const breaks = contents?.breaks.filter(isError) ?? [];
  const [first] = breaks;
  if (proof.answer === 'no' || first === undefined) return proof;
  const facts = { count: breaks.length, path: first.path, problem: first.code };
  return answer('proof', 'no', 'not-conformant', facts, { ...paragraphOf(proof), problems: breaks });
}

const paragraphOf = ({ paragraph }: Check) => (paragraph === undefined ? {} : { paragraph });
