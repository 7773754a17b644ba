// What an order would seal, before it is given: three of the credentials, how many, and what stands in the way.
import type { MicroCredential } from '@tessera/credential';
import type { Sealer } from '@tessera/credential/seal';
import type { Static } from 'typebox';
import { readySummary, type Selection } from '../assessing/index.ts';
import type { Acting } from '../people/index.ts';
import { isTrialAuthority, sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { issuing } from './contract.ts';
import { issueDay, problemsOf, sampleRow, versionAsked } from './order.ts';
import { composedOf } from './seals.ts';

type Preview = Static<(typeof issuing)['preview']['output']>;

export async function preview(
  asked: Selection & { readonly issuedOn?: string | undefined },
  acting: Acting,
  world: World,
): Promise<Preview> {
  const design = await versionAsked(asked, acting, world.db.sql);
  const { count, withoutEmail, samples } = await readySummary(asked, acting, world.db.sql);
  const issuedOn = issueDay(asked, design, world);
  const sealer = await sealerOf(acting, world);
  const previews = samples.flatMap((sample): MicroCredential[] => {
    const composed = composedOf(sampleRow(sample, issuedOn), design.content);
    return composed.ok ? [composed.value] : [];
  });
  const problems = sealer === undefined ? [] : await problemsOf(samples, { design, sealer, issuedOn }, acting, world);
  return {
    count,
    withoutEmail,
    previews,
    problems: problems.map(({ path, code, facts, paragraph, severity }) => ({
      ...{ path, code, facts: { ...facts }, severity },
      ...(paragraph !== undefined && { paragraph }),
    })),
    ...(sealer !== undefined && { sealedBy: whoSeals(sealer) }),
  };
}

function whoSeals({ certificates: [leaf] }: Sealer): NonNullable<Preview['sealedBy']> {
  const { subject, issuer, notAfter } = leaf;
  return {
    organisation: subject.organisation ?? subject.commonName ?? subject.text,
    authority: issuer.commonName ?? issuer.organisation ?? issuer.text,
    trial: isTrialAuthority(leaf.issuer.commonName ?? ''),
    until: new Date(notAfter).toISOString(),
  };
}
