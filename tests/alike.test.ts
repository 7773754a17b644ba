// Whatever a credential is written as, the page and the command line find the same of it: each format that it can be had
// in, and a badge in a picture, by a file and by what is in the file. Both speak by the same sentences.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { type Evidence, gather, headlineOf, open, type Report } from '@tessera/credential';
import { bake, textIn } from '@tessera/credential/baking';
import { seedDemonstration } from '@tessera/server/demonstration';
import { FILE_FORMATS } from '@tessera/server/issuing/contract';
import { guardedFetch } from '../server/io/guarded-fetch.ts';
import { verifyingHandlers } from '../server/verifying/routes.ts';
import { type Installation, installation, type Visitor } from './installation.ts';
import { made } from './made.ts';

/** One white point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==',
  'base64',
);

const LEARNER = 'family_name;given_name;provider_number\nMuscat;Aoife;HC-1\n';

/** What is found, whoever tells it; when a document was fetched, and how fresh it was, is another matter. */
const foundIn = ({ format, securing, kind, policy, outcome, checks }: Report) => ({
  ...{ format, securing, kind, policy, outcome },
  checks: checks.map(({ check, kind: how, answer, code, facts, paragraph, consulted = [] }) => ({
    ...{ check, how, answer, code, paragraph },
    facts: check === 'status' ? Object.keys(facts) : facts,
    consulted: consulted.map(({ url }) => url),
  })),
});

describe('a credential of the demonstration', () => {
  test('is explained alike by the page and on the command line, in each format and in a picture', async (t) => {
    const here = await installation(t);
    await seedDemonstration(here.platform.world);
    const rita = here.visitor();
    await rita.demonstration.become({ key: 'rita' });
    const { organisation, credential } = await issuedTo(here, rita);

    const files = new Map<string, Uint8Array>();
    for (const format of FILE_FORMATS) {
      const { body } = await rita.issuing.fileIn({ organisation, credential, format });
      files.set(format, typeof body === 'string' ? Buffer.from(body) : body);
    }
    for (const format of ['open-badge', 'open-badge-jwt'])
      files.set(`${format} in a PNG`, made(bake(PNG, textOf(files, format))));
    files.set('vcdm-cose as bytes', Buffer.from(textOf(files, 'vcdm-cose'), 'base64url'));

    const told = await byCommandLine(t, here, organisation, files);
    const behind = await links(t, here, files);
    for (const [name, file] of files) {
      const report = told.reports.get(name) ?? assert.fail(name);
      const byFile = await here.visitor().verifying.verifyFile({ file: new Blob([new Uint8Array(file)]) });
      assert.deepEqual(foundIn(byFile.report), foundIn(report), name);
      assert.equal(headlineOf(byFile.report).headline, name === 'vcdm-sd' ? 'original' : 'valid', name);
      assert.equal(byFile.credential?.learner.familyName, 'Muscat', name);
      const byLink = await behind(name);
      assert.deepEqual(foundIn(byLink.report), foundIn(report), `${name}, behind a link`);
      const text = utf8Of(file);
      if (text === undefined) continue;
      const pasted = await here.visitor().verifying.verifyText({ text });
      assert.deepEqual(foundIn(pasted.report), foundIn(report), `${name}, pasted`);
    }
    for (const [name, picture] of [
      ['no badge', PNG],
      ['half a picture', PNG.subarray(0, 40)],
    ] as const) {
      files.set(name, picture);
      await assert.rejects(behind(name), { code: 'picture-unreadable' }, name);
      files.delete(name);
    }
    assert.equal(told.said.match(/^Genuine\. /gm)?.length, files.size - 1, told.said);
    assert.equal(told.said.match(/^The holder’s original, /gm)?.length, 1, told.said);
  });
});

/** Each file, by its name, at an address of this machine; what else is asked for is asked of the world. */
async function links(t: TestContext, { platform: { world } }: Installation, files: ReadonlyMap<string, Uint8Array>) {
  const server = createServer((request, response) => {
    response.end(files.get(decodeURIComponent(request.url?.slice(1) ?? '')));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const near = guardedFetch({ clock: world.clock, loopback: true });
  const { verifyLink } = verifyingHandlers({
    ...world,
    fetch: (url, limits) => (url.startsWith(origin) ? near : world.fetch)(url, limits),
  });
  const visitor = { language: 'en', address: '127.0.0.1', cookies: { read: () => undefined, write() {}, drop() {} } };
  return (name: string) => verifyLink({ url: `${origin}${encodeURIComponent(name)}` }, visitor);
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, format: string): string =>
  Buffer.from(files.get(format) ?? []).toString();

async function issuedTo(here: Installation, rita: Visitor) {
  const organisation = (await rita.organisations.mine({})).organisations[0]?.organisation ?? '';
  const [published] = (await rita.catalogue.designs({ organisation })).entries;
  const { design = '', version = 0 } = published ?? {};
  const upload = { organisation, design, version, name: 'one.csv', file: new Blob([LEARNER]) };
  const { import: id } = await rita.assessing.upload(upload);
  await here.settled();
  await rita.assessing.confirm({ organisation, import: id });
  await here.settled();
  await rita.issuing.order({ organisation, design, version, import: id, count: 1 });
  await here.settled();
  const [found] = (await rita.issuing.credentials({ organisation, search: 'muscat' })).entries;
  return { organisation, credential: found?.credential ?? assert.fail('it was issued') };
}

/** Given what is published, and told whom to believe as the college publishes it. */
async function byCommandLine(
  t: TestContext,
  here: Installation,
  organisation: string,
  files: ReadonlyMap<string, Uint8Array>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-alike-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const { world } = here.platform;
  const texts = [...files.values()].map((file) => made(textIn(file)));
  const fetch = (url: string) => world.fetch(url, { bytes: 4_000_000, milliseconds: 5000 });
  const gathered: Evidence[] = [];
  for (const text of texts) gathered.push(await gather(text, fetch));
  const evidence = {
    documents: gathered.flatMap(({ documents }) => documents),
    gaps: gathered.flatMap(({ gaps }) => gaps),
  };
  const issuers = new Set(texts.map((text) => open(text).contents?.claims.issuer.id ?? ''));
  const words = [
    ...['--trust', written('trust.pem', (await here.visitor().trust.anchor({ organisation })).body)],
    ...[...issuers].filter((id) => id.startsWith('did:')).flatMap((id) => ['--trust-issuer', id]),
    ...['--evidence', written('evidence.json', JSON.stringify(evidence))],
    ...[...files].map(([name, file]) => written(name, file)),
  ];
  const program = resolve(import.meta.dirname, '../cli/tessera.mjs');
  const run = (...more: readonly string[]): string =>
    spawnSync(process.execPath, [program, 'verify', ...more, ...words], { encoding: 'utf8' }).stdout;
  const reports: readonly Report[] = run('--json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { reports: new Map([...files.keys()].map((name, place) => [name, reports[place]])), said: run() };
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
