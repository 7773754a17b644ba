// Lies about mandates: an issuer in the name of an awarding body that never gave it one, or gave it another, or ended it.
import { type Evidence, type Format, issue } from '@tessera/credential';
import { type MandateDocument, sealMandate } from '@tessera/credential/mandates';
import type { Trust } from '@tessera/credential/trust';
import { made } from '../made.ts';
import { credentialOf, leanDesign, NOW, sealOf, type TestSeal } from '../world.ts';
import type { Lie, Told } from './lie.ts';

const ADDRESS = 'https://guild.example/mandates/7';
const COLLEGE = 'VATMT-00000000';
const GUILD = 'VATMT-77777777';
const DAY = 86_400_000;

const guild = {
  id: 'https://guild.example/id/guild',
  legalName: { en: 'Guild of Knots (invented)' },
  locations: [{ country: 'MT' }],
  legalIdentifier: { value: GUILD, country: 'MT' },
};
const statement = 'By decision of the guild of 1 May 2026.';
const design = { ...leanDesign, awardingBodies: [guild], mandate: { statement, id: ADDRESS } };

interface Cast {
  readonly college: TestSeal;
  readonly guild: TestSeal;
  /** One who put the number of the guild into a certificate of their own. */
  readonly stranger: TestSeal;
  readonly trust: Trust;
}

let cast: Promise<Cast> | undefined;

function people(): Promise<Cast> {
  cast ??= (async () => {
    const college = await sealOf({ organisationIdentifier: COLLEGE });
    const theirs = { legalName: 'Guild of Knots (invented)', organisationIdentifier: GUILD };
    const [real, stranger] = [await sealOf(theirs), await sealOf(theirs)];
    return { college, guild: real, stranger, trust: { anchors: [...college.trust.anchors, ...real.trust.anchors] } };
  })();
  return cast;
}

interface Wishes {
  /** What the mandate says instead. */
  readonly says?: Partial<MandateDocument>;
  readonly by?: 'college' | 'guild' | 'stranger';
  /** When it is asked: the liar wrote the first of June. */
  readonly now?: number;
}

const told =
  ({ says = {}, by = 'guild', now = NOW }: Wishes): Lie['tell'] =>
  async ({ format }): Promise<Told> => {
    const all = await people();
    const document: MandateDocument = {
      url: ADDRESS,
      issuedAt: now - 3_600_000,
      expires: now + DAY,
      giver: { legalIdentifier: GUILD, name: 'Guild of Knots (invented)' },
      holder: { legalIdentifier: COLLEGE, name: 'Harbour College (invented)' },
      validFrom: '2026-05-01+02:00',
      ...says,
    };
    const body = await sealMandate(document, all[by].sealer);
    const retrieved = new Date(now).toISOString();
    const evidence: Evidence = {
      documents: [{ url: ADDRESS, mediaType: 'application/mandate+jwt', body, retrieved }],
      gaps: [],
    };
    return { text: await text(format, all.college), evidence, trust: all.trust, now };
  };

const random = (octets: number): Uint8Array => crypto.getRandomValues(new Uint8Array(octets));

async function text(format: Format, { sealer }: TestSeal): Promise<string> {
  if (!isCertified(format)) throw new Error(`${format} is sealed under a name`);
  return made(await issue(credentialOf(design), { format, sealer, time: NOW, random }));
}

/** Formats that are sealed with a certificate. */
const FORMATS = ['edc', 'open-badge-jwt', 'sd-jwt-vc', 'vcdm-jwt', 'vcdm-sd-jwt', 'vcdm-cose'] as const;
const isCertified = (format: Format): format is (typeof FORMATS)[number] => FORMATS.some((one) => one === format);

/** What an honest one is. */
export const MANDATED: Lie['tell'] = told({});
export const MANDATED_FORMATS: readonly Format[] = FORMATS;

const caught = (answer: string): Lie['caught'] => Object.fromEntries(FORMATS.map((format) => [format, answer]));
const another = { legalIdentifier: 'VATMT-55555555', name: 'Quay School (invented)' };

const LIES_TOLD: readonly (readonly [lie: string, wishes: Wishes, answer: string])[] = [
  ['under a mandate that the issuer sealed itself', { by: 'college' }, 'unknown issuer.mandate-by-another'],
  [
    'under a mandate that a stranger forged in the name of the awarding body',
    { by: 'stranger' },
    'unknown issuer.mandate-signer-unconfirmed',
  ],
  ['under the mandate of somebody else', { says: { holder: another } }, 'no issuer.mandate-of-another'],
  [
    'under a mandate for other micro-credentials',
    { says: { specifications: ['https://guild.example/splices/1'] } },
    'no issuer.mandate-scope',
  ],
  ['issued before its mandate began', { says: { validFrom: '2026-06-02+02:00' } }, 'no issuer.mandate-not-yet'],
  ['issued after its mandate had ended', { says: { ended: '2026-05-20T10:00:00Z' } }, 'no issuer.mandate-ended'],
  [
    'dated back into the time of a mandate that has ended',
    { says: { ended: '2026-06-10T10:00:00Z' }, now: NOW + 30 * DAY },
    'unknown issuer.mandate-date-unproven',
  ],
  [
    'that names the address of its mandate, and another mandate stands there',
    { says: { url: 'https://guild.example/mandates/8' } },
    'unknown issuer.mandate-elsewhere',
  ],
  [
    'with its mandate as it was before it was ended',
    { says: { issuedAt: NOW - 9e8, expires: NOW - 1 } },
    'unknown issuer.mandate-stale',
  ],
];

export const MANDATE_LIES: readonly Lie[] = LIES_TOLD.map(([lie, wishes, answer]) => ({
  check: 'issuer',
  lie,
  tell: told(wishes),
  caught: caught(answer),
}));
