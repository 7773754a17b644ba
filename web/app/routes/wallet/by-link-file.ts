// The sealed file behind a link, for verifying it elsewhere.
import { visited } from '../../visit.ts';
import type { Route } from './+types/by-link-file';
import { fileAnswer } from '../../file-answer.server.ts';

export const loader = async ({ context, params: { token } }: Route.LoaderArgs): Promise<Response> =>
  fileAnswer(await context.get(visited).api.wallet.sharedFile({ token }));
