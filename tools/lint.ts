// Step of the check: Biome, for rules and form. biome.json says which rules are walls.
import { runProgram, type Step } from './step.ts';

export interface Diagnostic {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface LintAnswer {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rules alone with `lint`, rules and form with `ci`. */
export async function diagnose(root: string, command: 'lint' | 'ci'): Promise<LintAnswer> {
  const answer = await runProgram(root, 'biome', command, '--colors=off', '--max-diagnostics=none', '--reporter=json');
  const report: Report = JSON.parse(answer.out); // our own tool: anything but its report is a fault and may throw
  const diagnostics = report.diagnostics.flatMap(({ severity, category, message, location }) =>
    severity === 'info' || severity === 'hint'
      ? []
      : [{ rule: ruleOf(category, message), file: location.path, line: location.start?.line ?? 1, message }],
  );
  if (answer.status !== 0 && diagnostics.length === 0)
    throw new Error(`biome ended with ${answer.status}: ${answer.err}`);
  return { files: report.summary.unchanged + report.summary.changed, diagnostics };
}

export const lint: Step = {
  name: 'lint',
  async run(root) {
    const { files, diagnostics } = await diagnose(root, 'ci');
    const faults = diagnostics.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);
    return { saw: `${files} files`, faults: files === 0 ? ['biome saw no file', ...faults] : faults };
  },
};

interface Report {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string | null;
    readonly message: string;
    readonly location: { readonly path: string; readonly start?: { readonly line: number } };
  }[];
}

/** `lint/style/noEnum` → `noEnum`; our own plugins begin their message with their name. */
function ruleOf(category: string | null, message: string): string {
  if (category === 'plugin') return message.split(':', 1)[0] ?? 'plugin';
  return category?.split('/').at(-1) ?? 'biome';
}
