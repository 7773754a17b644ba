// `npm run docs`: writes the generated pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GENERATED } from './generated.ts';

const root = resolve(import.meta.dirname, '..');
for (const { path, generate } of GENERATED) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), await generate(root));
  console.log(path);
}
