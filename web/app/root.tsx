// The document round every page. It brings no script unless the page's route says `handle = { interactive: true }`.
import { useContext, type ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router';
import type { Route } from './+types/root';
import { useLanguage, useLocale } from './language/sentences.ts';
import { Rendering } from './rendering.ts';
import site from './site.css?url';
import { FailurePage } from './ui/failure.tsx';
import icon from './ui/mark.svg?url';
import { NonceOfStyles, WordsOfReactAria } from './ui/react-aria.tsx';
import { Shell } from './ui/shell.tsx';
import { type Shown, visited } from './visit.ts';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** What a route module may say of itself: `export const handle: Handle = { interactive: true }`. */
export interface Handle {
  readonly interactive?: boolean;
}

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: latin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: site },
  { rel: 'icon', href: icon, type: 'image/svg+xml' },
];

/** What the shell shows of the visit. */
export function loader({ context }: Route.LoaderArgs): Shown {
  const { account, site } = context.get(visited);
  return account === undefined ? { site } : { account, site };
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const locale = useLocale();
  const { fault } = useContext(Rendering);
  const interactive =
    useMatches().some(({ handle }) => isHandle(handle) && handle.interactive === true) && fault === undefined;
  return (
    <html lang={locale} dir="ltr" data-language={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {/* Files of ours need no nonce, and one here would differ between server and browser. */}
        <Links nonce="" />
        {interactive && <NonceOfStyles />}
      </head>
      <body>
        {children}
        {interactive && (
          <>
            <WordsOfReactAria locale={locale} />
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Shell>
      <FailurePage error={error} />
    </Shell>
  );
}

const isHandle = (handle: unknown): handle is Handle => typeof handle === 'object' && handle !== null;
