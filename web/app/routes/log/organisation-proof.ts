// The proof that one entry is in its sealed batch, saved as a file.
import { visited } from '../../visit.ts';
import type { Route } from './+types/organisation-proof';
import { proofAnswer } from './proved.server.ts';

export async function loader({ context, params: { organisation, entry } }: Route.LoaderArgs): Promise<Response> {
  return proofAnswer(await context.get(visited).api.people.logEntry({ organisation, entry }));
}
