// What is open to anybody: verifying what a stranger wrote, links that lead where they must not, lists that everybody
// reads. Texts come back as data; nothing is reached that is not public; a list tells of nobody.
import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { shuffledSlots } from '../../server/issuing/slots.ts';
import { credentialOf, fullDesign, sealed, sealOf } from '../world.ts';
import { putTogether, takeApart } from './forgery.ts';
import { furnish, ORIGIN, siege } from './server-siege.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '<img src=https://evil.example/pixel.png>',
  '"><iframe src=javascript:alert(1)>',
  '\u202egnp.exe',
  '{{constructor.constructor("alert(1)")()}}',
  '</script><base href=//evil.example>',
];

test('what is open to anybody', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  const theirs = await furnish(here, operator, 'Zebra', '11111111');
  const anybody = here.visitor();
  const file = await ours.learner.wallet.heldFile({ held: ours.ids['held'] ?? '' });
  const genuine = new TextDecoder().decode(file.body instanceof Uint8Array ? file.body : undefined);

  await t.test('hostile texts of a credential come back as they are, as JSON, and are believed by nobody', async () => {
    for (const text of HOSTILE) {
      const parts = takeApart(genuine);
      const written = JSON.stringify(text).slice(1, -1);
      const payload = parts.payload.replaceAll('Harbourson', written).replaceAll('Harbour bread', written);
      assert.notEqual(payload, parts.payload);
      const envelope = putTogether({ ...parts, payload });
      const answer = await here.send(
        new Request(`${ORIGIN}/api/verify`, {
          method: 'POST',
          headers: { Origin: ORIGIN, 'Content-Type': 'application/json', Accept: 'text/html' },
          body: JSON.stringify({ text: envelope }),
        }),
      );
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('Content-Type') ?? '', /^application\/json/);
      assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
      const said = await answer.text();
      assert.ok(said.includes(written), text);
      const { report, registered } = JSON.parse(said);
      assert.equal(report.outcome, 'invalid');
      assert.equal(registered, undefined);
    }
  });

  await t.test(
    'a seal that a stranger made in the name of an organisation here is not that organisation’s',
    async () => {
      const seal = await sealOf({
        legalName: 'Zebra College (invented)',
        organisationIdentifier: 'VATMT-11111111',
        until: Date.now() + 86_400_000,
      });
      const issuer = {
        ...fullDesign.issuer,
        id: `${ORIGIN}/organisations/${theirs.organisation}`,
        legalIdentifier: { value: 'VATMT-11111111', country: 'MT' },
      };
      const forged = await sealed(credentialOf({ ...fullDesign, issuer, awardingBodies: [issuer] }), seal);
      const { report, registered } = await anybody.verifying.verifyText({ text: forged });
      assert.notEqual(report.outcome, 'valid');
      assert.equal(registered, undefined);
      const honest = await anybody.verifying.verifyText({ text: genuine });
      assert.equal(honest.report.outcome, 'valid', JSON.stringify(honest.report.checks));
      assert.equal(honest.registered, ours.organisation);
    },
  );

  await t.test('links to what is not public are refused before anything is reached', async (t) => {
    let reached = 0;
    const inside = createServer((_, answer) => {
      reached += 1;
      answer.end(genuine);
    });
    await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
    t.after(() => inside.close());
    const { port } = inside.address() as AddressInfo;
    const HOSTS = [
      ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '0', '0.0.0.0', 'localhost', 'localhost.'],
      ...['LOCALHOST', 'a.localhost', '[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
      ...['10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1', '169.254.169.254', '[fe80::1]', '[fd00::1]'],
      ...[
        '[64:ff9b::7f00:1]',
        '[2002:7f00:1::1]',
        '[ff02::1]',
        '224.0.0.1',
        '255.255.255.255',
        '192.0.2.1',
        '198.18.0.1',
      ],
      ...['①②⑦.⓪.⓪.①', '127。0。0。1'],
    ];
    const addresses = HOSTS.flatMap((host) => [
      `https://${host}/x`,
      `http://${host}:${port}/x`,
      `https://${host}:${port}/x`,
    ]);
    for (const url of [
      ...addresses,
      `https://user@127.0.0.1/`,
      `${ORIGIN}/api/demonstration/letters`,
      `${ORIGIN}/en`,
    ]) {
      const refusal = await anybody.verifying.verifyLink({ url }).catch((error: unknown) => error);
      assert.match(String(Reflect.get(refusal as object, 'code')), /^link-(unreachable|malformed)$/, url);
    }
    for (const url of [
      'file:///etc/passwd',
      'ftp://elsewhere.example/',
      'javascript:alert(1)',
      'data:text/plain,x',
      '//x',
      'x',
    ])
      await assert.rejects(anybody.verifying.verifyLink({ url }), { code: 'link-malformed' });
    assert.equal(reached, 0);
  });

  const listOf = async ({ organisation }: { readonly organisation: string }, list = 1) => {
    const answer = await here.send(new Request(`${ORIGIN}/status/${organisation}/${list}`));
    return answer.status === 200 ? answer.text() : undefined;
  };
  const partsOf = (text = '') => {
    const [head = '', payload = ''] = text.split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    return { head: read(head), payload: read(payload) };
  };

  await t.test(
    'a list is signed by the key of its organisation that signs nothing else, and says nothing of people',
    async () => {
      const credential = ours.ids['credential'] ?? '';
      const { organisation, owner } = ours;
      const text = 'It was meant for Bartholomew.';
      await owner.issuing.revoke({ organisation, credential, reason: 'awarded-in-error', text });
      for (const whose of [ours, theirs]) {
        const { head, payload } = partsOf(await listOf(whose));
        const [leaf = ''] = head.x5c;
        const fingerprint = createHash('sha256').update(Buffer.from(leaf, 'base64')).digest('hex');
        const { keys } = await whose.owner.trust.keySet({ organisation: whose.organisation });
        assert.equal(keys.find((key) => key.fingerprint === fingerprint)?.purpose, 'status');
        assert.match(new X509Certificate(Buffer.from(leaf, 'base64')).subject, new RegExp(`${whose.word} College`));
        const said = JSON.stringify(payload);
        assert.doesNotMatch(said, /Harbourson|Zebrason|Bela|Bartholomew|\w@\w/);
        for (const [name, id] of Object.entries(whose.ids))
          if (id !== whose.organisation) assert.ok(!said.includes(id), `the list names a ${name}`);
      }
    },
  );

  await t.test('a list of nobody, and one that was not begun, are not there', async () => {
    assert.equal(await listOf({ organisation: '01900000-0000-7000-8000-000000000000' }), undefined);
    for (const list of [0, 2, 999_999, -1, 1.5]) assert.equal(await listOf(ours, list), undefined);
  });

  await t.test('slots tell nothing of the order in which credentials were made, nor of each other’s', async () => {
    const rows = await many(
      sql<{ organisation: string; seed: Uint8Array }>`select organisation, seed from issuing.status_list`,
      here.world.db.sql,
    );
    assert.equal(rows.length, 2);
    const [one, two] = rows.map(({ seed }) => shuffledSlots(seed));
    assert.ok(one && two);
    for (const slots of [one, two]) {
      assert.equal(new Set(slots).size, slots.length);
      // By chance such a sum lies within five of its standard deviations but for one time in a million.
      assert.ok(Math.abs(correlation(slots.subarray(0, 10_000))) < 5 / Math.sqrt(10_000));
      const next = slots.subarray(0, 10_000).filter((slot, at) => Math.abs(slot - (slots[at + 1] ?? 0)) < 2);
      assert.ok(next.length < 20);
    }
    assert.ok(one.subarray(0, 1000).filter((slot, at) => slot === two[at]).length < 10);
    const used = await many(
      sql<{ organisation: string; slot: number }>`
        select organisation, slot from issuing.credential order by organisation, credential`,
      here.world.db.sql,
    );
    const order = (organisation: string) =>
      used.filter((row) => row.organisation === organisation).map(({ slot }) => slot);
    assert.notDeepEqual(order(ours.organisation), order(theirs.organisation));
  });
});

/** Of the place in an order with the value at it. */
function correlation(values: Uint32Array): number {
  const mean = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, one) => sum + one, 0) / numbers.length;
  const places = Array.from(values, (_, place) => place);
  const [middle, average] = [mean(places), mean(values)];
  const off = places.map((place) => [place - middle, (values[place] ?? 0) - average] as const);
  const sum = (of: (pair: readonly [number, number]) => number) => off.reduce((total, pair) => total + of(pair), 0);
  return sum(([x, y]) => x * y) / Math.sqrt(sum(([x]) => x * x) * sum(([, y]) => y * y));
}
