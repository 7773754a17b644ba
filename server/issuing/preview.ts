// What an order would seal, before it is given: three of the credentials, how many, and what stands in the way.
import type { MicroCredential } from '@tessera/credential';
import type { Sealer } from '@tessera/credential/seal';
import type { Static } from 'typebox';
import { readySummary, type Selection } from '../assessing/index.ts';
import type { MandateInUse } from '../organisations/index.ts';
import type { Acting } from '../people/index.ts';
import { isTrialAuthority, sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { issuing } from './contract.ts';
import { ownAmong } from './four-eyes.ts';
import { issueDay, problemsOf, sampleRow, versionAsked } from './order.ts';
import { composedOf } from './seals.ts';
import { mandateOf } from './under-mandate.ts';

type Preview = Static<(typeof issuing)['preview']['output']>;

export async function preview(
  asked: Selection & { readonly issuedOn?: string | undefined },
  acting: Acting,
  world: World,
): Promise<Preview> {
  const design = await versionAsked(asked, acting, world.db.sql);
  const { count, withoutEmail, samples } = await readySummary(asked, acting, world.db.sql);
  const own = await ownAmong(asked, design.unit, acting, world.db.sql);
  const issuedOn = issueDay(asked, design, world);
  const sealer = await sealerOf(acting, world);
  const previews = samples.flatMap((sample): MicroCredential[] => {
    const composed = composedOf(sampleRow(sample, issuedOn), design.content);
    return composed.ok ? [composed.value] : [];
  });
  const mandate = await mandateOf(design, acting, world, world.db.sql);
  const asSealed = sealer && { design, sealer, issuedOn, mandate };
  const problems = asSealed === undefined ? [] : await problemsOf(samples, asSealed, acting, world);
  return {
    count,
    withoutEmail,
    previews,
    ...(own !== undefined && { own }),
    problems: problems.map(({ path, code, facts, paragraph, severity }) => ({
      ...{ path, code, facts: { ...facts }, severity },
      ...(paragraph !== undefined && { paragraph }),
    })),
    ...(sealer !== undefined && { sealedBy: whoSeals(sealer) }),
    ...(mandate !== undefined && mandate !== 'not-held' && { mandate: underWhich(mandate) }),
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

const underWhich = ({ terms: { giver, validUntil } }: MandateInUse): NonNullable<Preview['mandate']> => ({
  giver: giver.name,
  ...(validUntil !== undefined && { until: validUntil.slice(0, 10) }),
});
