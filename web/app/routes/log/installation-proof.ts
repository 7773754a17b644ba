// The proof that one entry of the log of the installation is in its sealed batch, saved as a file.
import { visited } from '../../visit.ts';
import type { Route } from './+types/installation-proof';
import { proofAnswer } from './proved.server.ts';

export async function loader({ context, params: { entry } }: Route.LoaderArgs): Promise<Response> {
  return proofAnswer(await context.get(visited).api.people.installationLogEntry({ entry }));
}
