// Signed in: everybody goes to where their work is.
import { redirect } from 'react-router';
import { visited } from '../../visit.ts';
import type { Route } from './+types/done';

export function loader({ context, params: { language } }: Route.LoaderArgs): never {
  const { account } = context.get(visited);
  const [first, ...others] = account?.organisations ?? [];
  if (account === undefined) throw redirect(`/${language}/sign-in`, 303);
  if (first !== undefined && others.length === 0) throw redirect(`/${language}/desk/${first.id}`, 303);
  throw redirect(`/${language}${first !== undefined ? '/desk' : account.operator ? '/operator' : '/my'}`, 303);
}

export default () => null;
