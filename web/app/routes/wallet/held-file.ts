// The sealed file of one's own credential.
import { visited } from '../../visit.ts';
import type { Route } from './+types/held-file';
import { fileAnswer } from '../../file-answer.server.ts';

export const loader = async ({ context, params: { held } }: Route.LoaderArgs): Promise<Response> =>
  fileAnswer(await context.get(visited).api.wallet.heldFile({ held }));
