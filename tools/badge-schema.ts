// Writes the form that Open Badges 3.0 asks of a badge, credential/formats/open-badge/schema.data.ts, from the published
// schema: node tools/badge-schema.ts FILE [--date YYYY-MM-DD]. Rules of form only; no sentence of the specification.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ADDRESS = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const TARGET = resolve(import.meta.dirname, '../credential/formats/open-badge/schema.data.ts');
/** The day on which the committed form was read. */
const READ_ON = '2026-11-24';

/** What explains to people, as keywords of a schema; a member that is called like one is a schema itself. */
const EXPLAINING: ReadonlySet<string> = new Set(['title', 'description', '$comment']);

function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([keyword, inside]) => !(EXPLAINING.has(keyword) && typeof inside === 'string'))
      .map(([keyword, inside]) => [keyword, formOf(inside)]),
  );
}

const { values, positionals } = parseArgs({
  options: { date: { type: 'string', default: READ_ON } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) throw new Error('name the file of the published schema');
const published = readFileSync(file);
const digest = createHash('sha256').update(published).digest('hex');
const form = JSON.stringify(formOf(JSON.parse(published.toString('utf8'))));
writeFileSync(
  TARGET,
  `// The form of an Open Badge 3.0, of the JSON Schema that 1EdTech publishes at
// ${ADDRESS}
// © IMS Global Learning Consortium (1EdTech); used to make what conforms to it, as its specification licence allows.
// SHA-256 of the published file: ${digest}, read ${values.date}
// Written by tools/badge-schema.ts: its rules without the sentences that explain them.
export const address: string = '${ADDRESS}';
export const text: string = \`${form.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`;
`,
);
