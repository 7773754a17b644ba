// The ceremonies of WebAuthn, by the library: what a browser is asked, and whether its answer holds. Who somebody is and what
// is kept stands elsewhere. [WEBAUTHN3 §7.1] [WEBAUTHN3 §7.2]
import Type, { type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** Loaded when first needed: its certificates take longer to load than all else of this slice. */
const library = () => import('@simplewebauthn/server');

/** The site that passkeys are bound to: its origin, the host of it, and how it calls itself. */
export interface RelyingParty {
  readonly origin: string;
  readonly id: string;
}

export const relyingPartyOf = (publicUrl: string): RelyingParty => ({
  origin: publicUrl,
  id: new URL(publicUrl).hostname,
});

export interface Owner {
  /** What the authenticator keeps beside the key, and gives back: it says nothing of the person. */
  readonly handle: Uint8Array;
  readonly email: string;
  readonly name: string;
}

export interface KnownPasskey {
  readonly credential: Uint8Array;
  readonly transports: readonly string[];
}

const MINUTES = 5;
/** EdDSA, ES256, RS256: what every authenticator has one of. */
const ALGORITHMS = [-8, -7, -257];

/** What the browser is asked to make; JSON of the web platform. */
export async function creationOptions(
  { handle, email, name }: Owner,
  known: readonly KnownPasskey[],
  challenge: string,
  { id, origin }: RelyingParty,
): Promise<object> {
  const { generateRegistrationOptions } = await library();
  return await generateRegistrationOptions({
    rpName: new URL(origin).host,
    rpID: id,
    userID: new Uint8Array(handle),
    userName: email,
    userDisplayName: name || email,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: MINUTES * 60_000,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ credential, transports }) => ({
      id: Buffer.from(credential).toString('base64url'),
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  });
}

/** Names no passkey where `known` is empty: the person chooses one of those the device has for this site. */
export async function requestOptions(
  known: readonly KnownPasskey[],
  challenge: string,
  { id }: RelyingParty,
): Promise<object> {
  const { generateAuthenticationOptions } = await library();
  return await generateAuthenticationOptions({
    rpID: id,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: MINUTES * 60_000,
    userVerification: 'required',
    allowCredentials: known.map(({ credential, transports }) => ({
      id: Buffer.from(credential).toString('base64url'),
      transports: [...transports],
    })),
  });
}

export interface MadePasskey {
  readonly credential: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly synced: boolean;
}

const Coded = Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 16_000 });

const Creation = Type.Object({
  id: Coded,
  rawId: Coded,
  type: Type.Literal('public-key'),
  response: Type.Object({
    clientDataJSON: Coded,
    attestationObject: Coded,
    transports: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z-]{1,20}$' }), { maxItems: 10 })),
  }),
});

/** The passkey that the browser's answer holds, or nothing where the answer does not hold. */
export async function madePasskey(
  answer: string,
  challenge: string,
  { origin, id }: RelyingParty,
): Promise<MadePasskey | undefined> {
  const read = readAs(Creation, answer);
  if (read === undefined) return undefined;
  const { verifyRegistrationResponse } = await library();
  const { response } = read;
  const transports = response.transports ?? [];
  const { verified, registrationInfo } = await held(() =>
    verifyRegistrationResponse({
      response: {
        ...{ id: read.id, rawId: read.rawId, type: read.type, clientExtensionResults: {} },
        response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (verified !== true || registrationInfo === undefined) return undefined;
  const { credential, credentialBackedUp } = registrationInfo;
  return {
    credential: new Uint8Array(Buffer.from(credential.id, 'base64url')),
    publicKey: new Uint8Array(credential.publicKey),
    counter: credential.counter,
    transports,
    synced: credentialBackedUp,
  };
}

const Assertion = Type.Object({
  id: Coded,
  rawId: Coded,
  type: Type.Literal('public-key'),
  response: Type.Object({
    clientDataJSON: Coded,
    authenticatorData: Coded,
    signature: Coded,
    userHandle: Type.Optional(Coded),
  }),
});

export type AssertionRead = Static<typeof Assertion>;

/** What a browser says a passkey signed; nothing of it is believed yet. */
export const readAssertion = (answer: string): AssertionRead | undefined => readAs(Assertion, answer);

/** How often the authenticator says that it has signed, or nothing where the signature does not hold. */
export async function signedCounter(
  { id, rawId, type, response }: AssertionRead,
  known: { readonly credential: Uint8Array; readonly publicKey: Uint8Array },
  challenge: string,
  relyingParty: RelyingParty,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const { verified, authenticationInfo } = await held(() =>
    verifyAuthenticationResponse({
      response: {
        ...{ id, rawId, type, clientExtensionResults: {} },
        response: { clientDataJSON, authenticatorData, signature, ...(userHandle !== undefined && { userHandle }) },
      },
      expectedChallenge: challenge,
      expectedOrigin: relyingParty.origin,
      expectedRPID: relyingParty.id,
      credential: {
        id: Buffer.from(known.credential).toString('base64url'),
        publicKey: new Uint8Array(known.publicKey),
        counter: 0, // compared where it is kept, so that of two at once one counts
      },
      requireUserVerification: true,
    }),
  );
  return verified === true ? authenticationInfo?.newCounter : undefined;
}

/** The library throws a plain `Error` for every answer that does not hold, whose words are not for people. */
async function held<T extends object>(verify: () => Promise<T>): Promise<T | Partial<Record<keyof T, undefined>>> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
}

function readAs<S extends TSchema>(schema: S, answer: string): Static<S> | undefined {
  try {
    const read: unknown = JSON.parse(answer);
    return Value.Check(schema, read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
