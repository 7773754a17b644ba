// Does the one it is about present it, to whoever asked, now? Asked only where a presentation was asked for.
// [VCDM2 §4.13] [VC-DI §2.1] [RFC9901 §4.3] [RFC9901 §7.3]
import type { Opened } from '../opened.ts';
import { isProven } from '../policies.ts';
import { type Binding, signedBy } from '../proof/judged.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import { CLOCK_DIFFERENCE } from '../time.ts';
import type { Examination, Expected } from './examination.ts';

const about = { paragraph: 'VCDM2 §4.13' };

/** Who presents, and whether it is one the credentials are about. Facts of a *yes*: the name of the key or its holder. */
export function holderCheck(examination: Examination): Check {
  const { expected, opened } = examination;
  if (expected === undefined) return answer('holder', 'unknown', 'not-checked', {}, about);
  return opened.kind === 'presentation' ? ofPresentation(examination, expected) : ofCredential(examination, expected);
}

function ofPresentation({ opened, judged, policy }: Examination, expected: Expected): Check {
  const { proof, signers, binding = {} } = judged;
  if (proof.code === 'proof.unsealed') return answer('holder', 'no', 'not-presented', {}, about);
  if (proof.answer === 'unknown') return answer('holder', 'unknown', 'not-checked', {}, about);
  if (proof.answer === 'no' || signers.length === 0) return answer('holder', 'no', 'unsigned', {}, about);
  // Whoever makes a certificate writes any name into it: only a key that was found at its controller names somebody here.
  const presenters = signers.flatMap((signer) =>
    signer.by === 'method' && isProven(signer.method, policy) ? [signer.controller] : [],
  );
  const presenter = presenters[0] ?? signers.map((signer) => signedBy(signer).name)[0] ?? '';
  const holder = holderIn(opened);
  if (holder !== undefined && !presenters.includes(holder))
    return answer('holder', 'no', 'somebody-else', { presenter }, about);
  return bound(binding, expected) ?? aboutThem(opened, presenters, presenter, expected);
}

/** A credential that came with a proof of its holder; any other was not presented by anybody. */
function ofCredential({ judged: { holder }, now }: Examination, expected: Expected): Check {
  if (holder === undefined) return answer('holder', 'no', 'not-presented', {}, about);
  const isLater = holder.time !== undefined && holder.time > now + CLOCK_DIFFERENCE;
  if (!holder.holds || isLater) return answer('holder', 'no', 'unsigned', {}, about);
  if (holder.time !== undefined && holder.time < now - OLDEST) return answer('holder', 'no', 'stale', {}, about);
  return bound(holder.binding, expected) ?? answer('holder', 'yes', 'presented', {}, about);
}

/** Whoever presents does so when asked: as long as a person may take to answer, and as clocks may differ. */
const OLDEST = 10 * 60_000 + CLOCK_DIFFERENCE;

/** Where one of them is not asked, an old presentation, or one that was made for somebody else, would do. */
function bound({ challenge, domain }: Binding, expected: Expected): Check | undefined {
  if (expected.challenge !== null && challenge !== expected.challenge)
    return answer('holder', 'no', 'replayed', {}, about);
  if (expected.audience === null || domain === expected.audience) return undefined;
  return answer('holder', 'no', 'for-another', { given: domain?.slice(0, 200) ?? '' }, about);
}

function aboutThem(
  opened: Opened,
  presenters: readonly string[],
  presenter: string,
  { presenter: who }: Expected,
): Check {
  const found = answer('holder', 'yes', 'presented', { presenter }, about);
  if (who === 'anybody') return found;
  const others = (opened.credentials ?? []).map(subjectsOf).filter((ids) => !ids.some((id) => presenters.includes(id)));
  if (others.some((ids) => ids.some(isOfKey))) return answer('holder', 'no', 'somebody-else', { presenter }, about);
  return others.length === 0 ? found : answer('holder', 'unknown', 'subject-unnamed', { presenter }, about);
}

/** Names by which somebody could have presented. Others, made for the credential alone, say nothing of who that is. */
const isOfKey = (id: string): boolean => id.startsWith('did:');

const subjectsOf = ({ contents }: Opened): readonly string[] => contents?.claims.subjects ?? [];

function holderIn({ document }: Opened): string | undefined {
  const holder = document?.['holder'];
  const id: unknown = isObject(holder) ? holder['id'] : holder;
  return typeof id === 'string' ? id : undefined;
}
