// Writes the contexts of credential/linked-data/contexts/, and those of examples that server/vc-api/ alone knows, from the
// files of those who publish them, byte for byte:
// node tools/contexts.ts --from FOLDER [--date YYYY-MM-DD], where FOLDER holds their repositories as OWNER/NAME. Source,
// date and digest stand in each module, and the list of all of them in bundled.data.ts.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { elmContext } from './elm-context.ts';

interface Published {
  /** Names the module. */
  readonly name: string;
  /** Its address, and others under which the same is published. */
  readonly addresses: readonly string[];
  /** OWNER/NAME/path of the file that is published there. */
  readonly source: string;
}

const W3C = 'w3c';
const IMS = 'https://purl.imsglobal.org/spec';
const OPEN_BADGES = '1EdTech/openbadges-specification/ob_v3p0';
const VALIDATOR = '1EdTech/digital-credentials-public-validator/inspector-vc/src/main/resources/contexts';

const PUBLISHED: readonly Published[] = [
  {
    name: 'credentials-v1',
    addresses: ['https://www.w3.org/2018/credentials/v1'],
    source: `${W3C}/vc-data-model/contexts/credentials/v1`,
  },
  {
    name: 'credentials-v2',
    addresses: ['https://www.w3.org/ns/credentials/v2'],
    source: `${W3C}/vc-data-model/contexts/credentials/v2`,
  },
  {
    name: 'status-v1',
    addresses: ['https://www.w3.org/ns/credentials/status/v1'],
    source: `${W3C}/vc-bitstring-status-list/contexts/v1.jsonld`,
  },
  {
    name: 'status-list-2021-v1',
    addresses: ['https://w3id.org/vc/status-list/2021/v1'],
    source: `${W3C}/vc-bitstring-status-list/contexts/2021/v1.jsonld`,
  },
  {
    name: 'data-integrity-v1',
    addresses: ['https://w3id.org/security/data-integrity/v1'],
    source: `${W3C}/vc-data-integrity/contexts/data-integrity/v1`,
  },
  {
    name: 'data-integrity-v2',
    addresses: ['https://w3id.org/security/data-integrity/v2'],
    source: `${W3C}/vc-data-integrity/contexts/data-integrity/v2`,
  },
  {
    name: 'multikey-v1',
    addresses: ['https://w3id.org/security/multikey/v1'],
    source: `${W3C}/vc-data-integrity/contexts/multikey/v1`,
  },
  {
    name: 'jwk-v1',
    addresses: ['https://w3id.org/security/jwk/v1'],
    source: `${W3C}/vc-data-integrity/contexts/jwk/v1`,
  },
  {
    name: 'ed25519-2020-v1',
    addresses: ['https://w3id.org/security/suites/ed25519-2020/v1'],
    source: 'digitalbazaar/ed25519-signature-2020-context/contexts/ed25519-signature-2020-v1.jsonld',
  },
  {
    name: 'jws-2020-v1',
    addresses: ['https://w3id.org/security/suites/jws-2020/v1'],
    source: `${W3C}/vc-jws-2020/contexts/v1/index.json`,
  },
  { name: 'did-v1', addresses: ['https://www.w3.org/ns/did/v1'], source: `${W3C}/did/context/v1` },
  {
    name: 'open-badges-3.0.0',
    addresses: [`${IMS}/ob/v3p0/context.json`, `${IMS}/ob/v3p0/context/ob_v3p0.jsonld`],
    source: `${OPEN_BADGES}/context.json`,
  },
  ...['3.0.1', '3.0.2', '3.0.3'].map((edition) => ({
    name: `open-badges-${edition}`,
    addresses: [`${IMS}/ob/v3p0/context-${edition}.json`],
    source: `${OPEN_BADGES}/context-${edition}.json`,
  })),
  {
    name: 'open-badges-extensions',
    addresses: [`${IMS}/ob/v3p0/extensions.json`],
    source: `${VALIDATOR}/ob-v3p0-extensions.json`,
  },
  { name: 'clr-2.0.0', addresses: [`${IMS}/clr/v2p0/context.json`], source: `${VALIDATOR}/clr-v2p0.json` },
  { name: 'clr-2.0.1', addresses: [`${IMS}/clr/v2p0/context-2.0.1.json`], source: `${VALIDATOR}/clr-v2p0-2.0.1.json` },
  {
    name: 'edc-ap',
    addresses: ['http://data.europa.eu/snb/model/context/edc-ap'],
    source: 'european-commission-empl/European-Learning-Model/edc-ap-context.jsonld',
  },
];

/** Contexts of examples: for test suites, and for nothing else. */
const OF_EXAMPLES: readonly Published[] = [
  {
    name: 'examples-v2',
    addresses: ['https://www.w3.org/ns/credentials/examples/v2'],
    source: `${W3C}/vc-data-model/contexts/credentials/examples/v2`,
  },
  {
    name: 'vdl-v1',
    addresses: ['https://w3id.org/vdl/v1'],
    source: 'digitalbazaar/vdl-context/contexts/vdl-v1.jsonld',
  },
  {
    name: 'citizenship-v4rc1',
    addresses: ['https://w3id.org/citizenship/v4rc1'],
    source: 'w3c-ccg/citizenship-vocab/contexts/citizenship-v4rc1.jsonld',
  },
];

/** Contexts of our own, each made from a published one. */
const MADE = [
  { name: 'elm-in-vcdm-2', addresses: ['urn:tessera:context:elm:1'], from: 'edc-ap', make: elmContext },
] as const;

export const TARGET = resolve(import.meta.dirname, '../credential/linked-data/contexts');

const OF_SUITES = resolve(import.meta.dirname, '../server/vc-api/contexts');

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One context as a module that holds its very text. */
export const moduleText = (source: string, text: string, date: string): string =>
  holding(
    text,
    `Source: ${source}, read ${date}`,
    'Written by tools/contexts.ts: the file as it is published, byte for byte.',
  );

/** One of our own as such a module. */
const madeText = (from: string, text: string): string =>
  holding(text, `Written by tools/contexts.ts: a context of our own, made from ${from}.data.ts.`);

function holding(text: string, ...comments: readonly string[]): string {
  return [
    ...comments.map((comment) => `// ${comment}`),
    `export const sha256: string = '${digestOf(text)}';`,
    `export const text: string = \`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`;`,
    '',
  ].join('\n');
}

/** The list of all: address, text, digest. */
function listText(all: readonly Pick<Published, 'name' | 'addresses'>[], title: string): string {
  return [
    `// Written by tools/contexts.ts: ${title}, by their addresses.`,
    ...all.map(({ name }, index) => `import * as context${index} from './${name}.data.ts';`),
    '',
    'export const BUNDLED: Readonly<Record<string, { readonly sha256: string; readonly text: string }>> = {',
    ...all.flatMap(({ addresses }, index) => addresses.map((address) => `  '${address}': context${index},`)),
    '};',
    '',
  ].join('\n');
}

function readPublished(folder: string, { name, source }: Published): string {
  const bytes = readFileSync(join(folder, source));
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes) || text.includes('\r')) {
    throw new Error(`${name} is not text that a module can hold unchanged`);
  }
  JSON.parse(text);
  return text;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { from: { type: 'string' }, date: { type: 'string' } } });
  const { from, date } = values;
  if (from === undefined || date === undefined) throw new Error('say --from FOLDER and --date YYYY-MM-DD');
  mkdirSync(TARGET, { recursive: true });
  for (const published of PUBLISHED) {
    const text = readPublished(from, published);
    writeFileSync(join(TARGET, `${published.name}.data.ts`), moduleText(published.source, text, date));
    for (const { name, make } of MADE.filter((made) => made.from === published.name))
      writeFileSync(join(TARGET, `${name}.data.ts`), madeText(published.name, make(text)));
  }
  writeFileSync(join(TARGET, 'bundled.data.ts'), listText([...PUBLISHED, ...MADE], 'the contexts that come along'));
  mkdirSync(OF_SUITES, { recursive: true });
  for (const published of OF_EXAMPLES) {
    const text = moduleText(published.source, readPublished(from, published), date);
    writeFileSync(join(OF_SUITES, `${published.name}.data.ts`), text);
  }
  writeFileSync(join(OF_SUITES, 'bundled.data.ts'), listText(OF_EXAMPLES, 'the contexts of examples'));
  process.stdout.write(`${PUBLISHED.length + OF_EXAMPLES.length} contexts written\n`);
}
