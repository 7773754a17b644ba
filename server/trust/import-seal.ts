// Takes over a seal that a trust service provider made, in a PKCS#12 file. The key is kept wrapped; the file is not kept.
import type { Problem } from '@tessera/credential';
import { certificatePem, readPkcs12 } from '@tessera/credential/keys';
import { keySealer } from '@tessera/credential/seal';
import type { Acting } from '../people/index.ts';
import { Refusal, type RefusalProblem } from '../refusal.ts';
import type { World } from '../world.ts';
import { contextOf, fingerprintOf, keepSeal, theOrganisation } from './key-set.ts';

const LARGEST = 1024 * 1024; // bytes

export interface SealFile {
  readonly file: Blob;
  readonly password: string;
}

export async function importSeal({ file, password }: SealFile, acting: Acting, world: World): Promise<void> {
  if (file.size > LARGEST) throw new Refusal(413, 'file-too-large', { most: LARGEST });
  const organisation = await theOrganisation(acting, world);
  const read = await readPkcs12(new Uint8Array(await file.arrayBuffer()), password);
  if (!read.ok) throw refusalOf(read.problems);
  const sealer = keySealer(read.value.privateKeyPem, read.value.certificatesPem);
  if (!sealer.ok) throw new Refusal(422, 'certificate-unfit', {}, sealer.problems.map(at('/file')));

  const { certificates } = sealer.value;
  const [leaf] = certificates;
  const { newId, keys, clock } = world;
  const wanted = organisation.identity.legalIdentifier;
  const identifier = leaf.subject.organisationIdentifier ?? '';
  if (identifier !== wanted) throw new Refusal(422, 'certificate-names-another', { given: identifier, wanted });
  const now = clock();
  if (now < leaf.notBefore || now > leaf.notAfter) {
    const facts = { from: day(leaf.notBefore), until: day(leaf.notAfter) };
    const problem = { path: '/file', code: 'certificate-not-in-force', facts };
    throw new Refusal(422, 'certificate-unfit', {}, [problem]);
  }
  const key = newId();
  const context = contextOf(acting.organisation, { key, purpose: 'seal' });
  const seal = {
    key,
    purpose: 'seal',
    kind: 'imported',
    identifier,
    fingerprint: fingerprintOf(leaf.der),
    certificates: certificates.map(({ der }) => certificatePem(der)).join(''),
    wrapped: keys.wrap(Buffer.from(read.value.privateKeyPem), context),
    valid_from: leaf.notBefore,
    valid_until: leaf.notAfter,
    made: now,
  } as const;
  await keepSeal(seal, organisation, acting, world);
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const at =
  (path: string) =>
  ({ code, facts }: Problem): RefusalProblem => ({ path, code, facts });

function refusalOf(problems: readonly Problem[]): Refusal {
  const isPassword = problems.some(({ code }) => code === 'pkcs12-password-wrong');
  return isPassword
    ? new Refusal(422, 'pkcs12-password-wrong', {}, problems.map(at('/password')))
    : new Refusal(422, 'pkcs12-unreadable', {}, problems.map(at('/file')));
}
