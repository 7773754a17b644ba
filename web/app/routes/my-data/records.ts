// What an organisation holds of whoever asks, as a file to be sent to them.
import { fileAnswer } from '../../file-answer.server.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/records';

export const loader = async ({ context, params: { organisation, request } }: Route.LoaderArgs): Promise<Response> =>
  fileAnswer(await context.get(visited).api.myData.records({ organisation, request }));
