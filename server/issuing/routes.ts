// The operations of issuing.
import type { Handlers } from '../http/handlers.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import type { issuing } from './contract.ts';
import { release, resume, stop } from './control.ts';
import { credentialFor } from './credential-for.ts';
import { refuseMissing } from './erase.ts';
import { fileIn } from './files.ts';
import { order } from './order.ts';
import { preview } from './preview.ts';
import { orderReport } from './report.ts';
import { sealedText } from './sealed-text.ts';
import { credential, credentials, orders, showOrder, waiting } from './show.ts';
import { correct, revoke } from './take-back.ts';

export const issuingHandlers = (world: World): Handlers<typeof issuing> => ({
  preview: (input, acting) => preview(input, acting, world),
  order: async (input, acting) => ({ order: await order(input, acting, world) }),
  waiting: (_, acting) => waiting(acting, world),
  orders: (input, acting) => orders(input, acting, world),
  showOrder: (input, acting) => showOrder(input, acting, world),
  stop: (input, acting) => nothing(stop(input.order, acting, world)),
  resume: (input, acting) => nothing(resume(input.order, acting, world)),
  release: async (input, acting) => ({ released: await release(input.order, acting, world) }),
  orderReport: (input, acting) => orderReport(input.order, input.language ?? 'en', acting, world),
  credentials: (input, acting) => credentials(input, acting, world),
  credential: (input, acting) => credential(input, acting, world),
  file: (input, acting) => file(input.credential, acting, world),
  fileIn: (input, acting) => fileIn(input, acting, world),
  revoke: (input, acting) => nothing(revoke(input, acting, world)),
  correct: async (input, acting) => ({ credential: await correct(input, acting, world) }),
});

async function nothing(done: Promise<void>): Promise<Record<string, never>> {
  await done;
  return {};
}

async function file(id: string, acting: Acting, world: World) {
  const [found] = await credentialFor([id], acting, world.db.sql);
  if (found === undefined) return refuseMissing(id, acting, world.db.sql);
  const body = await sealedText(id, acting, world);
  if (body === undefined) throw new Refusal(409, 'credential-not-sealed');
  const { learner, title, language } = found;
  const name = `${textIn(title, language)} - ${learner.givenName} ${learner.familyName}.json`;
  return { name, mediaType: 'application/json', body };
}
