// A document to be signed by a college with proofs inside it, and how those who lie about proofs reach into it.
import assert from 'node:assert/strict';
import type { Check } from '@tessera/credential';
import type { JsonObject } from '@tessera/credential/proofs';
import { signer } from './signers.ts';

export const college = signer().sealer;

export const DOCUMENT: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', { level: 'urn:example:level', grades: 'urn:example:grades' }],
  id: 'urn:uuid:4b6b3e0e-5a8f-4f44-a1c2-d9f3d0f0a1b2',
  type: 'VerifiableCredential',
  name: 'Caf\u00e9',
  issuer: college.controller,
  validFrom: '2026-06-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', level: 6 },
  credentialStatus: {
    id: 'https://college.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://college.example/status/1',
  },
};

/** How the college signs it. */
export const ORDER = {
  suite: 'eddsa-rdfc-2022',
  sealer: college,
  purpose: 'assertionMethod',
  created: 1_780_000_000_000,
} as const;

/** Answer and code, and the first problem where there is one. Nobody is said to have signed what does not hold. */
export function verdictOf(document: JsonObject, { proof, signers }: Judged): string {
  assert.equal(proof.answer === 'yes', proof.code === 'proof.holds');
  if (proof.answer !== 'yes') assert.ok(signers.length < [document['proof']].flat().length || proof.answer === 'no');
  const problem = proof.problems?.[0]?.code;
  return `${proof.answer} ${proof.code}${problem ? ` ${problem}` : ''}`;
}

interface Judged {
  readonly proof: Check;
  readonly signers: readonly unknown[];
}

export const proofOf = (document: JsonObject): JsonObject => document['proof'] as JsonObject;

export const withProof = (document: JsonObject, more: JsonObject): JsonObject => ({
  ...document,
  proof: { ...proofOf(document), ...more },
});

export const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
