// One headline for a verification, in words and in the colour of its signal. Five kinds of it: genuine, genuine with
// something to know, could not be fully checked, not good, and no credential at all.
import { type Headline, headlineOf, type Report } from '@tessera/credential';
import type { Signal } from '../../ui/notice.tsx';
import { type Facts, say, sayFinding } from './facts.server.ts';
import type { SpokenReport } from './spoken.ts';

/** `sealedBy` and `sealedOn` are what the seal says of itself; empty where it says nothing. */
export function headline(
  report: Report,
  sealed: { readonly sealedBy: string; readonly sealedOn: string },
  language: string,
): SpokenReport['verdict'] {
  const { headline: key, decided } = headlineOf(report);
  const because = decided === undefined ? '' : sayFinding(language, decided, 'because');
  const dated = sealed.sealedOn === '' ? 0 : 1;
  const facts: Facts = { reason: '', date: '', corrected: 0, ...decided?.facts, ...sealed, dated, because };
  const spoken = (part: 'title' | 'text') => say(language, `web.verifying.headline.${key}.${part}`, facts);
  return { signal: SIGNALS[key], headline: spoken('title'), text: spoken('text') };
}

const SIGNALS: Readonly<Record<Headline, Signal>> = {
  valid: 'yes',
  'valid-mandated': 'yes',
  altered: 'no',
  unreadable: 'unknown',
  unsealed: 'no',
  expired: 'caution',
  'not-yet': 'caution',
  revoked: 'no',
  'revoked-on': 'no',
  suspended: 'no',
  'suspended-on': 'no',
  'not-genuine': 'no',
  'not-conformant': 'no',
  unmandated: 'no',
  'somebody-else': 'no',
  'not-presented': 'no',
  open: 'unknown',
  'status-open': 'unknown',
  'holder-open': 'unknown',
  original: 'caution',
  'signature-only': 'caution',
  'intact-open': 'unknown',
  'issuer-unknown': 'caution', // all that can be checked was: only the name behind the seal is not known
};
