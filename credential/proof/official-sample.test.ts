// The official signed sample: its three timestamps and the certificates that came with it, as its makers sealed it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Certificate, readCertificate, sealFitness } from './certificate.ts';
import { certificatePath } from './certificate-path.ts';
import { readTimestamp } from './timestamp.ts';
import { requires, SHARED } from '../../tools/require.ts';

const FILE = join(SHARED, 'reference/elm/samples/Sample-MC-Annex1-signed.jsonld');

describe('Sample-MC-Annex1-signed', { skip: requires('shared') }, () => {
  if (!existsSync(FILE)) return;
  const { payload, signatures } = JSON.parse(readFileSync(FILE, 'utf8'));
  const [{ protected: header, signature, header: unprotected }] = signatures;
  const encoded: readonly string[] = unprotected.etsiU;
  const { x5c, adoTst } = fromJson(header);
  const [signatureStamp, values, , archiveStamp] = encoded.map(fromJson);
  const leaf = certificate(x5c[0]);
  const along: readonly Certificate[] = values.xVals.map(({ x509Cert }: { x509Cert: { val: string } }) =>
    certificate(x509Cert.val),
  );
  const [timestampRoot, , sealAuthority, timestampAuthority] = along;
  const sealed = Date.UTC(2023, 8, 27, 11, 54, 17);

  const archived = [payload, header, signature, encoded.slice(0, 3).join('')].join('.');
  const stamps: readonly (readonly [string, { tstTokens: readonly { val: string }[] }, string, number])[] = [
    ['the content', adoTst, payload, sealed],
    ['the signature', signatureStamp.sigTst, signature, sealed + 3000],
    ['the archive', archiveStamp.arcTst, archived, sealed + 3000],
  ];

  for (const [title, { tstTokens }, content, time] of stamps) {
    test(`the timestamp over ${title} holds and is about exactly these bytes`, async () => {
      const token = Buffer.from(tstTokens[0]?.val ?? '', 'base64');
      const answer = await readTimestamp(token, Buffer.from(content));
      if (!('time' in answer)) assert.fail(answer.code);
      assert.equal(answer.code, undefined);
      assert.equal(answer.time, time);
      assert.equal(answer.policy, '1.2.3.4');
      assert.deepEqual(answer.signer, timestampAuthority);
      assert.equal((await readTimestamp(token, Buffer.from(`${content} `))).code, 'timestamp-imprint-differs');
      assert.ok(timestampRoot && answer.signer);
      assert.equal((await certificatePath(answer.signer, answer.certificates, [timestampRoot], time)).answer, 'yes');
    });
  }

  test('the certificate of the seal is fit, says who sealed, and leads to the authority that came along', async () => {
    assert.ok(sealAuthority && timestampRoot);
    assert.deepEqual(sealFitness(leaf), []);
    assert.equal(leaf.subject.organisationIdentifier, 'VATES-A00000000');
    assert.equal(leaf.subject.organisation, 'ORGANIZACION TEST');
    assert.ok(leaf.qcStatements?.includes('0.4.0.1862.1.6.2'), 'QcType: electronic seal');
    assert.equal((await certificatePath(leaf, along, [sealAuthority], sealed)).answer, 'yes');
    assert.equal((await certificatePath(leaf, along, [timestampRoot], sealed)).answer, 'unknown');
    const later = await certificatePath(leaf, along, [sealAuthority], Date.UTC(2026, 5, 1));
    assert.equal(later.answer === 'no' && later.code, 'certificate-expired');
  });
});

function fromJson(base64url: string) {
  return JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
}

function certificate(base64: string): Certificate {
  return readCertificate(Buffer.from(base64, 'base64')) ?? assert.fail('a certificate of the sample cannot be read');
}
