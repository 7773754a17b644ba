// Every suite there is, by what a proof says of itself. One that is not here proves nothing. [VC-DI §3]
import type { JsonObject } from '../../linked-data/linked-data.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { bbs2023 } from './selective/bbs.ts';
import { ecdsaSd2023 } from './selective/ecdsa-sd.ts';
import { SIGNATURE_SUITES } from './signature-suites.ts';

const SUITES: readonly Cryptosuite[] = [...SIGNATURE_SUITES, ecdsaSd2023, bbs2023];

export const suiteNamed = (name: string): Cryptosuite | undefined => SUITES.find((suite) => suite.name === name);

/** Of a proof: by its type, and by `cryptosuite` where the type leaves that open. */
export function suiteOf({ type, cryptosuite }: JsonObject): Cryptosuite | undefined {
  const name = type === 'DataIntegrityProof' ? cryptosuite : type;
  const suite = typeof name === 'string' ? suiteNamed(name) : undefined;
  return suite?.type === type ? suite : undefined;
}
