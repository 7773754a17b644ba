// Runs what the transcripts say you type, in a folder of their own, and compares what is printed. `<uuid>`, `<8>`,
// `<date>` and `<did>` stand for what differs every time. Where lines break is not compared.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { surroundings } from '../tests/surroundings.ts';

const TRANSCRIPTS = fileURLToPath(new URL('./transcripts/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('./tessera.mjs', import.meta.url));

const PLACEHOLDERS: readonly (readonly [string, string])[] = [
  ['<uuid>', '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'],
  ['<8>', '[0-9a-f]{8}'],
  ['<did>', 'did:key:z[1-9A-HJ-NP-Za-km-z]{40,60}'],
  ['<date>', '\\d{1,2} [A-Z][a-z]+ \\d{4}'],
];

interface Exchange {
  readonly typed: string;
  readonly printed: string;
}

describe('the transcripts say what is printed', () => {
  for (const file of readdirSync(TRANSCRIPTS).sort()) {
    test(file, (context) => {
      const folder = mkdtempSync(join(tmpdir(), 'tessera-transcript-'));
      context.after(() => rmSync(folder, { recursive: true, force: true }));
      mkdirSync(join(folder, '.bin'));
      symlinkSync(LAUNCHER, join(folder, '.bin/tessera'));
      symlinkSync(EXAMPLES, join(folder, 'examples'));
      const exchanges = exchangesIn(readFileSync(join(TRANSCRIPTS, file), 'utf8'));
      assert.ok(exchanges.length > 0);
      for (const { typed, printed } of exchanges) {
        const answer = type(typed, folder);
        assert.ok(pattern(printed).test(flat(answer)), `$ ${typed}\n\nprinted\n\n${answer}\nand not\n\n${printed}`);
      }
    });
  }
});

/** What a shell prints, both streams as they come, with the exit code where it is not 0. */
function type(typed: string, folder: string): string {
  const PATH = `${join(folder, '.bin')}:${dirname(process.execPath)}:/usr/bin:/bin`;
  const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1\n${typed}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...surroundings(), PATH, LC_ALL: 'C.UTF-8' },
  });
  return status === 0 ? stdout : `${stdout}[exit ${status}]\n`;
}

/** A line `$ …` is typed, what follows is printed; lines before the first, and lines `# …`, explain. */
function exchangesIn(transcript: string): readonly Exchange[] {
  return transcript
    .replace(/^# .*\n/gm, '')
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { typed: part.slice(0, end), printed: part.slice(end + 1) };
    });
}

const flat = (text: string): string =>
  ` ${text
    .replaceAll('\ufeff', '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')} `;

function pattern(printed: string): RegExp {
  const literal = flat(printed).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(
    `^${PLACEHOLDERS.reduce((text, [name, expression]) => text.replaceAll(name, expression), literal)}$`,
  );
}
