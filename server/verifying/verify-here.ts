// One verification as this installation makes it: evidence gathered by the guarded fetch, our own lists answered in the
// process, whom to believe from the slice trust. Nothing of what was given is stored or logged.
import { createHash } from 'node:crypto';
import { gather, open, verify } from '@tessera/credential';
import type { Trust } from '@tessera/credential/trust';
import type { Static } from 'typebox';
import { installationTrust, isTrial, organisationByDid, organisationBySeal } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { Verification } from './contract.ts';

/** Judges the text of a credential for this moment. Never throws on a text. */
export async function verifyHere(text: string, world: World): Promise<Static<typeof Verification>> {
  const opened = open(text);
  const [evidence, trust] = await Promise.all([gather(text, world.fetch), trustFor(opened, world)]);
  const report = await verify(text, { evidence, trust, now: world.clock() });
  // A number of somebody's register can be written into any certificate: only one we trust names an organisation of ours.
  const known = (['proof', 'issuer', 'trust'] as const).every((name) =>
    report.checks.some(({ check, answer }) => check === name && answer === 'yes'),
  );
  const leaf = opened.seal.ok ? opened.seal.seal.leaf : undefined;
  const identifier = leaf?.subject.organisationIdentifier;
  const registered = known && identifier !== undefined ? await organisationBySeal(identifier, world.db.sql) : undefined;
  const sealedAt = opened.seal.ok ? opened.seal.seal.claimedTime : undefined;
  return {
    report,
    ...(opened.reading?.ok === true && { credential: opened.reading.value }),
    ...(opened.members !== undefined && { members: opened.members }),
    ...(leaf !== undefined && {
      sealedBy: {
        organisation: leaf.subject.organisation ?? leaf.subject.commonName ?? leaf.subject.text,
        organisationIdentifier: identifier ?? '',
        authority: leaf.issuer.commonName ?? leaf.issuer.organisation ?? leaf.issuer.text,
        trial: isTrial(leaf),
      },
    }),
    ...(sealedAt !== undefined && { sealedAt: new Date(sealedAt).toISOString() }),
    digest: createHash('sha256').update(text).digest('hex'),
    ...(registered !== undefined && { registered }),
  };
}

/** Whom this installation believes; among them the name that stands as issuer, where it signs for an organisation here. */
async function trustFor({ contents }: ReturnType<typeof open>, world: World): Promise<Trust> {
  const named = contents?.claims.issuer.id;
  const [trust, registered] = await Promise.all([
    installationTrust(world),
    named?.startsWith('did:') ? organisationByDid(named, world) : undefined,
  ]);
  const ours = named !== undefined && registered !== undefined ? [named] : [];
  return { ...trust, issuers: [...ours, ...(trust.issuers ?? [])] };
}
