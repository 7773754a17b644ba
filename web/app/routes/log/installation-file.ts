// The log as a file, saved.
import { fileAnswer } from '../../file-answer.server.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/installation-file';
import { formIn } from './asked.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs): Promise<Response> {
  const { people } = context.get(visited).api;
  return fileAnswer(await people.installationLogFile({ form: formIn(request), language }));
}
