// Drills of abuse against a whole installation: guesses by the thousand, from few networks and from many, and asking who has
// an account. What was let through is counted against the table of limits; the victim gets in afterwards; and what is done
// for an address that is known is what is done for one that is not, counted in statements to the database, not in time.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { ProblemAnswer } from '@tessera/client';
import { LIMITS } from '../../server/limits/settings.ts';
import { MOST_TRIES } from '../../server/people/sign-in/letter-codes.ts';
import { authenticator } from '../authenticator.ts';
import { type Jar, ORIGIN, type Person, type Siege, siege } from './server-siege.ts';

const VICTIM = 'vera@harbour.example';

/** How often each answer came: `ok`, or the code of the refusal. */
type Tally = Record<string, number>;

async function counted(tally: Tally, asking: Promise<unknown>): Promise<string> {
  const code = await asking.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof ProblemAnswer && error.status < 500) return error.code;
      throw error; // a fault is no defence
    },
  );
  tally[code] = (tally[code] ?? 0) + 1;
  return code;
}

const networkOf = (number: number): string => `198.${20 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;

/** From each network: asks for letters to the victim and types wrong codes, for as long as it is let. */
async function stuffCodes(here: Siege, networks: readonly string[], guesses: number): Promise<Tally> {
  const tally: Tally = {};
  for (const network of networks) {
    const thief = here.visitor('', network);
    for (let tried = 0; tried < guesses; ) {
      const asked = await counted({}, thief.people.askSignIn({ email: VICTIM }));
      if (asked !== 'ok') {
        tally['no-letter'] = (tally['no-letter'] ?? 0) + guesses - tried;
        break;
      }
      for (let each = 0; each < MOST_TRIES + 1 && tried < guesses; each += 1, tried += 1)
        await counted(tally, thief.people.finishSignIn({ code: '000000' }));
    }
  }
  return tally;
}

const letThrough = (tally: Tally): number => tally['sign-in-code-wrong'] ?? 0;
const sum = (tally: Tally): number => Object.values(tally).reduce((so, count) => so + count, 0);

describe('credential stuffing', () => {
  test('with codes of letters: a handful of guesses a network, and the victim signs in by the next letter', async (t) => {
    const here = await siege(t);
    here.holdTime();
    await here.signedIn(VICTIM);
    const tally = await stuffCodes(here, [1, 2, 3].map(networkOf), 1000);
    const perNetwork = LIMITS['sign-in-codes'].burst;
    assert.equal(sum(tally), 3000);
    assert.ok(letThrough(tally) <= 3 * perNetwork, JSON.stringify(tally));
    assert.equal(tally['ok'], undefined);
    t.diagnostic(`3 networks, 3,000 guesses: ${letThrough(tally)} were compared`);
    const vera = await here.signedIn(VICTIM);
    assert.equal((await vera.people.me({})).email, VICTIM);
  });

  test('with codes of letters from hundreds of networks: no more than of all, and the link of a letter still opens', async (t) => {
    const here = await siege(t);
    here.holdTime();
    const home = await here.signedIn(VICTIM);
    const many = Array.from({ length: 300 }, (_, number) => networkOf(1000 + number));
    const tally = await stuffCodes(here, many, 10);
    assert.ok(letThrough(tally) <= LIMITS['sign-in-codes-of-all'].burst, JSON.stringify(tally));
    assert.equal(tally['ok'], undefined);
    t.diagnostic(`300 networks, 3,000 guesses: ${letThrough(tally)} were compared`);

    // In a browser in which she signed in before, she has letters and codes of her own, and gets in at once.
    await home.people.signOut({});
    await home.people.askSignIn({ email: VICTIM });
    await here.settled();
    await home.people.finishSignIn({ code: await here.code(VICTIM) });
    assert.equal((await home.people.me({})).email, VICTIM);

    // Elsewhere, codes of this address are spent, wherever they are typed; letters come at the pace of one in two minutes.
    here.later(LIMITS['sign-in-letters-of-all'].per + 1000);
    const vera = here.visitor(VICTIM, '203.0.113.50');
    await vera.people.askSignIn({ email: VICTIM });
    await here.settled();
    const [letter] = await here.letters(VICTIM);
    const secret = /\/sign-in\/letter#([\w-]{43})/.exec(letter?.text.replaceAll('\u200c', '') ?? '')?.[1];
    await vera.people.finishSignIn({ secret: secret ?? '' });
    assert.equal((await vera.people.me({})).email, VICTIM);
  });

  test('with unknown passkeys: none opens, each network runs dry, and the victim’s own passkey opens meanwhile', async (t) => {
    const here = await siege(t);
    here.holdTime();
    const vera = await here.signedIn(VICTIM);
    const device = authenticator(ORIGIN);
    const answer = device.make(await vera.people.beginPasskey({}));
    await vera.people.addPasskey({ answer, name: 'Key' });

    const stray = authenticator(ORIGIN);
    stray.make({ challenge: '', rp: { id: 'localhost' }, user: { id: randomBytes(32).toString('base64url') } });
    const tally: Tally = {};
    const tries = [
      ...repeated([1, 2, 3], 400),
      ...repeated(
        [...Array(200).keys()].map((n) => 2000 + n),
        5,
      ),
    ];
    for (const number of tries) {
      const thief = here.visitor('', networkOf(number));
      const options = await thief.people.askPasskey({}).catch((error: ProblemAnswer) => {
        tally[error.code] = (tally[error.code] ?? 0) + 1;
      });
      if (options === undefined) continue;
      await counted(tally, thief.people.finishPasskey({ answer: stray.sign(options) }));
    }
    assert.equal(tally['ok'], undefined);
    assert.equal(sum(tally), tries.length);
    assert.ok((tally['too-many-tries'] ?? 0) >= 3 * 300, JSON.stringify(tally)); // of few networks, most are not looked at
    t.diagnostic(`${tries.length} unknown passkeys: ${tally['passkey-not-accepted']} were looked at`);
    await byPasskey(here.visitor(VICTIM), device);
  });

  test('with recovery codes, by whoever reads the victim’s letters: twenty guesses of 80 bits, and the passkey opens', async (t) => {
    const here = await siege(t);
    here.holdTime();
    const vera = await here.signedIn(VICTIM);
    const device = authenticator(ORIGIN);
    await vera.people.addPasskey({ answer: device.make(await vera.people.beginPasskey({})), name: 'Key' });
    await vera.people.makeRecoveryCodes({});
    await vera.people.wantPasskeyOnly({ passkeyOnly: true });

    const tally: Tally = {};
    for (let number = 0; number < 200; number += 1) {
      const thief = here.visitor('', networkOf(3000 + number));
      if ((await counted(tally, thief.people.askSignIn({ email: VICTIM }))) !== 'ok') continue;
      await here.settled();
      const code = await here.code(VICTIM);
      if ((await counted(tally, thief.people.finishSignIn({ code }))) !== 'ok') continue;
      await assert.rejects(thief.people.me({}), { code: 'sign-in-needed' });
      for (let guess = 0; guess < 5; guess += 1)
        await counted(tally, thief.people.finishWithRecovery({ recoveryCode: '0000-0000-0000-0000' }));
    }
    assert.ok((tally['recovery-code-wrong'] ?? 0) <= LIMITS['recovery-codes'].burst, JSON.stringify(tally));
    assert.ok((tally['too-many-tries'] ?? 0) > 0);
    t.diagnostic(
      `200 networks with the victim’s letters: ${tally['recovery-code-wrong']} recovery codes were compared`,
    );
    await byPasskey(here.visitor(VICTIM), device);
  });
});

const repeated = (numbers: readonly number[], times: number): readonly number[] =>
  numbers.flatMap((number) => Array.from({ length: times }, () => number));

async function byPasskey(person: Person, device: ReturnType<typeof authenticator>): Promise<void> {
  await person.people.finishPasskey({ answer: device.sign(await person.people.askPasskey({})) });
  assert.equal((await person.people.me({})).email, VICTIM);
}

describe('asking who has an account', () => {
  test('answers and work are the same for an address that is known and one that is not: for a letter, for a wrong code', async (t) => {
    const here = await siege(t);
    here.holdTime();
    await here.signedIn(VICTIM);
    const statements = statementsOf(t);
    const known: (readonly [Looked, Looked])[] = [];
    const unknown: (readonly [Looked, Looked])[] = [];
    for (let round = 0; round < 12; round += 1) {
      // In turns, each from a network of its own, with an address as long as the other.
      known.push(await tried(here, VICTIM, round, statements));
      unknown.push(await tried(here, `w${String(round).padStart(3, '0')}@harbour.example`, round + 100, statements));
    }
    for (const step of [0, 1] as const) {
      const seen = (all: typeof known): readonly string[] => [...new Set(all.map((looked) => looked[step].answer))];
      assert.equal(seen(known).length, 1);
      assert.deepEqual(seen(known), seen(unknown));
      // Whatever works in the background only adds: what is least is what was done for the asking itself.
      const least = (all: typeof known): number => Math.min(...all.map((looked) => looked[step].statements));
      assert.ok(least(known) > 0);
      assert.equal(least(known), least(unknown));
    }
  });
});

interface Looked {
  /** Status, headers without what is random or counts, body. */
  readonly answer: string;
  /** That the database was sent until it was answered. */
  readonly statements: number;
}

/** A letter, and a code that is wrong. */
async function tried(here: Siege, email: string, number: number, statements: () => number) {
  const from = { jar: new Map(), address: networkOf(5000 + number) };
  const letter = await looked(here, '/people/sign-in', { email }, from, statements);
  return [letter, await looked(here, '/people/sign-in/finish', { code: '000000' }, from, statements)] as const;
}

async function looked(
  here: Siege,
  path: string,
  body: object,
  from: { readonly jar: Jar; readonly address: string },
  statements: () => number,
): Promise<Looked> {
  await here.settled();
  const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
  const request = new Request(`${ORIGIN}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const before = statements();
  const answer = await here.send(request, from);
  const text = await answer.text();
  const sent = statements() - before;
  const told = [...answer.headers].map(([name, value]) => {
    const plain = name === 'set-cookie' ? value.replace(/=[\w-]{20,}/, '=…') : value;
    return `${name}: ${name === 'ratelimit' ? plain.replace(/\d+/g, 'n') : plain}`;
  });
  return { answer: [answer.status, text, ...told].join('\n'), statements: sent };
}

/** How many statements the embedded database was sent so far. */
function statementsOf(t: TestContext): () => number {
  let count = 0;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...given: Parameters<typeof post>) {
    count += 1;
    post.apply(this, given);
  };
  t.after(() => {
    Worker.prototype.postMessage = post;
  });
  return () => count;
}
