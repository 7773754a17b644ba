// A button for each provider of OpenID Connect.
import { useSentences } from '../../language/sentences.ts';
import { Button } from '../../ui/button.tsx';
import { plain } from '../../ui/text.tsx';

interface ProvidersProps {
  readonly providers: readonly { readonly identityProvider: string; readonly name: string }[];
  readonly returnTo?: string;
  /** What the button says of each. */
  readonly says?: 'web.people.openid.with' | 'web.people.openid.link';
}

export function Providers({ providers, returnTo, says = 'web.people.openid.with' }: ProvidersProps) {
  const t = useSentences();
  return (
    <ul className="providers">
      {providers.map(({ identityProvider, name }) => (
        <li key={identityProvider}>
          <form method="post">
            <input type="hidden" name="doing" value="openid" />
            <input type="hidden" name="identityProvider" value={identityProvider} />
            {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
            <Button look="plain">{t(says, { provider: plain(name) })}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** What it is called, for a refusal that names it. */
export const nameOf = (providers: ProvidersProps['providers'], id: string): string =>
  providers.find(({ identityProvider }) => identityProvider === id)?.name ?? '';
