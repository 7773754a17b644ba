// The page that says how each requirement of ASVS 5.0 stands, and whether the tests that it names are there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ASVS, type Requirement } from './asvs.data.ts';
import { textOf } from './sources.ts';

const CHAPTERS: Readonly<Record<string, string>> = {
  1: 'Encoding and sanitization',
  2: 'Validation and business logic',
  3: 'Web frontend',
  4: 'API and web service',
  5: 'Files',
  6: 'Authentication',
  7: 'Sessions',
  8: 'Authorization',
  9: 'Self-contained tokens',
  10: 'OAuth and OpenID Connect',
  11: 'Cryptography',
  12: 'Communication',
  13: 'Configuration',
  14: 'Data protection',
  15: 'Coding and architecture',
  16: 'Logging and errors',
  17: 'WebRTC',
};
const STANDINGS = ['met', 'partly', 'not met', 'not applicable'] as const;

/** What is wrong with the table, a line each: a test that is not there, a standing that is not explained. */
export function asvsFaults(root: string, requirements: readonly Requirement[] = ASVS): readonly string[] {
  return requirements.flatMap(({ id, standing, note, test }) => {
    if (standing === 'met' && test === undefined) return [`${id} is met and no test shows it`];
    if (standing !== 'met' && note === undefined) return [`${id} is ${standing} and does not say why`];
    if (test === undefined) return [];
    const [file, title] = test;
    if (!existsSync(join(root, file))) return [`${id}: there is no ${file}`];
    return hasTitle(textOf(root, file), title) ? [] : [`${id}: ${file} has no test “${title}”`];
  });
}

/** Between marks of a text, as a title stands. */
export const hasTitle = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((mark) => source.includes(`${mark}${title.replaceAll(mark, `\\${mark}`)}${mark}`)) ||
  source.includes(`\`${title} on `);

export function asvsPage(): string {
  const counts = [1, 2].map((level) => {
    const of = ASVS.filter((each) => each.level === level);
    const cells = STANDINGS.map((standing) => of.filter((each) => each.standing === standing).length);
    return `| ${level} | ${of.length} | ${cells.join(' | ')} |`;
  });
  const chapters = Object.entries(CHAPTERS).map(([chapter, name]) => {
    const rows = ASVS.filter(({ id }) => id.split('.', 1)[0] === chapter).map(rowOf);
    return `## V${chapter} ${name}\n\n| id | level | what is asked | | note, and what shows it |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# OWASP ASVS 5.0.0, levels 1 and 2

Generated from \`tools/asvs.data.ts\`. All requirements of the
[Application Security Verification Standard](https://owasp.org/www-project-application-security-verification-standard/), by their
numbers and in our own words; the standard's own words are what counts. What is *met* names a file and the title of a test in it,
and \`npm test\` looks whether it is there. This is what those who build the program say of it; nobody else has looked.

| level | requirements | ${STANDINGS.join(' | ')} |
|---|---|---|---|---|---|
${counts.join('\n')}

${chapters.join('\n')}`;
}

function rowOf({ id, level, asks, standing, note = '', test }: Requirement): string {
  const shown = test === undefined ? '' : `[${test[0]}](../../${test[0]}): ${test[1].replace(/[|$<>*_]/g, '\\$&')}`;
  const marked = standing === 'met' ? 'met' : `**${standing}**`;
  return `| ${id} | ${level} | ${asks} | ${marked} | ${[note, shown].filter((text) => text !== '').join(' ')} |`;
}
