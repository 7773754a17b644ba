// Generated pages about the server: its settings, its API. From what the program itself reads and answers by.
import { SETTINGS } from '../server/config.ts';
import { CONTRACTS } from '../server/http/contracts.ts';
import { openApi } from '../server/http/openapi.ts';

export function settingsPage(): string {
  const rows = SETTINGS.map(
    ({ name, usually, about }) => `| \`${name}\` | ${usually === '' ? '' : `\`${usually}\``} | ${about} |`,
  );
  return `# Settings

Generated from \`server/config.ts\`. All are environment variables.

| name | usually | what it is |
|---|---|---|
${rows.join('\n')}
`;
}

export const openApiPage = (): string => `${JSON.stringify(openApi(CONTRACTS, 'https://tessera.example'), null, 2)}\n`;

export function apiPage(): string {
  const slices = Object.entries(CONTRACTS).map(([slice, contract]) => {
    const rows = Object.entries(contract).map(
      ([name, { method, path, summary, access }]) =>
        `| \`${name}\` | \`${method} /api${path}\` | ${access} | ${summary.replaceAll('|', '\\|')} |`,
    );
    return `## ${slice}\n\n| operation | | for | what |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# API

Generated from the contracts of \`server/\`. [openapi.json](openapi.json) has inputs, outputs and refusals of each; a running
installation answers it at \`/openapi.json\`. Errors are problem+json (RFC 9457). Files go as \`multipart/form-data\`, the file as
the part \`file\`, the other members as JSON in the part \`input\`.

*for*: \`anyone\`; a \`person\` who is signed in; the \`operator\`; in an organisation its \`owner\`, a \`designer\`, an \`issuer\`, a
\`reader\` (any member). Owners may all, and every member may read.

${slices.join('\n')}`;
}
