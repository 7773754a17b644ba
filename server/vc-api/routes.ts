// The endpoints that public test suites call, mounted only where the installation was told to. They know nothing of it: no
// database, no session, no key of an organisation; they store nothing and log nothing of what is sent.
import { Hono } from 'hono';
import { onlyWithToken } from '../http/only-with-token.ts';
import type { World } from '../world.ts';
import { answerTo, json } from './answers.ts';
import { verifiedPicture } from './baked.ts';
import { objectIn } from './body.ts';
import { exampleContexts } from './contexts.ts';
import { derived } from './derive.ts';
import { identified } from './identifiers.ts';
import { issued } from './issue.ts';
import { type Issuer, throwAwayIssuers } from './issuers.ts';
import { tokenIssued, tokenVerified } from './jose-cose.ts';
import { schemaValidated } from './json-schema.ts';
import { LIST_PATH, statusLists } from './status-lists.ts';
import { suitesOf, VERIFIERS } from './suites.ts';
import { judgedCredential, judgedPresentation } from './verify.ts';

type Surroundings = Pick<World, 'clock' | 'random' | 'fetch'> & {
  readonly publicUrl: string;
  readonly token: string | undefined;
  /** The language of whoever asks. */
  readonly languageOf: (request: Request) => string;
};

export function vcApiRoutes({ publicUrl, token, clock, random, fetch: guarded, languageOf }: Surroundings): Hono {
  const linkedData = { contexts: exampleContexts() };
  const issuers = throwAwayIssuers(random);
  const lists = statusLists(listing(issuers), { publicUrl, linkedData, clock, random });
  const fetch: World['fetch'] = async (url, limits) => {
    const own = await lists.listAt(url);
    if (own === undefined) return guarded(url, limits);
    return { url, mediaType: 'application/vc+ld+json', body: JSON.stringify(own), retrieved: instant(clock()) };
  };

  const app = new Hono();
  for (const path of ['/.well-known/vc-suites.json', '/vc-api/*', '/jose-cose/*', '/json-schema/*'])
    app.use(path, onlyWithToken(token));

  app.get('/.well-known/vc-suites.json', () => json(suitesOf(publicUrl, issuers), 200));
  for (const issuer of issuers) {
    app.post(`/vc-api/issuers/${issuer.name}/credentials/issue`, async ({ req }) => {
      const issuing = { linkedData, lists, clock, random };
      return json({ verifiableCredential: await issued(await objectIn(req.raw), issuer, issuing) }, 201);
    });
  }
  for (const { name, policy } of VERIFIERS) {
    const verifying = { policy, linkedData, fetch, clock };
    app.post(`/vc-api/verifiers/${name}/credentials/verify`, async ({ req }) =>
      answerTo(await judgedCredential(await objectIn(req.raw), verifying), languageOf(req.raw)),
    );
    app.post(`/vc-api/verifiers/${name}/presentations/verify`, async ({ req }) =>
      answerTo(await judgedPresentation(await objectIn(req.raw), verifying), languageOf(req.raw)),
    );
    app.post(`/vc-api/verifiers/${name}/baked/verify`, async ({ req }) =>
      answerTo(await verifiedPicture(req.raw, verifying), languageOf(req.raw)),
    );
  }
  app.post('/vc-api/holders/credentials/derive', async ({ req }) =>
    json({ verifiableCredential: await derived(await objectIn(req.raw), linkedData, random) }, 201),
  );
  app.get('/vc-api/identifiers/:did', ({ req }) => identified(req.param('did'), new URL(req.url).searchParams));
  app.get(LIST_PATH, async () => json(await lists.listAt(`${publicUrl}${LIST_PATH}`), 200));
  app.post('/jose-cose/issue', async ({ req }) =>
    json(await tokenIssued(await objectIn(req.raw), { linkedData, clock, random }), 200),
  );
  app.post('/jose-cose/verify', async ({ req }) =>
    json(await tokenVerified(await objectIn(req.raw), { linkedData, clock }), 200),
  );
  app.post('/json-schema/validate', async ({ req }) => json(schemaValidated(await objectIn(req.raw)), 200));
  return app;
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

function listing(issuers: readonly Issuer[]): Issuer {
  const found = issuers.find(({ withStatus }) => withStatus);
  if (found === undefined) throw new Error('no issuer has a status list');
  return found;
}
