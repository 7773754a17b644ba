// Is it complete by Annex I: are the eleven mandatory elements there, and do they say something that can be read?
// [EUMC §6(b)] [EUMC A1]
import { MANDATORY_ELEMENTS } from '../elements.ts';
import { isError } from '../shape.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

/** How many of the eleven are there and can be read. Facts: the count, the keys of those wanting. */
export function elementsCheck({ opened: { reading, secured } }: Examination): Check {
  if (reading === undefined) return answer('elements', 'unknown', 'not-checked', {}, { paragraph: 'EUMC A1' });
  const several = reading.problems.find(({ code }) => code === 'claims-beyond-first');
  if (several) {
    const extra = { paragraph: 'EUMC A1', problems: reading.problems };
    return answer('elements', 'unknown', 'several', { count: several.facts['count'] ?? 0 }, extra);
  }
  const faults = reading.problems.filter(isError);
  const absent = (key: string) => faults.some((fault) => fault.element === key && fault.code === 'element-missing');
  const missing = MANDATORY_ELEMENTS.filter(({ key }) => absent(key));
  const flawed = MANDATORY_ELEMENTS.filter(({ key }) => !absent(key) && faults.some((fault) => fault.element === key));
  const wanting = [...missing, ...flawed];
  const extra = {
    paragraph: wanting[0]?.paragraph ?? 'EUMC A1',
    ...(reading.problems.length > 0 && { problems: reading.problems }),
  };
  const of = MANDATORY_ELEMENTS.length;
  if (wanting.length === 0 && faults[0])
    return answer('elements', 'no', 'unreadable', { count: of, of, path: faults[0].path }, extra);
  if (wanting.length === 0) return answer('elements', 'yes', 'complete', { count: of, of }, extra);
  const facts = {
    count: of - wanting.length,
    of,
    elements: wanting.map(({ key }) => key).join(','),
    elementCount: wanting.length,
  };
  // What its holder left out is not missing from the credential.
  if (secured.isPart) return answer('elements', 'unknown', 'part-shown', facts, extra);
  return answer('elements', 'no', missing.length > 0 ? 'missing' : 'flawed', facts, extra);
}
