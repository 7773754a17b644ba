// What react-aria needs of the document on interactive pages: its own words in the page's language, and the nonce.
import { useContext } from 'react';
import { LocalizedStringProvider } from 'react-aria-components/i18n';
import { Rendering } from '../rendering.ts';

/** Sent by the server along with the page; without the nonce the page would be dead under our policy. */
export function WordsOfReactAria({ locale }: { readonly locale: string }) {
  const { nonce } = useContext(Rendering);
  if (!import.meta.env.SSR) return null;
  return <LocalizedStringProvider locale={locale} {...(nonce === undefined ? {} : { nonce })} />;
}

/** Lets react-aria give its own style elements the nonce. */
export function NonceOfStyles() {
  return <meta property="csp-nonce" nonce={useContext(Rendering).nonce ?? ''} suppressHydrationWarning />;
}
