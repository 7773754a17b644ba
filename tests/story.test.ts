// The whole story through the API, by the client: a registrar uploads learners and issues, a learner signs in by letter,
// claims and shares, anyone verifies, the registrar corrects one and takes another back.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { listOf } from './world.ts';
import { seedDemonstration } from '@tessera/server/demonstration';
import { installation, type Installation, type Visitor } from './installation.ts';

const LEARNERS = `family_name;given_name;date_of_birth;email;grade
Ó Súilleabháin;Aoife;1984-11-27;aoife@learners.example;74
Παπαδοπούλου;Ελένη;1999-02-03;eleni@learners.example;81
حداد;ليلى;1990-07-14;;66
`;

describe('the story, by the API', () => {
  test('from a spreadsheet to a credential that is taken back', async (t) => {
    const here = await installation(t);
    await seedDemonstration(here.platform.world);
    const registrar = here.visitor();
    await registrar.demonstration.become({ key: 'rita' });
    const { organisation } = await onlyOrganisation(registrar);
    const { design, version } = await onlyDesign(registrar, organisation);

    // Three learners come in by a spreadsheet; nothing counts before it is confirmed.
    const upload = await registrar.assessing.upload({
      organisation,
      design,
      version,
      name: 'learners.csv',
      file: new Blob([LEARNERS]),
    });
    await here.settled();
    const read = await registrar.assessing.import({ organisation, import: upload.import });
    assert.equal(read.state, 'ready', JSON.stringify(read.trouble));
    assert.deepEqual([read.counts.good, read.counts.wrong, read.counts.withoutEmail], [3, 0, 1]);
    assert.equal((await registrar.assessing.results({ organisation })).total, 0);
    await registrar.assessing.confirm({ organisation, import: upload.import });
    await here.settled();
    assert.equal((await registrar.assessing.results({ organisation, state: 'ready' })).total, 3);

    // Three previews, then the order.
    const selection = { organisation, design, version, import: upload.import };
    const preview = await registrar.issuing.preview(selection);
    assert.equal(preview.count, 3);
    assert.equal(preview.previews.length, 3);
    assert.deepEqual(preview.problems, []);
    assert.equal(preview.sealedBy?.trial, true);
    const { order } = await registrar.issuing.order({ ...selection, count: 3 });
    await here.settled();
    const done = await registrar.issuing.showOrder({ organisation, order });
    assert.deepEqual([done.state, done.done, done.failed], ['done', 3, 0]);

    // Aoife gets a letter, opens its link, signs in with a code, and takes what is hers.
    const secret = await secretFor(here, 'aoife@learners.example');
    const aoife = here.visitor();
    const offered = await aoife.wallet.openClaim({ secret });
    assert.equal(offered.state, 'open');
    assert.match(offered.provider, /Harbour College/);
    assert.doesNotMatch(JSON.stringify(offered), /Aoife/);
    await assert.rejects(aoife.wallet.takeClaim({ secret }), { code: 'sign-in-needed' });
    await signIn(here, aoife, 'aoife@learners.example');
    const { held } = await aoife.wallet.takeClaim({ secret });
    assert.deepEqual(await aoife.wallet.takeClaim({ secret }), { held }, 'asking twice gives the same');

    // Somebody else cannot take it with the same link.
    const eleni = here.visitor();
    await signIn(here, eleni, 'eleni@learners.example');
    await assert.rejects(eleni.wallet.takeClaim({ secret }), { code: 'claim-taken' });

    // Who has no address gets a code on paper, and takes it with any address.
    const { codes } = await registrar.wallet.codes({ organisation, order });
    assert.equal(codes.length, 1);
    const layla = here.visitor();
    await signIn(here, layla, 'layla@home.example');
    await layla.wallet.takeClaim({ secret: codes[0]?.code.toLowerCase() ?? '' });

    // Aoife shares; anyone sees the credential and that it is genuine.
    const { url } = await aoife.wallet.share({ held, days: 7 });
    const token = url.split('/').at(-1) ?? '';
    const seen = await here.visitor().wallet.shared({ token });
    assert.equal(seen.verification.report.outcome, 'valid', JSON.stringify(seen.verification.report.checks));
    assert.equal(seen.verification.sealedBy?.trial, true);
    assert.equal(seen.verification.registered, organisation);
    const file = await aoife.wallet.heldFile({ held });
    const text = new TextDecoder().decode(file.body instanceof Uint8Array ? file.body : undefined);
    const byFile = await here.visitor().verifying.verifyFile({ file: new Blob([text]) });
    assert.equal(byFile.report.outcome, 'valid');

    // The registrar corrects her date of birth: the new one is in her wallet, the old one is taken back, with the date.
    const { entries } = await registrar.issuing.credentials({ organisation, search: 'aoife' });
    assert.equal(entries.length, 1);
    const [{ credential, learner } = { credential: '', learner: undefined }] = entries;
    assert.ok(learner);
    const corrected = await registrar.issuing.correct({
      organisation,
      credential,
      learner: { ...learner, dateOfBirth: '1984-11-28' },
      text: 'Your date of birth was wrong.',
    });
    await here.settled();
    const mine = await aoife.wallet.mine({});
    assert.deepEqual(mine.entries.map(({ state }) => state).sort(), ['issued', 'superseded']);
    const wrong = await registrar.issuing.credential({ organisation, credential });
    assert.equal(wrong.replacedBy, corrected.credential);
    const right = await registrar.issuing.credential({ organisation, credential: corrected.credential });
    assert.equal(right.replaces, credential);
    assert.equal(right.content.learner.dateOfBirth, '1984-11-28');
    const after = await here.visitor().verifying.verifyText({ text });
    assert.equal(after.report.outcome, 'invalid');
    const status = after.report.checks.find(({ check }) => check === 'status');
    assert.equal(status?.code, 'status.revoked-on');
    assert.equal(status?.facts['corrected'], 1);
    assert.match(String(status?.facts['date']), /^\d{4}-\d{2}-\d{2}/);
    assert.match((await here.letters('aoife@learners.example'))[0]?.subject ?? '', /corrected/);
    const said = await byCommandLine(t, here, organisation, text);
    assert.match(said.replace(/\s+/g, ' '), /Taken back by Harbour College .*on \d{1,2} \w+ \d{4}/);

    // And takes Eleni's back before she claimed it: her link opens nothing, and she is told.
    const hers = await secretFor(here, 'eleni@learners.example');
    const found = await registrar.issuing.credentials({ organisation, search: 'ελενη' });
    const eleniCredential = found.entries[0]?.credential ?? '';
    await registrar.issuing.revoke({
      organisation,
      credential: eleniCredential,
      reason: 'awarded-in-error',
      text: 'It was meant for somebody else.',
    });
    await here.settled();
    await assert.rejects(eleni.wallet.takeClaim({ secret: hers }), /./);
    const [told] = await here.letters('eleni@learners.example');
    assert.match(told?.text ?? '', /meant for somebody else/);
    const letters = await registrar.wallet.letters({ organisation, order });
    assert.deepEqual(letters.counts, { claimed: 2, withdrawn: 1 });
  });

  test('who opens a letter that is not theirs says so, and nobody can take it', async (t) => {
    const here = await installation(t);
    await seedDemonstration(here.platform.world);
    const registrar = here.visitor();
    await registrar.demonstration.become({ key: 'rita' });
    const { organisation } = await onlyOrganisation(registrar);
    const order = await issueTo(here, registrar, organisation, 'aoife@learners.example');
    const secret = await secretFor(here, 'aoife@learners.example');
    await here.visitor().wallet.notMe({ secret });
    await here.settled();
    const someone = here.visitor();
    await signIn(here, someone, 'aoife@learners.example');
    await assert.rejects(someone.wallet.takeClaim({ secret }), { code: 'claim-frozen' });
    const letters = await registrar.wallet.letters({ organisation, order, state: 'not-me' });
    assert.equal(letters.total, 1);
    const claim = letters.entries[0]?.claim ?? '';

    // The provider mends the address and sends again; the old link is dead.
    await registrar.wallet.sendAgain({ organisation, claim, email: 'aoife.other@learners.example' });
    await here.settled();
    await assert.rejects(here.visitor().wallet.openClaim({ secret }), { code: 'claim-unknown' });
    const fresh = await secretFor(here, 'aoife.other@learners.example');
    assert.notEqual(fresh, secret);
    await assert.rejects(someone.wallet.takeClaim({ secret: fresh }), { code: 'claim-other-address' });
    const rightOne = here.visitor();
    await signIn(here, rightOne, 'Aoife.Other@learners.example');
    assert.ok((await rightOne.wallet.takeClaim({ secret: fresh })).held);
  });
});

/** What the command line says of a file, given the list as it is published and the anchors as the college publishes them. */
async function byCommandLine(t: TestContext, here: Installation, organisation: string, text: string): Promise<string> {
  const url = listOf(text);
  const answer = await here.send(new Request(url));
  const document = {
    url,
    mediaType: answer.headers.get('Content-Type') ?? '',
    body: await answer.text(),
    retrieved: new Date().toISOString(),
  };
  const anchor = await here.visitor().trust.anchor({ organisation });
  const folder = mkdtempSync(join(tmpdir(), 'tessera-story-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const evidence = file('evidence.json', JSON.stringify({ documents: [document], gaps: [] }));
  const words = [
    'verify',
    '--evidence',
    evidence,
    '--trust',
    file('trust.pem', anchor.body),
    file('held.jsonld', text),
  ];
  const program = resolve(import.meta.dirname, '../cli/tessera.mjs');
  const { stdout, status } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  assert.equal(status, 1, stdout);
  return stdout;
}

async function onlyOrganisation(person: Visitor): Promise<{ readonly organisation: string }> {
  const { organisations } = await person.organisations.mine({});
  assert.equal(organisations.length, 1);
  return { organisation: organisations[0]?.organisation ?? '' };
}

async function onlyDesign(person: Visitor, organisation: string) {
  const { entries } = await person.catalogue.designs({ organisation });
  assert.equal(entries.length, 1);
  return { design: entries[0]?.design ?? '', version: entries[0]?.version ?? 0 };
}

async function issueTo(here: Installation, registrar: Visitor, organisation: string, email: string): Promise<string> {
  const { design, version } = await onlyDesign(registrar, organisation);
  const rows = `family_name;given_name;provider_number;email\nMuscat;Aoife;HC-1;${email}\n`;
  const upload = { organisation, design, version, name: 'one.csv', file: new Blob([rows]) };
  const { import: id } = await registrar.assessing.upload(upload);
  await here.settled();
  await registrar.assessing.confirm({ organisation, import: id });
  await here.settled();
  const { order } = await registrar.issuing.order({ organisation, design, version, import: id, count: 1 });
  await here.settled();
  return order;
}

/** What the newest letter to an address carries behind `claim#`. */
async function secretFor(here: Installation, to: string): Promise<string> {
  const texts = (await here.letters(to)).map(({ text }) => text);
  const found = texts.map((text) => /\/claim#([\w-]{43})/.exec(text)?.[1]).find((secret) => secret !== undefined);
  assert.ok(found, `no letter with a link to ${to}`);
  return found;
}

async function signIn(here: Installation, visitor: Visitor, email: string): Promise<void> {
  await visitor.people.askSignIn({ email });
  await here.settled();
  const [letter] = await here.letters(email);
  const code = /^\d{3}\s?\d{3}$/m.exec(letter?.text ?? '')?.[0];
  assert.ok(code, 'the letter has a code of six digits');
  await visitor.people.finishSignIn({ code });
}
