// The operations of the catalogue.
import type { Handlers } from '../http/handlers.ts';
import type { World } from '../world.ts';
import { begin, discard } from './begin.ts';
import { conceptsLike } from './concepts.ts';
import type { catalogue } from './contract.ts';
import { publish } from './publish.ts';
import { approve, giveBack, submit } from './review.ts';
import { reviews } from './show-review.ts';
import { save } from './save.ts';
import { design, designs, list, published } from './show.ts';
import { move } from './unit.ts';

export const catalogueHandlers = (world: World): Handlers<typeof catalogue> => ({
  list: (input) => list(input, world),
  published: (input) => published(input, world),
  concepts: async (input, { language }) => ({ concepts: conceptsLike(input.list, input.search ?? '', language) }),
  designs: (input, acting) => designs(input, acting, world),
  begin: async (input, acting) => ({ design: await begin(input, acting, world) }),
  design: (input, acting) => design(input, acting, world),
  save: (input, acting) => save(input, acting, world),
  publish: async (input, acting) => ({ version: await publish(input, acting, world) }),
  submit: (input, acting) => nothing(submit(input, acting, world)),
  approve: (input, acting) => nothing(approve(input, acting, world)),
  giveBack: (input, acting) => nothing(giveBack(input, acting, world)),
  reviews: (_, acting) => reviews(acting, world),
  move: (input, acting) => nothing(move(input, acting, world)),
  discard: (input, acting) => nothing(discard(input.design, acting, world)),
});

async function nothing(done: Promise<void>): Promise<Record<string, never>> {
  await done;
  return {};
}
