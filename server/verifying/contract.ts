// What HTTP says of verifying: anyone gives a file, a text or a link and is told, check by check, what was found.
// Nothing of what is given is stored or logged.
import type { MicroCredential, Report } from '@tessera/credential';
import Type from 'typebox';
import { members, oneOf, operation, Upload } from '../http/contract.ts';

/** What is told of one credential, or of a presentation itself. The report and the credential are the library's own values. */
const told = {
  report: Type.Unsafe<Report>({ type: 'object' }),
  /** As it could be read, whoever made it; absent where it could not. */
  credential: Type.Optional(Type.Unsafe<MicroCredential>({ type: 'object' })),
  /** What was found of one where it is not complete: unjudged, a stranger's. */
  members: Type.Optional(Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object' })),
  /** Who the certificate or the name of the key says it is, whether or not we know them; absent where no proof holds. */
  sealedBy: Type.Optional(
    members({
      by: oneOf(['certificate', 'method', 'key']),
      organisation: Type.String(),
      organisationIdentifier: Type.String(),
      /** Who certified it; empty where there is no certificate. */
      authority: Type.String(),
      trial: Type.Boolean(),
    }),
  ),
  /** When it says it was sealed, RFC 3339. */
  sealedAt: Type.Optional(Type.String()),
  /** SHA-256 of what was given, hexadecimal, or made of that: the mosaic is drawn from it. */
  digest: Type.String(),
  /** The organisation of this installation that it names, if any. */
  registered: Type.Optional(Type.String()),
};

/** What a verification answers. */
export const Verification = members({
  ...told,
  /** Of a presentation: each credential in it. */
  presented: Type.Optional(Type.Array(members(told))),
});

export const verifying = {
  verifyText: operation({
    method: 'POST',
    path: '/verify',
    summary: 'Verifies a credential that is given as text.',
    access: 'anyone',
    changesNothing: 'of a public verification nothing is kept',
    input: members({ text: Type.String({ maxLength: 4_000_000 }) }),
    output: Verification,
    refusals: ['nothing-given', 'file-too-large', 'too-many-tries'],
  }),
  verifyFile: operation({
    method: 'POST',
    path: '/verify/file',
    summary: 'Verifies a credential that is given as a file.',
    access: 'anyone',
    changesNothing: 'of a public verification nothing is kept',
    input: members({ file: Upload }),
    output: Verification,
    refusals: ['nothing-given', 'file-too-large', 'file-not-text', 'picture-unreadable', 'too-many-tries'],
    takesFile: true,
  }),
  verifyLink: operation({
    method: 'POST',
    path: '/verify/link',
    summary: 'Fetches a credential from a public address and verifies it.',
    access: 'anyone',
    changesNothing: 'of a public verification nothing is kept',
    input: members({ url: Type.String({ maxLength: 2000 }) }),
    output: Verification,
    refusals: [
      'nothing-given',
      'link-malformed',
      'link-unreachable',
      'picture-unreadable',
      'file-too-large',
      'too-many-tries',
    ],
  }),
};
