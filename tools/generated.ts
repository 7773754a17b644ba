// The list of pages that are generated from the source. A new one is a line here: `npm run docs` writes it, and
// `npm run check` compares it.
import { cliReference } from '../cli/usage.ts';
import { designSchema } from '../credential/design.ts';
import { publishedContext } from '../credential/linked-data/contexts.ts';
import { asvsPage } from './asvs.ts';
import { citations, specifications } from './cite.ts';
import { codesPage } from './codes-page.ts';
import { CODES } from './findings.ts';
import { formatsPage } from './formats-page.ts';
import { liesPage } from './lies-page.ts';
import { processingPage, retentionPage } from './processing-pages.ts';
import { rightsPage } from './rights-page.ts';
import { schemaPage } from './schema-page.ts';
import { catalogues } from './sentences.ts';
import { apiPage, limitsPage, openApiPage, settingsPage } from './server-pages.ts';
import { traceabilityPage, traces } from './traceability.ts';

export interface GeneratedPage {
  readonly path: string;
  readonly generate: (root: string) => string | Promise<string>;
}

export const GENERATED: readonly GeneratedPage[] = [
  {
    path: 'docs/reference/traceability.md',
    generate: (root) => traceabilityPage(traces(citations(root), specifications(root))),
  },
  {
    path: 'docs/reference/codes.md',
    generate: (root) => codesPage(CODES, catalogues(root).get('en') ?? {}),
  },
  {
    path: 'docs/reference/lies.md',
    generate: (root) => liesPage(catalogues(root).get('en') ?? {}),
  },
  {
    path: 'docs/reference/design.schema.json',
    generate: () => `${JSON.stringify(designSchema(), null, 2)}\n`,
  },
  {
    path: 'docs/reference/elm-context-1.jsonld',
    generate: () => publishedContext('urn:tessera:context:elm:1')?.text ?? '',
  },
  {
    path: 'docs/reference/formats.md',
    generate: (root) => formatsPage(catalogues(root).get('en') ?? {}),
  },
  {
    path: 'docs/reference/cli.md',
    generate: () => cliReference(),
  },
  {
    path: 'server/db/schema.sql',
    generate: () => schemaPage(),
  },
  { path: 'docs/reference/settings.md', generate: () => settingsPage() },
  { path: 'docs/reference/asvs.md', generate: () => asvsPage() },
  { path: 'docs/reference/rights.md', generate: (root) => rightsPage(catalogues(root).get('en') ?? {}) },
  { path: 'docs/reference/limits.md', generate: () => limitsPage() },
  { path: 'docs/reference/retention.md', generate: () => retentionPage() },
  { path: 'docs/reference/processing.md', generate: () => processingPage() },
  { path: 'docs/reference/api.md', generate: () => apiPage() },
  { path: 'docs/reference/openapi.json', generate: () => openApiPage() },
];
