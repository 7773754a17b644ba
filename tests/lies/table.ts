// The lies: for each check and each format at least one that it has to catch. What the report says to each is told on
// docs/reference/lies.md, which is generated from here.
import type { Format } from '@tessera/credential';
import { NOW } from '../world.ts';
import type { Change, Honest, Lie } from './lie.ts';
import { MANDATE_LIES } from './mandates.ts';
import { PRESENTATION_LIES } from './presentations.ts';

const EMBEDDED = ['open-badge', 'vcdm', 'vcdm-sd'] as const;
/** Here anybody can add a proof that counts like the others. */
const SETS = ['open-badge', 'vcdm'] as const;
const TOKENS = ['open-badge-jwt', 'sd-jwt-vc', 'vcdm-jwt', 'vcdm-sd-jwt', 'vcdm-cose'] as const;
const ALL: readonly Format[] = ['edc', ...EMBEDDED, ...TOKENS];
const BADGES = ['open-badge', 'open-badge-jwt'] as const;
/** Here whoever shows it may leave out what they like. */
const CHOSEN = ['sd-jwt-vc', 'vcdm-sd-jwt', 'vcdm-sd'] as const;
const OF_ELM = ['edc', 'vcdm', 'vcdm-sd', 'vcdm-jwt', 'vcdm-sd-jwt', 'vcdm-cose'] as const;
const CERTIFIED = ['edc', 'open-badge-jwt', 'sd-jwt-vc', 'vcdm-jwt', 'vcdm-sd-jwt', 'vcdm-cose'] as const;

const everywhere = (formats: readonly Format[], answer: string): Lie['caught'] =>
  Object.fromEntries(formats.map((format) => [format, answer]));

const changed = (honest: Honest, change: Change) => {
  const document = honest.document();
  honest.changes[change](document);
  return document;
};

/** The issuer's own lie: changed, and sealed rightly. */
const sealedWith = (change: Change) => async (honest: Honest) => ({
  text: await honest.sealed(changed(honest, change)),
});

/** A liar's without the key: changed, the old seal kept. */
const underOldSeal = (change: Change) => (honest: Honest) => ({ text: honest.underOldSeal(changed(honest, change)) });

export const LIES: readonly Lie[] = [
  {
    check: 'proof',
    lie: 'whose title was changed after it was sealed',
    tell: underOldSeal('another title'),
    caught: everywhere(ALL, 'no proof.altered'),
  },
  {
    check: 'proof',
    lie: 'whose way of being taken back was cut out after it was sealed',
    tell: underOldSeal('no status'),
    caught: { ...everywhere(ALL, 'no proof.altered'), 'vcdm-sd': 'no proof.disclosure-malformed' },
  },
  {
    check: 'proof',
    lie: 'sealed by a stranger under the names of the issuer',
    tell: async (honest) => ({ text: await honest.sealedByStranger(honest.document(), 'of-the-issuer') }),
    caught: everywhere(ALL, 'no proof.altered'),
  },
  {
    check: 'proof',
    lie: 'that nobody sealed',
    tell: (honest) => {
      const { proof: _, disclosures: __, ...document } = honest.document();
      return { text: JSON.stringify(document) };
    },
    caught: everywhere(ALL, 'no proof.unsealed'),
  },
  {
    check: 'proof',
    lie: 'that breaks the rules of its format, sealed by its issuer',
    tell: sealedWith('not of its form'),
    caught: everywhere([...BADGES, 'sd-jwt-vc'], 'no proof.not-conformant'),
  },
  {
    check: 'issuer',
    lie: 'in the name of the issuer, sealed by a stranger under their own',
    tell: async (honest) => ({ text: await honest.sealedByStranger(honest.document(), 'their-own') }),
    caught: {
      ...everywhere(CERTIFIED, 'no issuer.differs'),
      ...everywhere(EMBEDDED, 'no issuer.controller-differs'),
    },
  },
  {
    check: 'issuer',
    lie: 'in the name of a university, sealed by the issuer',
    tell: sealedWith('another issuer'),
    caught: {
      ...everywhere(
        CERTIFIED.filter((format) => format !== 'sd-jwt-vc'),
        'no issuer.differs',
      ),
      ...everywhere(EMBEDDED, 'no issuer.controller-differs'),
    },
  },
  {
    check: 'issuer',
    lie: 'under its own number and the name of a university, sealed by the issuer',
    tell: sealedWith('another name'),
    caught: {
      ...everywhere(
        CERTIFIED.filter((format) => format !== 'edc'), // where such a name is a label and nobody looks a key up by it
        'unknown issuer.certificate-without-address',
      ),
      ...everywhere(EMBEDDED, 'no issuer.controller-differs'),
    },
  },
  ...MANDATE_LIES,
  {
    check: 'period',
    lie: 'whose last day has passed',
    tell: sealedWith('ended'),
    caught: everywhere(ALL, 'no period.expired'),
  },
  {
    check: 'period',
    lie: 'whose first day is to come',
    tell: sealedWith('not begun'),
    caught: everywhere(ALL, 'no period.not-yet'),
  },
  {
    check: 'period',
    lie: 'shown on a day before it was sealed',
    tell: ({ text }) => ({ text, now: NOW - 40 * 86_400_000 }),
    caught: everywhere(ALL, 'no period.not-yet'),
  },
  {
    check: 'status',
    lie: 'that was taken back',
    tell: async ({ text, list }) => ({ text, evidence: await list({ set: true }) }),
    caught: everywhere(ALL, 'no status.revoked'),
  },
  {
    check: 'status',
    lie: 'whose list was signed by a stranger',
    tell: async ({ text, list }) => ({ text, evidence: await list({ by: 'stranger' }) }),
    caught: everywhere(ALL, 'unknown status.list-signer-unconfirmed'),
  },
  {
    check: 'status',
    lie: 'to which a stranger added a proof of their own, with a list that they signed',
    tell: async (honest) => ({
      text: await honest.sealedByBoth(honest.document()),
      evidence: await honest.list({ by: 'stranger' }),
    }),
    caught: everywhere(SETS, 'unknown status.list-signer-unconfirmed'),
  },
  {
    check: 'status',
    lie: 'with another list of its issuer in place of its own',
    tell: async ({ text, list }) => ({ text, evidence: await list({ url: 'https://harbour.example/status/2' }) }),
    caught: everywhere(ALL, 'unknown status.list-of-another'),
  },
  {
    check: 'status',
    lie: 'with a list from before it was taken back',
    tell: async ({ text, list }) => ({ text, evidence: await list({ made: NOW - 9e8, until: NOW - 1 }) }),
    caught: everywhere(ALL, 'unknown status.list-expired'),
  },
  {
    check: 'status',
    lie: 'whose list is kept from the verifier',
    tell: ({ text }) => ({ text, evidence: { documents: [], gaps: [] } }),
    caught: everywhere(ALL, 'unknown status.list-missing'),
  },
  {
    check: 'trust',
    lie: 'sealed by whoever called themselves so',
    tell: async (honest) => ({ text: await honest.sealedByStranger(honest.document(), 'their-own') }),
    caught: {
      ...everywhere(CERTIFIED, 'unknown trust.not-anchored'),
      ...everywhere(EMBEDDED, 'unknown trust.not-listed'),
    },
  },
  {
    check: 'trust',
    lie: 'of a stranger, to which they added the proof of somebody who is trusted',
    tell: async (honest) => {
      const document = honest.document();
      const theirs = JSON.parse(await honest.sealedByStranger(document, 'their-own'));
      document.issuer = { ...document.issuer, id: theirs.proof.verificationMethod.split('#')[0] };
      const both = JSON.parse(await honest.sealedByBoth(document));
      return { text: JSON.stringify(both) };
    },
    caught: everywhere(['vcdm'], 'unknown trust.not-listed'),
  },
  {
    check: 'elements',
    lie: 'that leaves out what was learnt',
    tell: sealedWith('no learning outcomes'),
    caught: {
      ...everywhere(ALL, 'no elements.missing'),
      ...everywhere(BADGES, 'no elements.unreadable'),
      ...everywhere(CHOSEN, 'unknown elements.part-shown'),
    },
  },
  {
    check: 'schema',
    lie: 'that leaves out what its format asks for',
    tell: sealedWith('not of its form'),
    caught: {
      ...everywhere([...OF_ELM, ...BADGES, 'sd-jwt-vc'], 'no schema.departs'),
      'vcdm-sd': 'unknown schema.part-shown',
    },
  },
  {
    check: 'evidence',
    lie: 'that refers to a page which says something else by now',
    tell: async (honest) => {
      const document = honest.document();
      document.relatedResource = [{ id: PAGE, digestSRI: `sha256-${'A'.repeat(43)}=` }];
      const page = { url: PAGE, mediaType: 'text/html', body: 'Changed.', retrieved: '2026-06-01T08:00:00Z' };
      const { documents, gaps } = honest.evidence;
      return { text: await honest.sealed(document), evidence: { documents: [...documents, page], gaps } };
    },
    caught: everywhere(['vcdm', 'vcdm-sd', 'vcdm-jwt', 'vcdm-sd-jwt', 'vcdm-cose'], 'no evidence.changed'),
  },
  {
    check: 'holder',
    lie: 'that is handed on without being presented',
    tell: ({ text }) => ({ text, expected: { challenge: 'asked-just-now', audience: 'https://employer.example' } }),
    caught: everywhere(ALL, 'no holder.not-presented'),
  },
  ...PRESENTATION_LIES,
];

const PAGE = 'https://harbour.example/syllabus.html';
