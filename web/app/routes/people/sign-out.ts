// Signing out is a button of the shell, which sends a form here. Somebody who follows a link here goes to the beginning.
import { redirect } from 'react-router';
import { visited } from '../../visit.ts';
import type { Route } from './+types/sign-out';

export const loader = ({ params: { language } }: Route.LoaderArgs) => redirect(`/${language}`, 303);

export async function action({ context, params: { language } }: Route.ActionArgs) {
  await context.get(visited).api.people.signOut({});
  return redirect(`/${language}`, 303);
}

export default () => null;
