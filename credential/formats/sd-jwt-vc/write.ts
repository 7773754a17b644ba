// A micro-credential as a European learning credential, before it is sealed: its claims, and which of them are left to
// choice. [SD-JWT-VC §2.2.2] [OPENID4VP §B.3.7]
import { lastInstant } from '../../dates.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { problem, type Reading, readAs, refuse } from '../../problem.ts';
import type { Frame } from '../../proof/sd-jwt-conceal.ts';
import type { StatusSlot } from '../../status/slot.ts';
import { parseInstant } from '../../time.ts';
import { learningClaims } from './claims.ts';
import { type LinkedForm, writeLinked } from './linked.ts';
import { CLAIMS, LEARNING_CREDENTIAL, LINKED } from './terms.ts';

export interface LearningOptions {
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** The address of the issuer; written only where the certificate speaks for it. */
  readonly issuer?: string;
  /** Where it can be taken back. */
  readonly slot?: Pick<StatusSlot, 'list' | 'index'>;
  /** The public key of the learner, as a JWK: then only who has its private half can present it. */
  readonly holder?: Readonly<Record<string, unknown>>;
  /** As which linked data the whole credential goes along; as a European one, where it can be one, unless it is said. */
  readonly linked?: LinkedForm;
  /** The digest of the description of its type. */
  readonly typeIntegrity?: string;
}

export interface WrittenLearning {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly frame: Frame;
}

/** The claims and what can be left out of them. */
export function writeSdJwtVc(credential: MicroCredential, options: LearningOptions): Reading<WrittenLearning> {
  const linked = writeLinked(credential, options.linked);
  if (!linked.ok) return linked;
  const written = learningClaims(credential);
  if (written['issuing_country'] === undefined || written['issuing_country'] === '')
    return refuse(problem('member-missing', '/issuer/locations', { member: 'country' }));
  const claims = { ...tokenClaims(credential, options), ...written, [LINKED]: linked.value.linked };
  const chosen = CLAIMS.filter(({ choice, name }) => choice === 'always' && Object.hasOwn(written, name));
  return readAs({
    claims,
    frame: {
      disclosable: [
        ...chosen.map(({ name }) => `/${name}`),
        ...linked.value.disclosable.map((pointer) => `/${LINKED}${pointer}`),
      ],
    },
  });
}

function tokenClaims({ id, validUntil }: MicroCredential, options: LearningOptions) {
  const { time, issuer, slot, holder, typeIntegrity } = options;
  const last = validUntil === undefined ? undefined : parseInstant(lastInstant(validUntil));
  return {
    vct: LEARNING_CREDENTIAL,
    ...(typeIntegrity !== undefined && { 'vct#integrity': typeIntegrity }),
    ...(issuer !== undefined && { iss: issuer }),
    jti: id,
    iat: Math.floor(time / 1000),
    ...(last !== undefined && { exp: Math.floor(last / 1000) + 1 }), // the second in which it is in force no more
    ...(holder !== undefined && { cnf: { jwk: holder } }),
    ...(slot !== undefined && { status: { status_list: { idx: slot.index, uri: slot.list } } }),
  };
}
