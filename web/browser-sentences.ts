// A plugin of the build: `virtual:sentences` is a loader a language, each a file of its own with the sentences that
// interactive pages may speak. Command line and letters stay on the server.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OFFERED } from '@tessera/messages/languages';
import type { Plugin } from 'vite';

const NAME = 'virtual:sentences';

const WANTED = /^(?:web|problem|element|refusal|answer|check|list|reason)\./;

export const browserSentences = (): Plugin => ({
  name: 'tessera-browser-sentences',
  resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined),
  load(id) {
    if (id === `\0${NAME}`) {
      const loaders = OFFERED.map((language) => `${JSON.stringify(language)}: () => import('${NAME}/${language}')`);
      return `export const loaders = { ${loaders.join(', ')} };`;
    }
    if (!id.startsWith(`\0${NAME}/`)) return undefined;
    const file = fileURLToPath(import.meta.resolve(`@tessera/messages/${id.slice(NAME.length + 2)}.json`));
    this.addWatchFile(file);
    const all: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
    const wanted = Object.fromEntries(Object.entries(all).filter(([key]) => WANTED.test(key)));
    return `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(wanted))});`;
  },
});
