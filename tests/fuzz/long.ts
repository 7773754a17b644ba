// node tests/fuzz/long.ts [--seconds N] [--seed N] [NAME…]: the same trials for as long as one likes, every target in turn or
// those whose name begins so.
import { parseArgs } from 'node:util';
import { tried } from './run.ts';
import { TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const chosen = TARGETS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.startsWith(word)),
);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
for (const target of chosen) {
  try {
    const trials = await tried(target, { seed, milliseconds: Number(values.seconds) * 1000 });
    console.log(`${target.name}: ${trials} trials from seed ${seed}`);
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exitCode = 1;
  }
}
