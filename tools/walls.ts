// Step of the check: the walls between the rooms. Imports by dependency-cruiser, single files by source-walls.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capabilityTrespasses } from './capabilities.ts';
import { queryTrespasses } from './query-walls.ts';
import { AROUND, ROOMS, sourceFiles } from './sources.ts';
import { sourceTrespasses, type Trespass } from './source-walls.ts';
import { runProgram, type Step } from './step.ts';

export interface WallsAnswer {
  /** Source files of ours that the look at imports saw. */
  readonly modules: readonly string[];
  readonly trespasses: readonly Trespass[];
}

export async function lookAtWalls(root: string): Promise<WallsAnswer> {
  const folders = [...ROOMS, ...AROUND].filter((folder) => existsSync(join(root, folder)));
  const cruise = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
  const { out, err } = await runProgram(root, 'depcruise', ...cruise);
  if (!out.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${err}`);
  const seen: Cruise = JSON.parse(out);
  const ours = new Set(sourceFiles(root));
  const byImports = seen.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    file: from,
    what: `→ ${to}`,
  }));
  return {
    // A file that is imported by its name and as part of a page is told twice.
    modules: [...new Set(seen.modules.map(({ source }) => source))].filter((source) => ours.has(source)),
    trespasses: [...byImports, ...sourceTrespasses(root), ...queryTrespasses(root), ...capabilityTrespasses(root)],
  };
}

export const walls: Step = {
  name: 'walls',
  async run(root) {
    const { modules, trespasses } = await lookAtWalls(root);
    const unseen = sourceFiles(root).filter((file) => !modules.includes(file));
    const faults = [
      ...unseen.map((file) => `${file} was not seen`),
      ...trespasses.map(({ rule, file, what }) => `${file} ${rule} ${what}`),
    ];
    return {
      saw: `${modules.length} modules`,
      faults: modules.length === 0 ? ['no module was seen', ...faults] : faults,
    };
  },
};

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}
