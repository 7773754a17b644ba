// What HTTP says of trust: the key set of an organisation, and the certificates that anyone may look at.
import Type from 'typebox';
import { File, Id, Instant, line, members, oneOf, operation, Upload } from '../http/contract.ts';

export const KeyShown = members({
  kind: Type.Union([Type.Literal('trial'), Type.Literal('imported')]),
  purpose: Type.Union([Type.Literal('seal'), Type.Literal('status')]),
  subject: Type.String(),
  organisation: Type.String(),
  organisationIdentifier: Type.String(),
  /** Who certified it. */
  authority: Type.String(),
  from: Instant,
  until: Instant,
  algorithm: oneOf(['ES256', 'RS256']),
  /** SHA-256 of the certificate, hexadecimal. */
  fingerprint: Type.String(),
  /** Only the current one seals; retired ones still verify. */
  current: Type.Boolean(),
});

const Keys = members({ keys: Type.Array(KeyShown) });

export const trust = {
  keySet: operation({
    method: 'GET',
    path: '/organisations/:organisation/keys',
    summary: 'The keys that seal for the organisation. Private keys never leave the installation.',
    access: 'seal-read',
    input: members({ organisation: Id }),
    output: Keys,
    refusals: [],
  }),
  makeTrialSeal: operation({
    method: 'POST',
    path: '/organisations/:organisation/keys/trial',
    summary: "Makes a seal certified by this installation's own small authority, and a key for status lists.",
    access: 'seal-rule',
    acts: ['seal-made'],
    stepUp: true,
    input: members({ organisation: Id }),
    output: members({}),
    refusals: ['seal-exists'],
  }),
  importSeal: operation({
    method: 'POST',
    path: '/organisations/:organisation/keys/import',
    summary: 'Takes over a seal in a PKCS#12 file. Its certificate has to name the organisation.',
    access: 'seal-rule',
    acts: ['seal-imported'],
    stepUp: true,
    input: members({ organisation: Id, password: Type.String({ maxLength: 500 }), file: Upload }),
    output: members({}),
    refusals: [
      'pkcs12-unreadable',
      'pkcs12-password-wrong',
      'certificate-unfit',
      'certificate-names-another',
      'file-too-large',
      'seal-exists',
    ],
    takesFile: true,
  }),
  certificates: operation({
    method: 'GET',
    path: '/organisations/:organisation/certificates',
    summary: 'The certificates of an organisation as anyone sees them.',
    access: 'anyone',
    input: members({ organisation: Id }),
    output: Keys,
    refusals: ['organisation-unknown'],
  }),
  anchor: operation({
    method: 'GET',
    path: '/organisations/:organisation/certificates/trust.pem',
    summary: 'What to give `tessera verify --trust` to believe the seals of this organisation.',
    access: 'anyone',
    input: members({ organisation: Id }),
    output: File,
    refusals: ['organisation-unknown', 'seal-missing'],
    givesFile: true,
  }),
  certificate: operation({
    method: 'GET',
    path: '/organisations/:organisation/certificates/:fingerprint',
    summary: 'One certificate in PEM.',
    access: 'anyone',
    input: members({ organisation: Id, fingerprint: line(64) }),
    output: File,
    refusals: ['organisation-unknown', 'certificate-unknown'],
    givesFile: true,
  }),
};
