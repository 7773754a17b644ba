// The small authority of this installation: it certifies trial seals, and the keys that sign status lists. Made once, when
// the first of them is wanted. What it certifies, this installation's own register says; it is not qualified.
import { certify, type CertifiedKey, type TrialAuthority, trialAuthority } from '@tessera/credential/keys';
import { find } from '@tessera/credential/vocabulary';
import type { Organisation } from '../organisations/index.ts';
import type { World } from '../world.ts';
import { authorityRow, putAuthority, type Purpose } from './store.ts';

const YEAR = 365.25 * 24 * 3600_000;
const HOUR = 3600_000;
/** The authority outlives what it certifies. */
const AUTHORITY_LASTS = 30 * YEAR;
/** A trial comes to its end; lists have to be signed as long as anybody may ask. */
const LASTS = { seal: 3 * YEAR, status: 15 * YEAR } as const;
const CONTEXT = 'trust authority';

/** Makes a key of an organisation and certifies it, as the register has it now. */
export async function certifiedKey(
  purpose: Purpose,
  { organisation, identity, name }: Organisation,
  world: World,
): Promise<CertifiedKey & { readonly until: number }> {
  const now = world.clock();
  const until = now + LASTS[purpose];
  const made = await certify({
    authority: await theAuthority(world),
    legalName: name,
    country: countryCode(identity.country),
    organisationIdentifier: identity.legalIdentifier,
    // Wallets ask that the certificate speak for the address that stands as issuer.
    issuer: `${world.config.publicUrl}/organisations/${organisation}`,
    purpose,
    algorithm: 'ES256',
    from: now - HOUR,
    until,
    serialNumbers: () => world.random(16),
  });
  return { ...made, until };
}

/** Whether the name is that of a trial authority, here or elsewhere: it says so, and no other has a reason to. */
export const isTrialAuthority = (name: string): boolean => name.endsWith('(trial, not qualified)');

async function theAuthority(world: World): Promise<TrialAuthority> {
  const { db, keys, clock } = world;
  const found = await authorityRow(db.sql);
  if (found !== undefined) {
    const privateKeyPem = Buffer.from(keys.unwrap(found.wrapped, CONTEXT)).toString();
    return { privateKeyPem, certificatePem: found.certificate };
  }
  const now = clock();
  const made = await trialAuthority({
    legalName: `Tessera at ${new URL(world.config.publicUrl).host}`,
    country: NO_COUNTRY,
    algorithm: 'ES256',
    from: now - 2 * HOUR,
    until: now + AUTHORITY_LASTS,
    serialNumbers: () => world.random(16),
  });
  const wrapped = keys.wrap(Buffer.from(made.privateKeyPem), CONTEXT);
  await putAuthority({ certificate: made.certificatePem, wrapped }, now, db.sql);
  return theAuthority(world);
}

/** An installation is in no country of its own: the code that ISO 3166 leaves to its users. */
const NO_COUNTRY = 'ZZ';

const countryCode = (country: string): string => find('country', country)?.more ?? NO_COUNTRY;
