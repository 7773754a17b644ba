// How the pages are built: React Router's two builds, the sentences a browser may need, and compressed copies of assets.
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { browserSentences } from './browser-sentences.ts';
import { precompress } from './precompress.ts';

export default defineConfig({
  plugins: [
    browserSentences(),
    reactRouter(),
    // The server sends react-aria's own words of one language with the page; the browser's files carry none.
    {
      ...optimizeLocales.vite({ locales: [] }),
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'client',
    },
    precompress(),
  ],
  build: { target: 'es2023', assetsInlineLimit: 0 },
  // `isSsrBuild` no longer replaces the server's entry: it is named by environment.
  environments: { ssr: { build: { rollupOptions: { input: './app/pages.ts' } } } },
  // Whole and built for production, whatever the environment of the process that loads it says.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
});
