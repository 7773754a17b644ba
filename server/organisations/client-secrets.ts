// What a program shows itself with. Secrets and tokens are 256 bits drawn by chance, so that one fast digest is enough to
// keep: what makes digests of passwords slow is that people choose few of them, and of 2^256 nobody finds one by trying.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { World } from '../world.ts';

/** Each says what it is, so that whoever finds one in a file knows that it does not belong there. */
export const newClientSecret = (world: Pick<World, 'random'>): string => `tessera-secret_${drawn(world)}`;
export const newClientToken = (world: Pick<World, 'random'>): string => `tessera-token_${drawn(world)}`;

const drawn = ({ random }: Pick<World, 'random'>): string => Buffer.from(random(32)).toString('base64url');

/** What is kept of either. */
export const secretDigest = (secret: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(secret).digest());

/** Takes as long whatever is shown, and compares with something also where there is nothing. */
export function isOneOf(shown: string, digests: readonly Uint8Array[]): boolean {
  const digest = secretDigest(shown);
  let found = false;
  for (const kept of [...digests, NOTHING]) found = (timingSafeEqual(digest, kept) && kept !== NOTHING) || found;
  return found;
}

const NOTHING = new Uint8Array(32);

/** A client is named by its organisation and itself, so that its row is found by the key it is kept under. */
export const clientIdOf = (organisation: string, client: string): string => `${organisation}.${client}`;

/** Whatever is no name of a client is one of none. */
export function clientNamed(id: string): { readonly organisation: string; readonly client: string } {
  const [, organisation = NOBODY, client = NOBODY] = NAME.exec(id) ?? [];
  return { organisation, client };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NAME = new RegExp(`^(${UUID})\\.(${UUID})$`);
