// Step of the check: what the lock file brings in. Everything by its digest, nothing that runs while it is installed, licences
// that fit, shipped packages once each, nothing that is known to be bad. It asks nobody: audit.ts asks the registry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  KNOWN_BAD,
  LICENCES_AROUND,
  LICENCES_LOOKED_UP,
  LICENCES_SHIPPED,
  MAY_RUN_AT_INSTALL,
  MAY_STAND_TWICE,
} from './dependencies.data.ts';
import type { Step } from './step.ts';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

export interface Package extends Locked {
  readonly name: string;
}

export const dependencies: Step = {
  name: 'dependencies',
  run(root) {
    const packages = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const shipped = packages.filter(({ dev }) => dev !== true);
    return {
      saw: `${packages.length} packages, ${shipped.length} of them shipped`,
      faults: packages.length === 0 ? ['no package was seen'] : dependencyFaults(packages),
    };
  },
};

export function packagesIn(lock: string): readonly Package[] {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, Locked>> }; // as npm writes it
  return Object.entries(packages).flatMap(([path, locked]) => {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name === undefined || locked.link === true ? [] : [{ ...locked, name }];
  });
}

export function dependencyFaults(packages: readonly Package[]): readonly string[] {
  const faults = packages.flatMap((each) => FAULTS.flatMap((fault) => fault(each) ?? []));
  return [...new Set([...faults, ...standingTwice(packages), ...unneeded(packages)])].sort();
}

/** What may be wrong with one package. */
const FAULTS: readonly ((each: Package) => string | undefined)[] = [
  ({ name, integrity = '' }) =>
    /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ? undefined : `${name} is not held to a digest`,
  ({ name, resolved }) =>
    resolved === undefined ? undefined : `${name} comes from a place of its own; the lock file names none`,
  ({ name, hasInstallScript }) =>
    hasInstallScript !== true || name in MAY_RUN_AT_INSTALL
      ? undefined
      : `${name} runs a program while it is installed`,
  ({ name, license, dev }) => {
    const licence = LICENCES_LOOKED_UP[name] ?? license ?? 'none';
    const isAllowed = LICENCES_SHIPPED.has(licence) || (dev === true && LICENCES_AROUND.has(licence));
    return isAllowed ? undefined : `${name} has the licence ${licence}`;
  },
  ({ name, version = '' }) => {
    const bad = KNOWN_BAD.find(
      (known) =>
        known.name === name &&
        (known.versions?.includes(version) === true || (known.below !== undefined && isBelow(version, known.below))),
    );
    return bad && `${name} ${version} is known to be bad: ${bad.why}`;
  },
];

/** Of two versions of one package the one that was not looked at is the one that is attacked. */
function standingTwice(packages: readonly Package[]): readonly string[] {
  const versions = new Map<string, Set<string>>();
  for (const { name, version = '', dev } of packages)
    if (dev !== true) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return [...versions].flatMap(([name, all]) =>
    all.size > 1 && !(name in MAY_STAND_TWICE) ? [`${name} is shipped in ${[...all].join(' and ')}`] : [],
  );
}

/** An exception that nothing needs hides what needs it next. */
function unneeded(packages: readonly Package[]): readonly string[] {
  const names = new Set(packages.map(({ name }) => name));
  const excepted = [MAY_RUN_AT_INSTALL, MAY_STAND_TWICE, LICENCES_LOOKED_UP].flatMap(Object.keys);
  return excepted.filter((name) => !names.has(name)).map((name) => `${name} is excepted and is not there`);
}

/** By the three numbers; a version before its release counts as that release. */
function isBelow(version: string, bound: string): boolean {
  const [one, other] = [numbersIn(version), numbersIn(bound)];
  const at = one.findIndex((number, place) => number !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

const numbersIn = (version: string): readonly number[] => version.split('-', 1)[0]?.split('.').map(Number) ?? [];
