// In a browser, on interactive pages only: learn the sentences of the page's language, then hydrate.
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { languageOfPath } from './language/address.ts';
import { learnLanguage } from './language/sentences.ts';

await learnLanguage(languageOfPath(window.location.pathname));
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
