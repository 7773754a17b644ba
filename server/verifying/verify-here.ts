// One verification as this installation makes it: evidence gathered by the guarded fetch, our own lists answered in the
// process, whom to believe from the slice trust. Nothing of what was given is stored or logged.
import { createHash } from 'node:crypto';
import { gather, open, type Report, verify } from '@tessera/credential';
import type { Trust } from '@tessera/credential/trust';
import type { Static } from 'typebox';
import { organisationOf } from '../organisations/index.ts';
import { openly } from '../people/index.ts';
import { installationTrust, isTrialAuthority, organisationByDid, organisationBySeal } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { Verification } from './contract.ts';

type Opened = ReturnType<typeof open>;

/** Judges the text of a credential, or of a presentation of some, for this moment. Never throws on a text. */
export async function verifyHere(text: string, world: World): Promise<Static<typeof Verification>> {
  const opened = open(text);
  const [evidence, trust] = await Promise.all([gather(text, world.fetch), trustFor(opened, world)]);
  const report = await verify(text, { evidence, trust, now: world.clock() });
  const digest = digestOf(text);
  const presented = opened.credentials ?? [];
  const reports = report.credentials ?? [];
  return {
    ...(await told(opened, report, digest, world)),
    ...(report.kind === 'presentation' && {
      presented: await Promise.all(
        reports.flatMap((inside, place) => {
          const credential = presented[place];
          return credential === undefined ? [] : told(credential, inside, digestOf(`${digest} ${place}`), world);
        }),
      ),
    }),
  };
}

async function told(opened: Opened, report: Report, digest: string, world: World) {
  const signer = signerOf(report);
  const registered = await registeredAs(signer, report, world);
  return {
    report,
    ...(opened.reading?.ok === true && { credential: opened.reading.value }),
    ...(opened.members !== undefined && { members: opened.members }),
    ...(signer !== undefined && { sealedBy: await shownSigner(signer, registered, world) }),
    ...(report.signedAt !== undefined && { sealedAt: report.signedAt }),
    digest,
    ...(registered !== undefined && { registered }),
  };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Signer = Report['signedBy'][number];

/** The one that is the issuer where several signed, who stands first; none where no proof holds. */
const signerOf = ({ signedBy }: Report): Signer | undefined => signedBy[0];

/** A key that signs for an organisation here is shown under the name that the organisation has here. */
async function shownSigner(
  signer: Signer,
  registered: string | undefined,
  { db }: World,
): Promise<NonNullable<Static<typeof Verification>['sealedBy']>> {
  const { by, name } = signer;
  if (by === 'certificate') {
    const { identifier = '', authority } = signer;
    const trial = isTrialAuthority(authority);
    return { by, organisation: name, organisationIdentifier: identifier, authority, trial };
  }
  const known = registered === undefined ? undefined : await organisationOf(registered, db.sql);
  const names =
    known === undefined
      ? { organisation: name, organisationIdentifier: '' }
      : { organisation: known.name, organisationIdentifier: name };
  return { by, ...names, authority: '', trial: false };
}

/** A number of somebody's register can be written into any certificate: only one we trust names an organisation of ours. */
function registeredAs(signer: Signer | undefined, { checks }: Report, world: World): Promise<string | undefined> {
  const isKnown = (['proof', 'issuer', 'trust'] as const).every((name) =>
    checks.some(({ check, answer }) => check === name && answer === 'yes'),
  );
  if (!isKnown || signer === undefined) return Promise.resolve(undefined);
  if (signer.by === 'method') return organisationByDid(signer.name, world);
  const identifier = signer.by === 'certificate' ? signer.identifier : undefined;
  return identifier === undefined ? Promise.resolve(undefined) : organisationBySeal(identifier, openly(), world.db.sql);
}

/** Whom this installation believes; among them the names that stand as issuer, where they sign for organisations here. */
async function trustFor(opened: Opened, world: World): Promise<Trust> {
  const named = [opened, ...(opened.credentials ?? [])].flatMap(({ contents }) => contents?.claims.issuer.id ?? []);
  const dids = [...new Set(named)].filter((name) => name.startsWith('did:')).slice(0, MOST_NAMES);
  const [trust, ...registered] = await Promise.all([
    installationTrust(world),
    ...dids.map((did) => organisationByDid(did, world)),
  ]);
  const ours = dids.filter((_, place) => registered[place] !== undefined);
  return { ...trust, issuers: [...ours, ...(trust.issuers ?? [])] };
}

/** That are looked up for one text. */
const MOST_NAMES = 20;
