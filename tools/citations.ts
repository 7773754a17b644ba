// Step of the check: every citation names a section that docs/specs.json lists, and every standard element has a
// file and a test.
import { citations as citationsOf, resolves, specifications } from './cite.ts';
import type { Step } from './step.ts';
import { traces, untraced } from './traceability.ts';

export const citations: Step = {
  name: 'citations',
  run(root) {
    const found = citationsOf(root);
    const known = specifications(root);
    const unknown = found.filter(({ text }) => !resolves(text, known));
    return {
      saw: `${found.length} citations`,
      faults: [
        ...unknown.map(({ file, line, text }) => `${file}:${line} [${text}] is not in docs/specs.json`),
        ...untraced(traces(found, known)),
        ...(found.length === 0 ? ['no citation was seen'] : []),
      ],
    };
  },
};
