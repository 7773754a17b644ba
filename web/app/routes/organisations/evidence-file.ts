// A file of an application, for the operator: saved, never shown.
import { fileAnswer } from '../../file-answer.server.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/evidence-file';

export async function loader({ context, params: { application, evidence } }: Route.LoaderArgs): Promise<Response> {
  return fileAnswer(await context.get(visited).api.organisations.evidence({ application, evidence }));
}
