// Everything that is known of oneself, as a file.
import { fileAnswer } from '../../file-answer.server.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/file';

export const loader = async ({ context }: Route.LoaderArgs): Promise<Response> =>
  fileAnswer(await context.get(visited).api.myData.file({}));
