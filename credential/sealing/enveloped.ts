// Credentials inside a token, sealed with a certificate or with a key under a name. [VC-JOSE-COSE §3] [SD-JWT-VC §2]
import { importPublicKey, jwkOf } from '#platform';
import { elmPlaces } from '../formats/elm/places.ts';
import { writeBadge } from '../formats/open-badge/write.ts';
import { writeVcdm } from '../formats/vcdm/elm.ts';
import type { MicroCredential } from '../microcredential.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { sealJws } from '../proof/jws.ts';
import type { Random } from '../proof/sd-jwt-conceal.ts';
import type { MethodSealer } from '../seal/method-sealer.ts';
import type { Sealer } from '../seal/sealer.ts';
import { secureAsToken, type TokenOrder } from '../secure-token.ts';
import { isObject } from '../shape.ts';
import type { StatusSlot } from '../status/slot.ts';
import { parseInstant } from '../time.ts';
import { whyNotCertified } from './certified.ts';
import { sealSdJwtVc } from './sd-jwt-vc.ts';

export interface EnvelopedIssuance {
  readonly format: 'open-badge-jwt' | 'sd-jwt-vc' | 'vcdm-jwt' | 'vcdm-sd-jwt' | 'vcdm-cose';
  readonly sealer: Sealer | MethodSealer;
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** Where it can be taken back. */
  readonly slot?: StatusSlot;
  /** The public key of the learner, as a JWK: then only who has its private half can present it. */
  readonly holder?: Readonly<Record<string, unknown>>;
  /** As many bytes as are asked for, of which nobody can guess any, for the salts of what can be left out. */
  readonly random?: Random;
}

/** The token as text, or why it cannot be sealed. */
export async function sealEnveloped(
  credential: MicroCredential,
  issuance: EnvelopedIssuance,
): Promise<Reading<string>> {
  const { sealer, time, format } = issuance;
  const unfit = 'certificates' in sealer ? whyNotCertified(credential, sealer, time) : [];
  if (unfit.length > 0) return refuse(unfit);
  switch (format) {
    case 'open-badge-jwt':
      return badgeToken(credential, issuance);
    case 'sd-jwt-vc':
      return forWallet(credential, issuance);
    case 'vcdm-jwt':
      return ofTheModel(credential, 'jwt', issuance);
    case 'vcdm-sd-jwt':
      return ofTheModel(credential, 'sd-jwt', issuance);
    case 'vcdm-cose':
      return ofTheModel(credential, 'cose', issuance);
  }
}

/** A credential of the data model in an envelope. What can be left out of it stands where the elements stand. */
async function ofTheModel(
  credential: MicroCredential,
  form: TokenOrder['form'],
  { sealer, slot, random }: EnvelopedIssuance,
): Promise<Reading<string>> {
  if (form === 'sd-jwt' && random === undefined)
    return refuse(problem('member-missing', '/random', { member: 'random' }));
  const document = writeVcdm(credential, { issuerId: issuerBy(credential, sealer), slots: slot ? [slot] : [] });
  if (!document.ok) return document;
  const disclosable = form === 'sd-jwt' ? elmPlaces(document.value).places.map(({ pointer }) => pointer) : [];
  return secureAsToken(document.value, { form, sealer, disclosable, random: random ?? none });
}

const none: Random = (octets) => new Uint8Array(octets); // for forms that ask for none

/** Salts have to be such that nobody can guess what was left out. */
async function forWallet(credential: MicroCredential, issuance: EnvelopedIssuance): Promise<Reading<string>> {
  const { sealer, time, slot, holder, random } = issuance;
  if (random === undefined) return refuse(problem('member-missing', '/random', { member: 'random' }));
  return sealSdJwtVc(credential, { sealer, time, random, ...(slot && { slot }), ...(holder && { holder }) });
}

/** The two algorithms that every reader of badges knows. [OB3 §8.2] */
const OF_BADGES: readonly string[] = ['ES256', 'RS256'];

/** The badge is the payload itself, with what a reader of tokens looks for beside it. [OB3 §8.2] */
async function badgeToken(credential: MicroCredential, { sealer, slot }: EnvelopedIssuance): Promise<Reading<string>> {
  if (!OF_BADGES.includes(sealer.algorithm)) return refuse(problem('key-kind-unfit', '/key'));
  const badge = writeBadge(credential, { issuerId: issuerBy(credential, sealer), ...(slot && { slot }) });
  if (!badge.ok) return badge;
  const { id, issuer, validFrom, validUntil } = badge.value;
  const [nbf, exp] = [secondsOf(validFrom), secondsOf(validUntil)];
  const claims = {
    ...badge.value,
    iss: isObject(issuer) ? issuer['id'] : issuer,
    jti: id,
    ...(nbf !== undefined && { nbf }),
    ...(exp !== undefined && { exp }),
  };
  return readAs(await sealJws(JSON.stringify(claims), sealer, { typ: 'JWT', ...keyBeside(sealer) }));
}

/** Whoever holds a key under a name is the issuer by that name; whoever is certified, by its own. */
const issuerBy = ({ issuer }: MicroCredential, sealer: Sealer | MethodSealer): string =>
  'certificates' in sealer ? issuer.id : sealer.controller;

/** Readers of badges look for the key itself; those of certificates find it in there. */
function keyBeside(sealer: Sealer | MethodSealer) {
  const key = 'certificates' in sealer ? importPublicKey(sealer.certificates[0].publicKey) : undefined;
  const jwk = key && jwkOf(key);
  return jwk ? { jwk } : {};
}

function secondsOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  return instant === undefined ? undefined : Math.floor(instant / 1000);
}
