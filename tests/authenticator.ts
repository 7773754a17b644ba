// An authenticator in software, for tests that have no browser: it makes P-256 passkeys and signs with them, as honestly or as
// falsely as a test asks. The browser's part, the client data, is its too. [WEBAUTHN3 §6.1]
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Lies {
  /** Where the browser says it is. */
  readonly origin?: string;
  /** The site that the authenticator signs for. */
  readonly rpId?: string;
  /** Nobody showed themselves to the device. */
  readonly unverified?: true;
  /** What is signed in place of what was asked. */
  readonly challenge?: string;
  readonly type?: string;
  readonly counter?: number;
  /** In place of whose it is; null leaves it out. */
  readonly userHandle?: string | null;
}

export interface Authenticator {
  /** The browser's answer to `navigator.credentials.create`, as JSON. */
  make(options: object, lies?: Lies): string;
  /** The browser's answer to `navigator.credentials.get`, by the passkey made last, as JSON. */
  sign(options: object, lies?: Lies): string;
}

interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

/** `counts`: it counts its signatures, as a key on a chain does; those that are synced do not. */
export function authenticator(origin: string, counts = false): Authenticator {
  let key: { readonly id: Buffer; readonly secret: KeyObject; readonly handle: string } | undefined;
  let counter = 0;
  const data = (rpId: string, { unverified, counter: lie }: Lies, attested: Uint8Array): Buffer => {
    const flags = 0x01 | (unverified ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0);
    if (counts) counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(lie ?? counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested]);
  };
  const clientData = (type: string, challenge: string, lies: Lies): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? challenge,
        origin: lies.origin ?? origin,
        crossOrigin: false,
      }),
    );
  return {
    make(given, lies = {}) {
      const { challenge, rp, user } = given as Options; // as the server's library writes them
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const id = randomBytes(32);
      key = { id, secret: privateKey, handle: user?.id ?? '' };
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(x, y)]);
      const authData = data(lies.rpId ?? rp?.id ?? '', lies, attested);
      return JSON.stringify({
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, lies).toString('base64url'),
          attestationObject: attestation(authData).toString('base64url'),
          transports: ['internal'],
        },
        clientExtensionResults: {},
      });
    },
    sign(given, lies = {}) {
      const { challenge, rpId } = given as Options; // as the server's library writes them
      if (key === undefined) throw new Error('this authenticator has made no passkey');
      const authData = data(lies.rpId ?? rpId ?? '', lies, new Uint8Array());
      const client = clientData('webauthn.get', challenge, lies);
      const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), key.secret);
      const handle = lies.userHandle === undefined ? key.handle : lies.userHandle;
      return JSON.stringify({
        id: key.id.toString('base64url'),
        rawId: key.id.toString('base64url'),
        type: 'public-key',
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
          ...(handle !== null && { userHandle: handle }),
        },
        clientExtensionResults: {},
      });
    },
  };
}

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** A map of CBOR: kty EC2, alg ES256, crv P-256, x, y. [RFC9053 §7.1.1] */
const coseKey = (x: string, y: string): Buffer =>
  Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);

/** `{ fmt: 'none', attStmt: {}, authData }` */
function attestation(authData: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(authData.length);
  return Buffer.concat([
    Buffer.from('a363666d74646e6f6e656761747453746d74a0', 'hex'),
    Buffer.from('686175746844617461', 'hex'),
    Buffer.from('59', 'hex'),
    length,
    authData,
  ]);
}
