// Where each format says the same: its title, its issuer, from when and until when, what was learnt.
import type { Format } from '@tessera/credential';
import type { Anything, Change } from './lie.ts';

type Changes = Readonly<Record<Change, (document: Anything) => void>>;

const PAST = '2026-05-31T21:59:59Z';
const UNIVERSITY = 'did:web:university.example';
const COMING = '2026-07-01T00:00:00Z';
const seconds = (text: string): number => Date.parse(text) / 1000;

/** The words of the European Learning Model. */
const OF_ELM = {
  'another title': (d: Anything) => {
    d.credentialSubject.hasClaim.title.en = 'Doctor of Medicine';
  },
  'no status': (d: Anything) => {
    delete d.credentialStatus;
  },
  'no learning outcomes': (d: Anything) => {
    delete d.credentialSubject.hasClaim.specifiedBy.learningOutcome;
  },
  ended: (d: Anything) => {
    d.validUntil = PAST;
    if (d.validFrom !== undefined) d.validFrom = '2026-01-01T00:00:00Z';
  },
  'not begun': (d: Anything) => {
    d.validFrom = COMING;
  },
} as const;

const EDC: Changes = {
  ...OF_ELM,
  'another issuer': (d) => {
    d.issuer.eIDASIdentifier.notation = 'VATMT-11111111';
  },
  'another name': (d) => {
    d.issuer.id = UNIVERSITY; // a label of the document alone
  },
  'not of its form': (d) => {
    delete d.displayParameter;
  },
};

const VCDM: Changes = {
  ...OF_ELM,
  'another issuer': (d) => {
    d.issuer.id = UNIVERSITY;
    d.issuer.eIDASIdentifier.notation = 'VATMT-11111111';
  },
  'another name': (d) => {
    d.issuer.id = UNIVERSITY;
  },
  'not of its form': (d) => {
    delete d.displayParameter;
  },
};

const named = (badge: Anything): void => {
  badge.issuer.id = UNIVERSITY;
  if (badge.iss !== undefined) badge.iss = UNIVERSITY;
};

const BADGE: Changes = {
  'another name': named,
  'another title': (d) => {
    d.name = 'Doctor of Medicine';
  },
  'another issuer': (d) => {
    named(d);
    for (const entry of d.issuer.otherIdentifier ?? [])
      if (entry.identifier === 'VATMT-00000000') entry.identifier = 'VATMT-11111111';
  },
  ended: (d) => {
    d.validFrom = '2026-01-01T00:00:00Z';
    d.awardedDate = d.validFrom;
    d.validUntil = PAST;
    if (d.nbf !== undefined) Object.assign(d, { nbf: seconds(d.validFrom), exp: seconds(PAST) });
  },
  'not begun': (d) => {
    d.validFrom = COMING;
    if (d.nbf !== undefined) d.nbf = seconds(COMING);
  },
  'no status': (d) => {
    delete d.credentialStatus;
  },
  'no learning outcomes': (d) => {
    const { achievement } = d.credentialSubject;
    achievement.alignment = (achievement.alignment ?? []).filter(
      ({ targetType }: Anything) => targetType !== 'ext:LearningOutcome' && targetType !== 'ext:ESCO',
    );
  },
  'not of its form': (d) => {
    delete d.credentialSubject.achievement.criteria;
  },
};

const WALLET: Changes = {
  'another title': (d) => {
    d.achievement_title = 'Doctor of Medicine';
  },
  'another issuer': (d) => {
    d.iss = 'https://university.example';
  },
  'another name': (d) => {
    d.iss = 'https://university.example';
    d.ld.issuer.id = d.iss;
  },
  ended: (d) => {
    d.exp = seconds(PAST);
  },
  'not begun': (d) => {
    d.nbf = seconds(COMING);
  },
  'no status': (d) => {
    delete d.status;
  },
  'no learning outcomes': (d) => {
    d.disclosures = [];
  },
  'not of its form': (d) => {
    delete d.issuing_country;
  },
};

export const CHANGES: Readonly<Record<Format, Changes>> = {
  edc: EDC,
  vcdm: VCDM,
  'vcdm-sd': VCDM,
  'vcdm-jwt': VCDM,
  'vcdm-sd-jwt': { ...VCDM, 'no learning outcomes': WALLET['no learning outcomes'] },
  'vcdm-cose': VCDM,
  'open-badge': BADGE,
  'open-badge-jwt': BADGE,
  'sd-jwt-vc': WALLET,
};
