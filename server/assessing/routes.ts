// The operations of assessing.
import type { Handlers } from '../http/handlers.ts';
import type { World } from '../world.ts';
import type { assessing } from './contract.ts';
import { choose, confirm, discard, undo } from './decide.ts';
import { importReport, template } from './files.ts';
import { importRows, imports, importShown, removeResult, results } from './show.ts';
import { upload } from './upload.ts';

export const assessingHandlers = (world: World): Handlers<typeof assessing> => ({
  imports: (input, acting) => imports(input, acting, world),
  upload: async (input, acting) => ({ import: await upload(input, acting, world) }),
  import: (input, acting) => importShown(input, acting, world),
  importRows: (input, acting) => importRows(input, acting, world),
  choose: (input, acting) => nothing(choose(input, acting, world)),
  confirm: (input, acting) => nothing(confirm(input, acting, world)),
  undo: (input, acting) => nothing(undo(input.import, acting, world)),
  discard: (input, acting) => nothing(discard(input.import, acting, world)),
  importReport: ({ import: id, language = 'en' }, acting) => importReport({ import: id, language }, acting, world),
  template: ({ design, language = 'en' }, acting) => template({ design, language }, acting, world),
  results: (input, acting) => results(input, acting, world),
  removeResult: (input, acting) => nothing(removeResult(input.result, acting, world)),
});

async function nothing(done: Promise<void>): Promise<Record<string, never>> {
  await done;
  return {};
}
