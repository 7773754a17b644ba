// A credential of the organisation in another format: the answer is the file.
import { FILE_FORMATS } from '@tessera/server/issuing/contract';
import { data, redirect } from 'react-router';
import { fileAnswer } from '../../file-answer.server.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/file-in';

export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const { language, organisation, credential } = params;
  const given = (await sent(request)).text('format');
  const format = FILE_FORMATS.find((known) => known === given);
  if (format === undefined) throw data(null, { status: 404 });
  const work = context.get(visited).api.issuing.fileIn({ organisation, credential, format });
  const { done, refused } = await attempt(work);
  if (refused === undefined) return fileAnswer(done);
  const why = new URLSearchParams({ refused: refused.data.refused.code });
  return redirect(`/${language}/desk/${organisation}/credentials/${credential}/formats?${why}`, 303);
}
