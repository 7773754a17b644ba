// `npm run bench`: what sealing and verifying cost beside the least that they could cost, and what issuing needs in memory.
import { sign, verify as verifySignature, createPublicKey, createPrivateKey, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { compose, issue, readAward, readDesign, verify } from '@tessera/credential';
import { seal as sealParts } from '@tessera/credential/seal';
import { award, credentialOf, fullDesign, NOW, sealed, sealOf } from '../tests/world.ts';
import { measure, type Measured } from './harness.ts';
import { issuingMemory } from './memory.ts';

const seal = await sealOf();
const credential = credentialOf(fullDesign);
const text = await sealed(credential, seal);
const envelope = JSON.parse(text);
const payload: string = envelope.payload;
const document: unknown = JSON.parse(payload);
const protectedText: string = envelope.signatures[0].protected;
const signature = Buffer.from(envelope.signatures[0].signature, 'base64url');
const privateKey = createPrivateKey(seal.keyPem);
const publicKey = createPublicKey(
  new X509Certificate(seal.certificatePem).publicKey.export({ format: 'pem', type: 'spki' }),
);

const design = readDesign(fullDesign);
let number = 0;

/** One learner of many of a design: read, composed, sealed; the signature is kept, the text is not asked for. */
async function next(): Promise<unknown> {
  const id = `urn:uuid:6e2c8a3e-5b0f-4a7d-9c3e-${String(number++).padStart(12, '0')}`;
  const read = readAward({ ...award, id, learner: { ...award.learner, familyName: `Borg ${number}` } });
  const composed = design.ok && read.ok ? compose(design.value, read.value) : undefined;
  if (!composed?.ok) throw new Error('the award was refused');
  return sealParts(composed.value, { format: 'edc', sealer: seal.sealer, time: NOW });
}

const sealing = await measure([
  {
    name: 'floor: JSON text, SHA-256 and raw ES256 signature of the same document',
    run: () =>
      sign('sha256', Buffer.from(`${protectedText}.${JSON.stringify(document)}`), {
        key: privateKey,
        dsaEncoding: 'ieee-p1363',
      }),
  },
  {
    name: 'issue(): European Digital Credential, JAdES B-B',
    run: () => issue(credential, { format: 'edc', sealer: seal.sealer, time: NOW }),
  },
  { name: 'readAward(), compose() and seal() of one learner of many', run: next },
]);

const circumstances = { evidence: { documents: [], gaps: [] }, trust: { anchors: [] }, now: NOW };
const verifying = await measure([
  {
    name: 'floor: JSON parse of envelope and payload, raw ES256 verification',
    run: () => {
      const { payload: body, signatures } = JSON.parse(text);
      JSON.parse(body);
      return verifySignature(
        'sha256',
        Buffer.from(`${signatures[0].protected}.${body}`),
        { key: publicKey, dsaEncoding: 'ieee-p1363' },
        signature,
      );
    },
  },
  { name: 'verify(): all checks, no anchors', run: () => verify(text, circumstances) },
  { name: 'verify(): all checks, one anchor', run: () => verify(text, { ...circumstances, trust: seal.trust }) },
]);

const memory = await issuingMemory([1_000, 10_000]);

const row = ({ name, perSecond, ofFloor: [median, low, high] }: Measured): string =>
  `| ${name} | ${Math.round(perSecond).toLocaleString('en')} | ${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}] |`;

const table = [
  '# Measured',
  '',
  'Work per CPU-second of the process, median of nine interleaved rounds on an idle machine, and the share of the floor in the same round [10th–90th percentile]. Only the shares mean anything elsewhere.',
  '',
  `One European Digital Credential of ${Math.round(payload.length / 1000)} kB with every standard element, ES256.`,
  '',
  '| sealing | per CPU-second | share of the floor |',
  '|---|---:|---:|',
  ...sealing.map(row),
  '',
  '| verifying | per CPU-second | share of the floor |',
  '|---|---:|---:|',
  ...verifying.map(row),
  '',
  '| `tessera issue` | largest resident memory | of the first | learners a second, wall clock |',
  '|---|---:|---:|---:|',
  ...memory.map(
    ({ learners, megabytes, perSecond }) =>
      `| ${learners.toLocaleString('en')} learners | ${megabytes.toFixed(0)} MB | ${(megabytes / (memory[0]?.megabytes ?? 1)).toFixed(2)} | ${Math.round(perSecond).toLocaleString('en')} |`,
  ),
  '',
].join('\n');

process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) writeFileSync(new URL('../docs/reference/measured.md', import.meta.url), table);
