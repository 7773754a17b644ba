// Signing out is a button of the shell, which sends a form here; or of a claim, to which another address then comes back.
// Somebody who follows a link here goes to the beginning.
import { redirect } from 'react-router';
import { sent } from '../../sent.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/sign-out';

export const loader = ({ params: { language } }: Route.LoaderArgs) => redirect(`/${language}`, 303);

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  await context.get(visited).api.people.signOut({});
  return redirect(`/${language}${form.text('to') === 'claim' ? '/claim/take' : ''}`, 303);
}

export default () => null;
