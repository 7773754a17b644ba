// Everything below a language. An address that names none, or one without a catalogue, is sent to the reader's own.
import { isSpoken, OFFICIAL_LANGUAGES } from '@tessera/messages/languages';
import { data, Outlet, redirect } from 'react-router';
import { negotiate } from '../language/address.ts';
import { FailurePage } from '../ui/failure.tsx';
import { Shell } from '../ui/shell.tsx';
import type { Route } from './+types/language';

export const middleware: Route.MiddlewareFunction[] = [
  ({ params: { language }, request }) => {
    if (isSpoken(language)) return;
    // A file that is not there, and a form sent nowhere, are not pages.
    if (language.includes('.') || !/^(?:GET|HEAD)$/.test(request.method)) throw data(null, { status: 404 });
    const { pathname, search } = new URL(request.url);
    const official = OFFICIAL_LANGUAGES.some(({ tag }) => tag === language);
    const path = official ? pathname.slice(language.length + 1) : pathname;
    const own = negotiate(request.headers.get('Accept-Language'));
    throw redirect(`/${own}${path === '/' ? '' : path}${search}`, {
      status: 302,
      headers: { Vary: 'Accept-Language' },
    });
  },
];

/** A route with middleware and no loader would not run it when only data is asked for. */
export const loader = () => null;

export default function Language() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Shell>
      <FailurePage error={error} />
    </Shell>
  );
}
