// Step of the check: every generated page is what its generator answers today, every link leads somewhere, and every
// type of the glossary is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED, type GeneratedPage } from './generated.ts';
import { absentTypes } from './glossary.ts';
import { brokenLinks } from './links.ts';
import { textOf } from './sources.ts';
import type { Step } from './step.ts';

export const docsInStep: Step = {
  name: 'docs',
  async run(root) {
    const faults = await Promise.all(GENERATED.map((page) => outOfStep(root, page)));
    return {
      saw: `${GENERATED.length} generated pages`,
      faults: [...faults.flat(), ...brokenLinks(root), ...absentTypes(root)],
    };
  },
};

export async function outOfStep(root: string, { path, generate }: GeneratedPage): Promise<readonly string[]> {
  if (!existsSync(join(root, path))) return [`${path} is not there; npm run docs`];
  return textOf(root, path) === (await generate(root)) ? [] : [`${path} is out of step; npm run docs`];
}
