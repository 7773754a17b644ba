// What issuing many needs in memory: the real command, the real files, the largest resident set that the kernel saw.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullDesign, sealOf } from '../tests/world.ts';

export interface MemoryRow {
  readonly learners: number;
  readonly megabytes: number;
  readonly perSecond: number;
}

const MAIN = fileURLToPath(new URL('../cli/tessera.mjs', import.meta.url));

export async function issuingMemory(counts: readonly number[]): Promise<readonly MemoryRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  try {
    const now = Date.now();
    const seal = await sealOf({ from: now - 1000 * 3600, until: now + 1000 * 3600 * 24 * 30 });
    writeFileSync(join(folder, 'design.json'), JSON.stringify(fullDesign));
    writeFileSync(join(folder, 'seal.key'), seal.keyPem);
    writeFileSync(join(folder, 'seal.crt'), seal.certificatePem);
    const rows: MemoryRow[] = [];
    for (const learners of counts) rows.push(await run(folder, learners));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, learners: number): Promise<MemoryRow> {
  const names = Array.from({ length: learners }, (_, index) => `Borg,Maria ${index},HC-${index},7`);
  writeFileSync(
    join(folder, 'learners.csv'),
    ['family_name,given_name,provider_number,grade', ...names, ''].join('\n'),
  );
  const start = performance.now();
  const megabytes = await largestResident(
    [
      'issue',
      '--design',
      'design.json',
      '--learners',
      'learners.csv',
      '--key',
      'seal.key',
      '--cert',
      'seal.crt',
      '--out',
      `out-${learners}`,
    ],
    folder,
  );
  return { learners, megabytes, perSecond: (learners / (performance.now() - start)) * 1000 };
}

/** Runs the command and asks itself, at its end, for the peak of its resident set. */
function largestResident(command: readonly string[], cwd: string): Promise<number> {
  const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, MAIN, ...command],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const peak = /peak (\d+)/.exec(said)?.[1];
      if (code === 0 && peak !== undefined) resolve(Number(peak) / 1024);
      else reject(new Error(`tessera issue ended with ${code}: ${said.slice(-500)}`));
    });
  });
}
