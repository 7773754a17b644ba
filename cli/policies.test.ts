// Weaker policies say what they leave out, whom to believe is named exactly, and documents of strangers stay texts.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { inspectCommand } from './inspect.ts';
import { argumentsOf, type Stage } from './stage.ts';
import { didTold, issuedIn, stageWithKeys } from './stage-formats.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';

const verified = (stage: Stage, ...given: readonly string[]) =>
  verifyCommand(argumentsOf('verify', ...given), stage.around);

const said = ({ printed }: Stage): string => printed.join(' ').replace(/\s+/g, ' ');

describe('tessera verify --policy', () => {
  test('proof-only finds nothing genuine, and says why, to people and to programs', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'open-badge');
    const did = didTold(stage);
    assert.equal(await verified(stage, file, '--trust-issuer', did), 0);
    assert.doesNotMatch(said(stage), /Judged by the policy/);
    stage.printed.length = 0;
    assert.equal(await verified(stage, file, '--trust-issuer', did, '--policy', 'proof-only'), 2);
    assert.match(stage.printed[0] ?? '', /^The signature holds\. Whose it is was not asked\./);
    assert.match(
      said(stage),
      /Judged by the policy proof-only: whether the issuer that is named signed it was not asked\./,
    );
    stage.printed.length = 0;
    assert.equal(await verified(stage, '--json', file, '--policy', 'proof-only'), 2);
    assert.equal(JSON.parse(stage.printed[0] ?? '').policy, 'proof-only');
  });

  test('1edtech says what it takes', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'open-badge');
    assert.equal(await verified(stage, file, '--policy', '1edtech'), 2);
    assert.match(said(stage), /Judged by the policy 1edtech: a key may stand in the very address of its issuer/);
  });

  test('a policy that there is not is refused with those there are', () => {
    assert.throws(() => argumentsOf('verify', '--policy', 'lax'), /Choose one of: strict, proof-only, 1edtech\./);
  });
});

describe('tessera verify --trust-issuer', () => {
  test('several may be named; another one is not enough', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'open-badge');
    const did = didTold(stage);
    assert.equal(await verified(stage, file, '--trust-issuer', 'did:web:other.example'), 2);
    assert.match(
      said(stage),
      /^The seal is intact\. We could not confirm who did:key:\w+ is: it is no issuer that you named/,
    );
    assert.equal(await verified(stage, file, '--trust-issuer', 'did:web:other.example', '--trust-issuer', did), 0);
  });

  test('a key that is published is looked up when it is asked for, where the issuer was told to publish it', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'vcdm', '--did', 'did:web:college.example:badges#key-1');
    const told = said(stage);
    const [, address] = /look your key up at (\S+)\./.exec(told) ?? [];
    const [, method, word] =
      /has to list (\S+) under assertionMethod, with publicKeyMultibase (\w+)\./.exec(told) ?? [];
    const controller = 'did:web:college.example:badges';
    const body = JSON.stringify({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: controller,
      verificationMethod: [{ id: method, type: 'Multikey', controller, publicKeyMultibase: word }],
      assertionMethod: [method],
    });
    const retrieved = '2026-06-01T10:00:00Z';
    const fetch = async (url: string) =>
      url === address ? { url, mediaType: 'application/json', body, retrieved } : { url, reason: 'not-found' };
    stage.printed.length = 0;
    assert.equal(await verified(stage, file, '--trust-issuer', controller), 2);
    assert.match(said(stage), /- Have it looked up: --save-evidence FILE\./);
    const given = argumentsOf('verify', file, '--trust-issuer', controller, '--save-evidence', stage.path('e.json'));
    assert.equal(await verifyCommand(given, { ...stage.around, fetch }), 0);
    assert.equal(await verified(stage, file, '--trust-issuer', controller, '--evidence', stage.path('e.json')), 0);
  });

  for (const given of [
    'Harbour College',
    'http://college.example',
    'did:web:college.example#key-1',
    'college.example',
  ]) {
    test(`“${given}” could never be one`, async (context) => {
      const stage = await stageWithKeys(context);
      await assert.rejects(verified(stage, stage.path('x'), '--trust-issuer', given), UsageError);
    });
  }
});

describe('what a stranger wrote', () => {
  const HOSTILE = 'x\u001b[2J\u202ey\u0007';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
  const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

  test('in a badge that is none of ours is shown by its codes, and the rest of it too', async (context) => {
    const stage = await stageWithKeys(context);
    const badge = {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'https://a.example/', type: ['Profile'], name: HOSTILE },
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: {
          id: 'https://a.example/1',
          type: ['Achievement'],
          name: 'First aid',
          description: HOSTILE,
          criteria: { narrative: HOSTILE },
        },
      },
    };
    await writeFile(stage.path('b.json'), JSON.stringify(badge));
    assert.equal(await inspectCommand(argumentsOf('inspect', stage.path('b.json')), stage.around), 0);
    assert.match(stage.printed.join('\n'), /Open Badge 3\.0, without a seal\./);
    assert.match(stage.printed.join('\n'), /First aid/);
    assert.ok(stage.printed.join('\n').includes('x\\u{1b}[2J\\u{202e}y\\u{7}'));
    assert.equal(await verified(stage, stage.path('b.json')), 1);
    assert.equal(await verified(stage, '--json', stage.path('b.json')), 1);
    assert.doesNotMatch([...stage.printed, ...stage.told].join(''), STEERS);
  });

  test('in a token and its header never steers the terminal', async (context) => {
    const stage = await stageWithKeys(context);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiableCredential',
      issuer: `did:web:${HOSTILE}`,
      credentialSubject: { name: HOSTILE },
    };
    const token = `${part({ alg: 'ES256', typ: 'vc+jwt', kid: `did:web:${HOSTILE}#${HOSTILE}` })}.${part(claims)}.AAAA`;
    await writeFile(stage.path('t.jwt'), token);
    assert.notEqual(await verified(stage, stage.path('t.jwt'), '--policy', 'proof-only'), 0);
    assert.notEqual(await verified(stage, '--json', stage.path('t.jwt')), 0);
    await inspectCommand(argumentsOf('inspect', stage.path('t.jwt')), stage.around);
    assert.doesNotMatch([...stage.printed, ...stage.told].join(''), STEERS);
  });

  test('is found to be changed under every policy', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'open-badge');
    stage.printed.length = 0;
    await writeFile(file, (await readFile(file, 'utf8')).replace('Borg', 'Borq'));
    assert.equal(await verified(stage, file, '--policy', 'proof-only'), 1);
    assert.match(stage.printed[0] ?? '', /^Not genuine\./);
    assert.match(said(stage), /Judged by the policy proof-only/);
  });
});
