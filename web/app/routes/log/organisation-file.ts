// The log as a file, saved.
import { fileAnswer } from '../../file-answer.server.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/organisation-file';
import { formIn } from './asked.server.ts';

export async function loader({
  context,
  params: { language, organisation },
  request,
}: Route.LoaderArgs): Promise<Response> {
  const { people } = context.get(visited).api;
  return fileAnswer(await people.logFile({ organisation, form: formIn(request), language }));
}
