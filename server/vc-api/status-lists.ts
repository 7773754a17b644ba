// The status list of the throw-away issuer: nobody in it is ever taken back, and it is signed anew each time it is asked for.
import { gzipSync } from 'node:zlib';
import { type JsonObject, type LinkedData, secureDocument } from '@tessera/credential/proofs';
import { SMALLEST_LIST } from '@tessera/credential/status';
import type { Issuer } from './issuers.ts';

export interface StatusLists {
  /** A place for one credential more. [BSL §2.1] */
  nextEntry(): JsonObject;
  /** The list at this address, signed at this moment; undefined where there is none. */
  listAt(url: string): Promise<JsonObject | undefined>;
}

interface Surroundings {
  readonly publicUrl: string;
  readonly linkedData: LinkedData;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

export const LIST_PATH = '/vc-api/status/1';

const PURPOSE = 'revocation';
const GOOD_FOR = 24 * 3600 * 1000; // milliseconds

export function statusLists({ id, sealer, suite }: Issuer, surroundings: Surroundings): StatusLists {
  const { publicUrl, linkedData, clock, random } = surroundings;
  const address = `${publicUrl}${LIST_PATH}`;
  const encodedList = `u${gzipSync(new Uint8Array(SMALLEST_LIST / 8)).toString('base64url')}`;
  return {
    nextEntry() {
      const index = new DataView(Uint8Array.from(random(4)).buffer).getUint32(0) % SMALLEST_LIST;
      return {
        id: `${address}#${index}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: PURPOSE,
        statusListIndex: String(index),
        statusListCredential: address,
      };
    },
    async listAt(url) {
      if (url !== address) return undefined;
      const now = Math.floor(clock() / 1000) * 1000;
      const list = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: address,
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        issuer: id,
        validFrom: new Date(now).toISOString(),
        validUntil: new Date(now + GOOD_FOR).toISOString(),
        credentialSubject: { id: `${address}#list`, type: 'BitstringStatusList', statusPurpose: PURPOSE, encodedList },
      };
      const secured = await secureDocument(list, { suite, sealer, created: now, linkedData });
      if (!secured.ok) throw new Error(`the list of the endpoint was refused: ${secured.problems[0]?.code}`);
      return secured.value;
    },
  };
}
