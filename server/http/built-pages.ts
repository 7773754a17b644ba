// The pages as they were built. The server knows their one function and the folder of their files, nothing else of web/.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pages } from '../api/contract.ts';

const BUILT = resolve(import.meta.dirname, '../../web/build');

/** Throws where nothing was built: `npm start` does it. */
export async function builtPages(): Promise<{ readonly pages: Pages; readonly assets: string }> {
  const entry = resolve(BUILT, 'server/index.js');
  if (!existsSync(entry))
    throw new Error('The pages are not built. `npm start` builds them; `npm run build` does so alone.');
  const { pages }: { readonly pages: Pages } = await import(pathToFileURL(entry).href); // our own build
  return { pages, assets: resolve(BUILT, 'client') };
}
