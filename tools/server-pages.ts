// Generated pages about the server: its settings, its API. From what the program itself reads and answers by.
import { SETTINGS } from '../server/config.ts';
import { CONTRACTS } from '../server/http/contracts.ts';
import { openApi } from '../server/http/openapi.ts';
import { AT_ONCE, LIMITS, SESSION, SESSIONS_AT_ONCE, TERMS } from '../server/limits/settings.ts';

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

/** `3 s`, `2 h`. */
function spanOf(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  const [size, unit] =
    milliseconds < 60_000 ? [1000, 's'] : milliseconds < 3_600_000 ? [60_000, 'min'] : [3_600_000, 'h'];
  return `${milliseconds / size} ${unit}`;
}

export function limitsPage(): string {
  const rows = Object.entries(LIMITS).map(
    ([name, { what, for: whose, burst, per, kept }]) =>
      `| \`${name}\` | ${what} | ${whose} | ${burst} | ${spanOf(per)} | ${kept} |`,
  );
  const atOnce = Object.entries(AT_ONCE).map(([what, most]) => `| ${what} | ${most} |`);
  const terms = Object.values(TERMS).map(({ what, days }) => `| ${what} | ${days} |`);
  const session = Object.values(SESSION).map(({ what, days }) => `| ${what} | ${days} |`);
  return `# Limits

Generated from \`server/limits/settings.ts\`. Each is a bucket: so many tries at once, then one more after each pause. One too many
is answered 429 \`too-many-tries\` with \`Retry-After\`; \`RateLimit\` and \`RateLimit-Policy\` tell what is left of those that are
counted for every request.

A *network* is an IPv4 address, or the /64 of an IPv6 one; behind a proxy it is what the proxy says, where
[\`TESSERA_PROXIES\`](settings.md) names the proxy. Where something is counted for a network *and* what is tried, whoever guesses at
somebody else uses up their own tries, and never those of their victim; of IPv6 it is the /48 there, which anybody is given who
asks for one.

*database*: counted there, so that several processes count together and a new start gives nobody more. *process*: counted in the
memory of each process; several processes allow as many times more.

| name | what is counted | for each | at once | then one every | kept |
|---|---|---|---|---|---|
${rows.join('\n')}

At the same time, one too many is answered 429 \`too-much-at-once\`. A body is large beyond one MiB, or where it does not say how
long it is.

| | at most |
|---|---|
${atOnce.join('\n')}

What waits for somebody is over by itself, and can be sent again.

| | days |
|---|---|
${terms.join('\n')}

A browser stays signed in until its person signs out, or one of these is over; then one signs in anew. What is grave asks earlier.

| | days |
|---|---|
${session.join('\n')}

Of one person ${SESSIONS_AT_ONCE} browsers stay signed in at once. One more ends the one that was used longest ago: it is asked to sign in
anew, and it stands in the log of what they did.
`;
}
