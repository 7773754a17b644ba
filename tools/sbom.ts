// `npm run --silent sbom > tessera.cdx.json`: all packages of the lock file as a bill of materials in CycloneDX, for whoever has
// to keep a list of what they run. npm writes it, from the lock file alone; those that only build and try the program are
// marked `cdx:npm:package:development`. One that is not all of the lock file is not given out.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Package, packagesIn } from './dependencies.ts';

interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export async function billOf(root: string): Promise<Bill> {
  // `--omit=dev` also leaves out what is shipped and needed by what is not: so all are asked for.
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const { stdout } = await promisify(execFile)('npm', words, { cwd: root, maxBuffer: 2 ** 26 });
  const bill = JSON.parse(stdout) as Bill; // as npm writes it
  // npm calls it by the folder that it lies in.
  return { ...bill, metadata: { ...bill.metadata, component: { ...bill.metadata.component, name: 'tessera' } } };
}

export const isDevelopment = ({ properties = [] }: Component): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

/** What of the lock file the bill lacks, or has otherwise: each package by version, digest, and whether it is shipped. */
export function billFaults({ components }: Pick<Bill, 'components'>, packages: readonly Package[]): readonly string[] {
  const listed = new Map(components.map((each) => [each.purl, each]));
  const faults = packages.flatMap(({ name, version = '', integrity = '', dev = false }) => {
    const found = listed.get(purlOf(name, version));
    if (found === undefined) return [`${name} ${version} is missing`];
    const digest = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    const [hash] = found.hashes ?? [];
    return [
      ...(hash?.alg === 'SHA-512' && hash.content === digest ? [] : [`${name} ${version} has another digest`]),
      ...(isDevelopment(found) && !dev ? [`${name} ${version} is shipped, and marked as if it were not`] : []),
    ];
  });
  const known = new Set(packages.map(({ name, version = '' }) => purlOf(name, version)));
  const strange = components.filter(({ purl }) => !known.has(purl) && !purl.startsWith('pkg:npm/%40tessera/'));
  return [...faults, ...strange.map(({ purl }) => `${purl} is in no lock file`)];
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const bill = await billOf(root);
  const faults = billFaults(bill, packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  if (faults.length === 0) console.log(JSON.stringify(bill, null, 2));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
