// What tools/dependencies.ts holds the lock file to: licences, what may stand twice, and versions known to be bad. A line is added
// with its reason; what nobody needs any more is taken out.

/** Licences of packages that are shipped with the program. All may be given on under it. */
export const LICENCES_SHIPPED: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'BlueOak-1.0.0'],
  ...['OFL-1.1', '(MIT OR Apache-2.0)', 'MIT OR Apache-2.0'],
]);

/** And of those that build and try it. */
export const LICENCES_AROUND: ReadonlySet<string> = new Set([
  ...['MPL-2.0', 'Python-2.0', 'CC-BY-4.0', '(MIT AND Zlib)', '(MIT OR CC0-1.0)'],
]);

/** The lock file does not say; looked up in the package itself. */
export const LICENCES_LOOKED_UP: Readonly<Record<string, string>> = {
  '@react-aria/optimize-locales-plugin': 'Apache-2.0',
  '@digitalbazaar/credentials-context': 'BSD-3-Clause',
};

/** Packages that run a program of theirs while they are installed. None does. */
export const MAY_RUN_AT_INSTALL: Readonly<Record<string, string>> = {};

/** Shipped in more than one version, and why that is bearable. All others stand once. */
export const MAY_STAND_TWICE: Readonly<Record<string, string>> = {
  asn1js: 'version 3 comes with @peculiar/asn1-schema below the passkeys; ours is 4',
  '@peculiar/utils': 'comes with both versions of asn1js',
  'ipaddr.js': 'proxy-addr brings 1.9.1, which reads addresses of proxies; the guarded fetch uses 2.5.0 alone',
  tslib: 'helpers of compiled code',
  undici: '@digitalbazaar/http-client brings 6, which jsonld never loads as it is given our loader; the guarded fetch uses 8',
};

interface KnownBad {
  readonly name: string;
  /** These versions, or all below one. */
  readonly versions?: readonly string[];
  readonly below?: string;
  readonly why: string;
}

/**
 * Known to have been taken over, or to have a weakness of high severity that matters here. This list is written by hand and is
 * no substitute for a registry that is asked: it keeps what is known from coming in again.
 */
export const KNOWN_BAD: readonly KnownBad[] = [
  { name: 'event-stream', versions: ['3.3.6'], why: 'stole wallets' },
  { name: 'flatmap-stream', versions: ['0.1.1'], why: 'stole wallets' },
  { name: 'eslint-scope', versions: ['3.7.2'], why: 'stole tokens' },
  { name: 'ua-parser-js', versions: ['0.7.29', '0.8.0', '1.0.0'], why: 'taken over' },
  { name: 'coa', versions: ['2.0.3', '2.0.4', '2.1.1', '2.1.3', '3.0.1', '3.1.3'], why: 'taken over' },
  { name: 'rc', versions: ['1.2.9', '1.3.9', '2.3.9'], why: 'taken over' },
  { name: 'colors', versions: ['1.4.1', '1.4.2', '1.4.44-liberty-2'], why: 'sabotaged by its author' },
  { name: 'faker', versions: ['6.6.6'], why: 'sabotaged by its author' },
  { name: 'node-ipc', versions: ['9.2.2', '10.1.1', '10.1.2', '10.1.3', '11.0.0', '11.1.0'], why: 'wiped disks' },
  { name: '@solana/web3.js', versions: ['1.95.6', '1.95.7'], why: 'taken over' },
  { name: 'debug', versions: ['4.4.2'], why: 'taken over in September 2025' },
  { name: 'chalk', versions: ['5.6.1'], why: 'taken over in September 2025' },
  { name: 'ansi-styles', versions: ['6.2.2'], why: 'taken over in September 2025' },
  { name: 'ansi-regex', versions: ['6.2.1'], why: 'taken over in September 2025' },
  { name: 'strip-ansi', versions: ['7.1.1'], why: 'taken over in September 2025' },
  { name: 'color-convert', versions: ['3.1.1'], why: 'taken over in September 2025' },
  { name: 'color-name', versions: ['2.0.1'], why: 'taken over in September 2025' },
  { name: 'is-arrayish', versions: ['0.3.3'], why: 'taken over in September 2025' },
  { name: 'error-ex', versions: ['1.3.3'], why: 'taken over in September 2025' },
  { name: 'supports-color', versions: ['10.2.1'], why: 'taken over in September 2025' },
  { name: '@ctrl/tinycolor', versions: ['4.1.1', '4.1.2'], why: 'carried a worm in September 2025' },
  { name: 'eslint-config-prettier', versions: ['8.10.1', '9.1.1', '10.1.6', '10.1.7'], why: 'taken over in July 2025' },
  { name: 'lodash', below: '4.17.21', why: 'commands by templates, prototypes that are changed' },
  { name: 'minimist', below: '1.2.6', why: 'prototypes that are changed' },
  { name: 'qs', below: '6.5.3', why: 'prototypes that are changed' },
  { name: 'semver', below: '6.3.1', why: 'a pattern that takes for ever' },
  { name: 'ws', below: '8.17.1', why: 'headers without end stop it' },
  { name: 'braces', below: '3.0.3', why: 'memory without end' },
  { name: 'cross-spawn', below: '7.0.5', why: 'a pattern that takes for ever' },
  { name: 'undici', below: '6.21.2', why: 'guessable boundaries of forms' },
  { name: 'jsonwebtoken', below: '9.0.0', why: 'keys of the wrong kind are taken' },
  { name: 'node-forge', below: '1.3.0', why: 'signatures that are none are taken' },
  { name: 'elliptic', below: '6.6.1', why: 'signatures that are none are taken; keys leak' },
  { name: 'xml2js', below: '0.5.0', why: 'prototypes that are changed' },
  { name: 'hono', below: '4.6.5', why: 'its own protection of forms could be gone round' },
  { name: 'pg', below: '7.1.2', why: 'names of columns ran as code' },
  { name: 'nodemailer', below: '6.9.9', why: 'a pattern that takes for ever' },
];
