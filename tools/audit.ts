// What the registry knows of weaknesses in what is shipped, asked where what builds this can ask it (.ci/run). High and critical
// ones fail, but for those that are excepted here with a reason. A registry that does not offer the question is told as such:
// then only what dependencies.ts looks at was looked at.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { StepAnswer } from './step.ts';

/** Addresses of advisories that do not concern us, each with why. */
const EXCEPTED: Readonly<Record<string, string>> = {};

const FAILING = ['high', 'critical'];

/** Days after which a package with a known weakness is replaced, its part left out, or the reason written in `EXCEPTED`: SECURITY.md. */
export const REPLACED_WITHIN: Readonly<Record<string, number>> = { critical: 7, high: 14, moderate: 60, low: 90 };

interface Advisory {
  readonly title?: string;
  readonly url?: string;
}

interface Weakness {
  readonly name: string;
  readonly severity: string;
  /** An advisory, or the name of the package that brings it. */
  readonly via: readonly (Advisory | string)[];
}

/** What `npm audit --json` wrote. */
export function auditAnswer(written: string): StepAnswer {
  const told = written.trim().startsWith('{') ? (JSON.parse(written) as object) : {};
  if (!('vulnerabilities' in told))
    return { saw: 'the registry has not offered an audit: known weaknesses were not asked for', faults: [] };
  const weaknesses = Object.values(told.vulnerabilities as Readonly<Record<string, Weakness>>); // as npm writes it
  const faults = weaknesses
    .filter(({ severity }) => FAILING.includes(severity))
    .flatMap(({ name, severity, via }) =>
      via.flatMap((one) =>
        typeof one === 'string' || (one.url !== undefined && one.url in EXCEPTED)
          ? []
          : [`${name}: ${severity}: ${one.title ?? ''} (${one.url ?? ''})`],
      ),
    );
  const count = weaknesses.length;
  return {
    saw: count === 0 ? 'no known weakness' : `${count} known weaknesses, ${faults.length} of them grave`,
    faults,
  };
}

if (import.meta.main) {
  const words = ['audit', '--omit=dev', '--json'];
  const root = resolve(import.meta.dirname, '..');
  const written = await new Promise<string>((done) => {
    execFile('npm', words, { cwd: root, timeout: 60_000, maxBuffer: 2 ** 26 }, (_error, out) => done(out));
  });
  const { saw, faults } = auditAnswer(written);
  console.log(`${faults.length === 0 ? 'ok ' : 'RED'} audit: ${saw}`);
  for (const fault of faults) console.log(`    ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
