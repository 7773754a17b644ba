// `/`: sends the reader to the home page in their own language.
import { redirect } from 'react-router';
import { negotiate } from '../language/address.ts';
import type { Route } from './+types/negotiate';

export function loader({ request }: Route.LoaderArgs) {
  const language = negotiate(request.headers.get('Accept-Language'));
  return redirect(`/${language}`, { status: 302, headers: { Vary: 'Accept-Language' } });
}
