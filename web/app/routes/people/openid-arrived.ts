// Where a provider sends people back to: one address for each provider, without a language, as providers are told it once.
import { isSpoken } from '@tessera/messages/languages';
import { redirect } from 'react-router';
import { attempt } from '../../refused.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/openid-arrived';

export async function loader({ context, params: { identityProvider }, request }: Route.LoaderArgs): Promise<never> {
  const { api, account, language: negotiated } = context.get(visited);
  const { search, searchParams } = new URL(request.url);
  const arriving = api.people.arriveFromOpenId({
    identityProvider: identityProvider.slice(0, 36),
    answer: search.slice(1, 8001),
  });
  const { done, refused } = await attempt(arriving, { identityProvider });
  if (refused === undefined) {
    const { outcome, language, returnTo } = done;
    const otherwise = { 'signed-in': 'sign-in/done', linked: 'account/ways', confirmed: 'confirm/done' } as const;
    const next = outcome === 'unlinked' ? `/${language}/sign-in/link` : returnTo;
    throw redirect(next ?? `/${language}/${otherwise[outcome as keyof typeof otherwise]}`, 303);
  }
  // The state begins with the language in which they left; where there is none, the browser's own.
  const [said = ''] = (searchParams.get('state') ?? '').split('.', 1);
  const language = isSpoken(said) ? said : negotiated;
  const query = new URLSearchParams({ refused: refused.data.refused.code, with: identityProvider.slice(0, 36) });
  throw redirect(`/${language}/${account === undefined ? 'sign-in' : 'account/ways'}?${query}`, 303);
}

export default () => null;
