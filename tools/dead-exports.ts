// Step of the check: nothing is exported that nobody imports, and no file stands unused. knip looks.
import { runProgram, type Step } from './step.ts';

export const deadExports: Step = {
  name: 'dead exports',
  async run(root) {
    const include = 'files,exports,types,duplicates';
    const { out, err } = await runProgram(root, 'knip', '--no-progress', '--reporter', 'json', '--include', include);
    if (!out.startsWith('{')) throw new Error(`knip gave no answer: ${err}`);
    const report: Report = JSON.parse(out);
    const faults = [
      ...report.files.map((file) => `${file} is used by nobody`),
      ...report.issues.flatMap(({ file, exports, types, duplicates }) => [
        ...[...exports, ...types].map(({ name, line }) => `${file}:${line} nobody imports ${name}`),
        ...duplicates.map((names) => `${file} exports one thing as ${names.map(({ name }) => name).join(', ')}`),
      ]),
    ];
    return { saw: 'all exports', faults };
  },
};

interface Report {
  readonly files: readonly string[];
  readonly issues: readonly {
    readonly file: string;
    readonly exports: readonly { readonly name: string; readonly line: number }[];
    readonly types: readonly { readonly name: string; readonly line: number }[];
    readonly duplicates: readonly (readonly { readonly name: string }[])[];
  }[];
}
