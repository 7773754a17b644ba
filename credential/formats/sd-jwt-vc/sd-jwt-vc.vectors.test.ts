// What wallets are given, and what they present, held against a kept library that knows nothing of us: the key out of the
// certificate, the parts, the holder’s signature, the description of the type. [SD-JWT-VC §2.4]
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign, verify as holds, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { decodeProtectedHeader, importX509, jwtVerify } from 'jose';
import { credentialOf, NOW, sealOf } from '../../../tests/world.ts';
import { bindPresentation } from '../../proof/key-binding.ts';
import { discloseExactly } from '../../proof/sd-jwt.ts';
import { sealSdJwtVc } from '../../sealing/sd-jwt-vc.ts';

const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test('a kept library verifies the credential, a part of it, and who presents it', async () => {
  const seal = await sealOf();
  const made = await sealSdJwtVc(credentialOf(), {
    time: NOW,
    sealer: seal.sealer,
    random: randomBytes,
    holder: holder.publicKey.export({ format: 'jwk' }) as Record<string, unknown>,
  });
  assert.ok(made.ok);
  const jwt = made.value.split('~')[0] ?? '';
  const [leaf = ''] = decodeProtectedHeader(jwt).x5c ?? [];
  const certificate = new X509Certificate(Buffer.from(leaf, 'base64'));
  assert.equal(certificate.verify(new X509Certificate(seal.anchorPem).publicKey), true);
  const { payload } = await jwtVerify(jwt, await importX509(certificate.toString(), 'ES256'), {
    typ: 'dc+sd-jwt',
    currentDate: new Date(NOW),
  });
  assert.equal(payload['vct'], 'urn:eu.europa.ec.eudi:learning:credential:1');
  assert.equal(payload['family_name'], undefined);

  const checked = (key: Parameters<typeof holds>[2]) => (data: string, signature: string) =>
    holds(
      'sha256',
      Buffer.from(data),
      { key: key as never, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
  const library = new SDJwtVcInstance({
    hasher: (data: string | ArrayBuffer) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : Buffer.from(data))
        .digest(),
    hashAlg: 'sha-256',
    verifier: async (data: string, signature: string) => checked(certificate.publicKey)(data, signature),
    kbVerifier: async (data: string, signature: string) => checked(holder.publicKey)(data, signature),
  });
  const at = { currentDate: NOW / 1000 };
  const whole = await library.verify(made.value, at as never);
  assert.equal((whole.payload as Record<string, unknown>)['family_name'], 'Borg');

  const part = discloseExactly(made.value, ['/achievement_title', '/assessment_grade']);
  assert.ok(part.ok);
  const order = { audience: 'https://employer.example', nonce: 'n-1', time: NOW };
  const presented = await bindPresentation(part.value, order, {
    algorithm: 'ES256',
    sign: (data) => sign('sha256', data, { key: holder.privateKey, dsaEncoding: 'ieee-p1363' }),
  });
  assert.ok(presented.ok);
  const shown = await library.verify(presented.value, { ...at, keyBindingNonce: 'n-1' } as never);
  const claims = shown.payload as Record<string, unknown>;
  assert.deepEqual([claims['assessment_grade'], claims['family_name']], ['9', undefined]);
  assert.equal(shown.kb?.payload.aud, 'https://employer.example');
});
