// A second opinion on the seal: a kept JOSE library verifies what we write, told only which parameters it is to
// understand. [RFC7515 §5.2] [RFC7797 §3]
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, test } from 'node:test';
import { compactVerify, flattenedVerify } from 'jose';
import { credentialOf, sealed, sealOf } from '../world.ts';

describe('jose verifies our seals', () => {
  for (const algorithm of ['ES256', 'RS256'] as const) {
    test(`${algorithm}, general form with the payload as it is`, async () => {
      const seal = await sealOf({ algorithm });
      const { payload, signatures } = JSON.parse(await sealed(credentialOf(), seal));
      const key = new X509Certificate(seal.certificatePem).publicKey;
      const { protectedHeader } = await flattenedVerify({ payload, ...signatures[0] }, key, { crit: { sigT: true } });
      assert.equal(protectedHeader?.alg, algorithm);
      assert.equal(protectedHeader?.b64, false);
      await assert.rejects(
        flattenedVerify({ payload: `${payload} `, ...signatures[0] }, key, { crit: { sigT: true } }),
      );
      await assert.rejects(
        flattenedVerify({ payload, ...signatures[0] }, key),
        'without understanding sigT it must refuse',
      );
    });

    test(`${algorithm}, compact form`, async () => {
      const seal = await sealOf({ algorithm });
      const text = await sealed(credentialOf(), seal, { form: 'compact' });
      const key = new X509Certificate(seal.certificatePem).publicKey;
      const { payload } = await compactVerify(text, key, { crit: { sigT: true } });
      assert.equal(JSON.parse(new TextDecoder().decode(payload)).id, credentialOf().id);
    });
  }
});
