// Issuing: a micro-credential and a sealer become one sealed file, in one of the formats that wallets take.
import type { MicroCredential } from './microcredential.ts';
import { type Reading, readAs } from './problem.ts';
import { type EdcIssuance, seal } from './sealing/edc.ts';
import { type EmbeddedIssuance, sealEmbedded } from './sealing/embedded.ts';
import { type EnvelopedIssuance, sealEnveloped } from './sealing/enveloped.ts';

/** Formats this library seals in. The first is what is meant where nobody says. */
export const FORMATS = [
  'edc',
  'open-badge',
  'open-badge-jwt',
  'sd-jwt-vc',
  'vcdm',
  'vcdm-sd',
  'vcdm-jwt',
  'vcdm-sd-jwt',
  'vcdm-cose',
] as const satisfies readonly Issuance['format'][];

/** How a credential is to be sealed: each family of formats says what it asks for. */
export type Issuance = EdcIssuance | EmbeddedIssuance | EnvelopedIssuance;

export type Format = Issuance['format'];

/** The text of the sealed file, or why it cannot be sealed. */
export async function issue(credential: MicroCredential, issuance: Issuance): Promise<Reading<string>> {
  switch (issuance.format) {
    case 'edc': {
      const sealed = await seal(credential, issuance);
      return sealed.ok ? readAs(sealed.value.text) : sealed;
    }
    case 'open-badge':
    case 'vcdm':
    case 'vcdm-sd':
      return sealEmbedded(credential, issuance);
    case 'open-badge-jwt':
    case 'sd-jwt-vc':
    case 'vcdm-jwt':
    case 'vcdm-sd-jwt':
    case 'vcdm-cose':
      return sealEnveloped(credential, issuance);
  }
}
