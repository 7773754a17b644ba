// One's own credential in another format: the answer is the file.
import { FILE_FORMATS } from '@tessera/server/issuing/contract';
import { data, redirect } from 'react-router';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/held-file-in';
import { fileAnswer } from '../../file-answer.server.ts';

export async function action({ context, params: { language, held }, request }: Route.ActionArgs): Promise<Response> {
  const given = (await sent(request)).text('format');
  const format = FILE_FORMATS.find((known) => known === given);
  if (format === undefined) throw data(null, { status: 404 });
  const { done, refused } = await attempt(context.get(visited).api.wallet.heldFileIn({ held, format }));
  if (refused === undefined) return fileAnswer(done);
  const why = new URLSearchParams({ refused: refused.data.refused.code });
  return redirect(`/${language}/my/${held}/formats?${why}`, 303);
}
