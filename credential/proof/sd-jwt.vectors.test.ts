// Every published specification of an example, issued, disclosed as its holder does, bound and verified; by us, and by a
// kept library both ways. [RFC9901 §4] [RFC9901 §7]
import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { compactVerify, importJWK } from 'jose';
import { parse, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { requires, SHARED } from '../../tools/require.ts';
import { judgeKeyBinding, bindPresentation } from './key-binding.ts';
import { discloseExactly, flattened, readSdJwt, readSdJwtJson, sealSdJwt } from './sd-jwt.ts';
import { disclosureDigest, type Frame } from './sd-jwt-conceal.ts';

const FOLDER = join(SHARED, 'reference/vectors/sd-jwt');
const skip = requires('shared');

type Members = Record<string, unknown>;

/** Marks in the specifications become pointers. */
function frameOf(node: unknown, path = '', disclosable: string[] = []): { value: unknown; frame: Frame } {
  const inside = (part: unknown, step: string | number, isMarked: boolean): unknown => {
    const pointer = `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isMarked) disclosable.push(pointer);
    return frameOf(part, pointer, disclosable).value;
  };
  if (node instanceof YAMLMap) {
    const value = Object.fromEntries(
      node.items.map(({ key, value: part }) => {
        const name = String(key instanceof Scalar ? key.value : key);
        return [name, inside(part, name, key instanceof Scalar && key.tag === '!sd')];
      }),
    );
    return { value, frame: { disclosable } };
  }
  if (node instanceof YAMLSeq) {
    const value = node.items.map((part, index) => inside(part, index, (part as { tag?: string }).tag === '!sd'));
    return { value, frame: { disclosable } };
  }
  return { value: node instanceof Scalar ? node.value : node, frame: { disclosable } };
}

const tag = { tag: '!sd', resolve: (text: string) => text };

/** The pointers that a holder discloses: what is said `true`, or an entry of a list that is. */
function chosen(disclosed: unknown, path = ''): readonly string[] {
  if (disclosed === true) return [path];
  if (typeof disclosed !== 'object' || disclosed === null) return [];
  return Object.entries(disclosed).flatMap(([step, part]) => chosen(part, `${path}/${step}`));
}

const settings = skip ? undefined : parse(readFileSync(join(FOLDER, 'settings.yml'), 'utf8'));
const issuerJwk = settings?.key_settings.issuer_keys[0];
const holderJwk = settings?.key_settings.holder_key;
const publicOf = ({ d: _, ...jwk }: Members): Members => jwk;
const signer = (jwk: Members) => ({
  algorithm: 'ES256' as const,
  sign: (data: Uint8Array) =>
    sign('sha256', data, {
      key: createPrivateKey({ key: jwk as never, format: 'jwk' }),
      dsaEncoding: 'ieee-p1363',
    }),
});
const random = (octets: number): Uint8Array => randomBytes(octets);
const checker = (jwk: Members) => (data: string, signature: string) =>
  verify(
    'sha256',
    Buffer.from(data),
    { key: createPublicKey({ key: jwk as never, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );

const library = (): SDJwtVcInstance =>
  new SDJwtVcInstance({
    hasher: (data: string | ArrayBuffer) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : Buffer.from(data))
        .digest(),
    hashAlg: 'sha-256',
    saltGenerator: () => randomBytes(16).toString('base64url'),
    signer: async (data: string) => Buffer.from(signer(issuerJwk).sign(Buffer.from(data))).toString('base64url'),
    signAlg: 'ES256',
    verifier: async (data: string, signature: string) => checker(publicOf(issuerJwk))(data, signature),
    kbVerifier: async (data: string, signature: string) => checker(publicOf(holderJwk))(data, signature),
  });

test('a disclosure of the specification has the digest that stands there', () => {
  const disclosure = 'WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd';
  assert.equal(disclosureDigest(disclosure, 'SHA-256'), 'jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4');
});

describe('the examples of SD-JWT', { skip }, () => {
  const names = skip ? [] : readdirSync(FOLDER).filter((name) => !name.endsWith('.yml'));
  test('all of them are there', () => assert.equal(names.length, 15));
  for (const name of names) {
    test(name, async () => {
      const text = readFileSync(join(FOLDER, name, 'specification.yml'), 'utf8');
      const { parseDocument } = await import('yaml');
      const document = parseDocument(text, {
        customTags: [tag, { ...tag, collection: 'map' }, { ...tag, collection: 'seq' }] as never,
      });
      const { value, frame } = frameOf((document.contents as YAMLMap).get('user_claims', true));
      const { holder_disclosed_claims: disclosed, key_binding: bound } = parse(text, { logLevel: 'silent' });
      const claims = { vct: 'https://example.com/vct', ...(value as Members), cnf: { jwk: publicOf(holderJwk) } };
      const sealed = await sealSdJwt(
        claims,
        { ...frame, decoys: { '': 3 } },
        { sealer: signer(issuerJwk), random, header: { typ: 'dc+sd-jwt' } },
      );
      assert.ok(sealed.ok);

      const whole = readSdJwt(sealed.value);
      assert.ok(whole?.ok);
      assert.deepEqual(whole.sdJwt.revealed.claims, claims);
      assert.equal(whole.sdJwt.revealed.parts.length, frame.disclosable.length);
      assert.ok(whole.sdJwt.revealed.undisclosed === 3);

      const named = chosen(disclosed).filter(
        // One of the examples names parts that it does not have.
        (pointer) => pointer !== '' && !(name === 'w3c-vc_for_slide_deck' && pointer.startsWith('/credentialSubject/')),
      );
      // Naming a part of an example names all that is in it.
      const parts = whole.sdJwt.revealed.parts.map(({ pointer }) => pointer);
      const within = parts.filter((part) => named.some((pointer) => part.startsWith(`${pointer}/`)));
      const part = discloseExactly(sealed.value, [...named, ...within]);
      assert.ok(part.ok, JSON.stringify(part.problems));
      const presented = bound
        ? await bindPresentation(
            part.value,
            { audience: 'https://verifier.example.org', nonce: '1234567890', time: 1_700_000_000_000 },
            signer(holderJwk),
          )
        : part;
      assert.ok(presented.ok);
      const shown = readSdJwt(presented.value);
      assert.ok(shown?.ok);
      const onTheWay = (pointer: string): boolean =>
        named.some((other) => `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`));
      assert.equal(shown.sdJwt.revealed.parts.length, frame.disclosable.filter(onTheWay).length);
      if (bound) assert.equal(judgeKeyBinding(shown.sdJwt, shown.sdJwt.keyBinding ?? '').ok, true);

      // Others read the same from what we made.
      const issued = presented.value.split('~')[0] ?? '';
      await compactVerify(issued, await importJWK(publicOf(issuerJwk) as never, 'ES256'));
      const theirs = await library().verify(
        presented.value,
        bound ? { requiredClaimKeys: [], keyBindingNonce: '1234567890' } : { requiredClaimKeys: [] },
      );
      assert.deepEqual(withoutAlg(theirs.payload as Members), shown.sdJwt.revealed.claims);

      // And as JSON it is the same.
      const json = flattened(presented.value);
      const again = json.ok ? readSdJwtJson(json.value) : undefined;
      assert.ok(again?.ok);
      assert.deepEqual(again.sdJwt.revealed.claims, shown.sdJwt.revealed.claims);
      assert.equal(again.sdJwt.presented, shown.sdJwt.presented);
    });
  }
});

const withoutAlg = ({ _sd_alg: _, ...claims }: Members): Members => claims;

test('what a kept library issues is read by us, recursive parts and lists included', { skip }, async () => {
  const claims = {
    vct: 'urn:x:1',
    name: 'A',
    address: { street: 'S', lines: ['1', '2'] },
    list: ['x', { deep: true }],
  };
  const text = await library().issue(claims, {
    _sd: ['name', 'address'],
    address: { _sd: ['street'], lines: { _sd: [0] } },
    list: { _sd: [1] },
    _sd_decoy: 2,
  } as never);
  const read = readSdJwt(text);
  assert.ok(read?.ok);
  const { iat: _, ...found } = read.sdJwt.revealed.claims;
  assert.deepEqual(found, claims);
  const part = discloseExactly(text, ['/address/lines/0']);
  const shown = part.ok ? readSdJwt(part.value) : undefined;
  assert.ok(shown?.ok);
  assert.deepEqual(shown.sdJwt.revealed.claims['address'], { lines: ['1', '2'] });
  assert.equal(shown.sdJwt.revealed.claims['name'], undefined);
});
