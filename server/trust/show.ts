// Keys and certificates as they are shown; of a private key nothing ever is.
import { certificatePem, readCertificates } from '@tessera/credential/keys';
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import type { Download } from '../http/contract.ts';
import { organisationOf } from '../organisations/index.ts';
import { publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { KeyShown } from './contract.ts';
import { authorityRow, type KeyFacts, keysOf } from './store.ts';

export async function shownKeys(organisation: string, sql: Sql): Promise<Static<typeof KeyShown>[]> {
  return (await keysOf(publicly(organisation), sql)).map(shown);
}

function shown(row: KeyFacts): Static<typeof KeyShown> {
  const { subject, issuer, notBefore, notAfter, rsaBits } = leafOf(row);
  return {
    kind: row.kind,
    purpose: row.purpose,
    subject: subject.text,
    organisation: subject.organisation ?? subject.commonName ?? subject.text,
    organisationIdentifier: row.identifier,
    authority: issuer.commonName ?? issuer.organisation ?? issuer.text,
    from: new Date(notBefore).toISOString(),
    until: new Date(notAfter).toISOString(),
    algorithm: rsaBits === undefined ? 'ES256' : 'RS256',
    fingerprint: row.fingerprint,
    current: row.retired === null,
  };
}

function leafOf({ certificates }: KeyFacts) {
  const [leaf] = readCertificates(certificates).certificates;
  if (leaf === undefined) throw new Error('a certificate that was kept cannot be read');
  return leaf;
}

/** Refused where there is no such organisation. */
export async function publicKeys(organisation: string, { db }: World): Promise<Static<typeof KeyShown>[]> {
  await refuseUnknown(organisation, db.sql);
  return shownKeys(organisation, db.sql);
}

export async function certificateFile(
  { organisation, fingerprint }: { readonly organisation: string; readonly fingerprint: string },
  { db }: World,
): Promise<Download> {
  await refuseUnknown(organisation, db.sql);
  const found = (await keysOf(publicly(organisation), db.sql)).find((row) => row.fingerprint === fingerprint);
  if (found === undefined) throw new Refusal(404, 'certificate-unknown');
  return pemFile(`${fingerprint.slice(0, 16)}.pem`, found.certificates);
}

/**
 * What to believe to believe the seals and lists of an organisation: the authority of this installation, where it
 * certified anything of theirs, and each imported seal itself. Not the root of an imported seal: whoever believes that
 * believes everybody it certifies.
 */
export async function anchorFile(organisation: string, { db }: World): Promise<Download> {
  await refuseUnknown(organisation, db.sql);
  const rows = await keysOf(publicly(organisation), db.sql);
  if (!rows.some(({ purpose }) => purpose === 'seal')) throw new Refusal(404, 'seal-missing');
  const authority = rows.some(({ kind }) => kind === 'trial') ? await authorityRow(db.sql) : undefined;
  const imported = rows.filter(({ kind }) => kind === 'imported').map((row) => certificatePem(leafOf(row).der));
  return pemFile('trust.pem', (authority?.certificate ?? '') + imported.join(''));
}

const pemFile = (name: string, body: string): Download => ({
  name,
  mediaType: 'application/pem-certificate-chain',
  body,
});

async function refuseUnknown(organisation: string, sql: Sql): Promise<void> {
  if ((await organisationOf(organisation, sql)) === undefined) throw new Refusal(404, 'organisation-unknown');
}
