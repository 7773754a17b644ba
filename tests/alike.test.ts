// Whatever a credential is written as, the page and the command line find the same of it: each format that it can be had
// in, and a badge in a picture, by a file and by what is in the file. Both speak by the same sentences.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, test, type TestContext } from 'node:test';
import { headlineOf, open, type Report } from '@tessera/credential';
import { bake, textIn } from '@tessera/credential/baking';
import { seedDemonstration } from '@tessera/server/demonstration';
import { FILE_FORMATS } from '@tessera/server/issuing/contract';
import { argumentsOf, stageFor } from '../cli/stage.ts';
import { verifyCommand } from '../cli/verify.ts';
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
    const tell = await commandLine(t, here, organisation);

    const files = new Map<string, Uint8Array>();
    for (const format of FILE_FORMATS) {
      const { body } = await rita.issuing.fileIn({ organisation, credential, format });
      files.set(format, typeof body === 'string' ? Buffer.from(body) : body);
    }
    for (const format of ['open-badge', 'open-badge-jwt'])
      files.set(`${format} in a PNG`, made(bake(PNG, textOf(files, format))));
    files.set('vcdm-cose as bytes', Buffer.from(textOf(files, 'vcdm-cose'), 'base64url'));

    for (const [name, file] of files) {
      const byFile = await here.visitor().verifying.verifyFile({ file: new Blob([new Uint8Array(file)]) });
      const { report, said } = await tell(file);
      assert.deepEqual(foundIn(byFile.report), foundIn(report), name);
      assert.equal(headlineOf(byFile.report).headline, name === 'vcdm-sd' ? 'original' : 'valid', name);
      assert.match(said, name === 'vcdm-sd' ? /^The holder’s original/ : /^Genuine\./, name);
      assert.equal(byFile.credential?.learner.familyName, 'Muscat', name);
      const text = utf8Of(file);
      if (text === undefined) continue;
      const pasted = await here.visitor().verifying.verifyText({ text });
      assert.deepEqual(foundIn(pasted.report), foundIn(report), `${name}, pasted`);
    }
  });
});

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

/** Told whom to believe as the college publishes it; lists and names are looked up as anybody would. */
async function commandLine(t: TestContext, here: Installation, organisation: string) {
  const { world } = here.platform;
  const stage = await stageFor(t, {
    fetch: (url) => world.fetch(url, { bytes: 4_000_000, milliseconds: 5000 }),
  });
  const { body } = await here.visitor().trust.anchor({ organisation });
  await writeFile(stage.path('trust.pem'), typeof body === 'string' ? body : Buffer.from(body));
  const run = async (...words: readonly string[]): Promise<string> => {
    stage.printed.length = 0;
    await verifyCommand(argumentsOf('verify', ...words), { ...stage.around, now: world.clock() });
    return stage.printed.join('\n');
  };
  let number = 0;
  return async (file: Uint8Array) => {
    number += 1;
    const [path, evidence] = [stage.path(`${number}`), stage.path(`${number}.evidence`)];
    await writeFile(path, file);
    const issuer = open(made(textIn(file))).contents?.claims.issuer.id;
    const names = issuer?.startsWith('did:') ? ['--trust-issuer', issuer] : [];
    const about = ['--trust', stage.path('trust.pem'), ...names];
    const report: Report = JSON.parse(await run('--json', ...about, '--save-evidence', evidence, path));
    return { report, said: await run(...about, '--evidence', evidence, path) };
  };
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
