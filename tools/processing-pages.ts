// Generated pages about personal data: what the columns of the database say of themselves, and how long each thing is kept.
import { rmSync } from 'node:fs';
import { sentence } from '@tessera/messages';
import { openDatabase } from '@tessera/server/db';
import { readConfig } from '../server/config.ts';
import { personalOf } from '../server/http/mount.ts';
import { registerOf } from '../server/my-data/register.ts';
import { embeddedFolder } from '../tests/databases.ts';

const personal = personalOf({ config: readConfig({}) });
const say = (key: string): string => sentence('en', key).replaceAll('|', '\\|');

export function retentionPage(): string {
  const rows = personal.flatMap(({ slice, retention }) =>
    retention.map(({ what, where, days, job, forget }) => {
      const who = job ?? (forget === undefined ? 'whoever erases it' : 'nightly');
      const places = where.map((place) => `\`${place}\``).join(', ');
      return `| ${say(`retention.${what}`)} | ${say(`retention.${what}.why`)} | ${days ?? ''} | ${who} | ${slice} | ${places} |`;
    }),
  );
  return `# How long data is kept

Generated from the \`retention\` of each slice's \`personal.ts\`. *Days* count from what the sentence says; where none stand, it is
kept until somebody erases it. *By*: the job that removes it; \`nightly\` is \`my-data-retention\`, once a night at 03:00 UTC. Bytes
of what an erasure removed are overwritten by \`my-data-purge\` ten minutes later (decision 0015).

| what | why | days | by | slice | where |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

export async function processingPage(): Promise<string> {
  const folder = await embeddedFolder();
  try {
    const database = await openDatabase({ folder });
    try {
      return processing(await registerOf(personal, database.sql));
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function processing({ tables }: Awaited<ReturnType<typeof registerOf>>): string {
  const slices = [...new Set(tables.map(({ slice }) => slice))];
  const parts = slices.map((slice) => {
    const rows = tables
      .filter((table) => table.slice === slice)
      .flatMap(({ table, says, columns, kept }) =>
        columns.map(({ column, says: said }, place) => {
          const [name, what] = place === 0 ? [`\`${table}\``, says] : ['', ''];
          const long = place === 0 ? kept.map((rule) => say(`retention.${rule}`)).join(' ') : '';
          return `| ${name} | ${what.replaceAll('|', '\\|')} | \`${column}\` | ${said.replaceAll('|', '\\|')} | ${long} |`;
        }),
      );
    return `## ${say(`register.${slice}`)}

${say(`register.${slice}.purpose`)}

| table | what a row is | column | what it holds | how long |
|---|---|---|---|---|
${rows.join('\n')}
`;
  });
  return `# Register of processing

Generated from the comments of the columns that say \`personal\`, and from each slice's \`personal.ts\`. A running installation shows
it at \`/en/privacy/register\`. Who is controller and what further recipients there are, whoever runs an installation adds.

${parts.join('\n')}`;
}
