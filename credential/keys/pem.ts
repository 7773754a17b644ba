// Keys and certificates as text, the way people paste them and files hold them. [RFC7468 §2]
import { fromBase64, toBase64 } from '#platform';
import type { ProblemCode } from '../codes.ts';
import { type Problem, problem } from '../problem.ts';
import { type Certificate, readCertificate } from '../proof/certificate.ts';

/** The bytes of every well-formed block, or of those with one label; text around the blocks is passed over. */
export function readPem(text: string, label?: string): readonly Uint8Array[] {
  return blocksOf(text).flatMap((block) =>
    block.bytes !== undefined && (label === undefined || block.label === label) ? [block.bytes] : [],
  );
}

/** All certificates in a text, and what in it is none. Paths of problems count the blocks from 0. */
export function readCertificates(text: string): {
  readonly certificates: readonly Certificate[];
  readonly problems: readonly Problem[];
} {
  const blocks = blocksOf(text);
  const certificates: Certificate[] = [];
  const problems: Problem[] = blocks.length === 0 ? [problem('pem-empty', '')] : [];
  for (const [index, { label, bytes }] of blocks.entries()) {
    const refuse = (code: ProblemCode): unknown => problems.push(problem(code, `/${index}`, { label }));
    // A private key comes first: its owner should hear about it even when the block is cut short.
    if (label.endsWith('PRIVATE KEY')) refuse('pem-is-private-key');
    else if (bytes === undefined) refuse('pem-unreadable');
    else if (label !== CERTIFICATE && label !== 'X509 CERTIFICATE') refuse('pem-not-certificate');
    else {
      const certificate = readCertificate(bytes);
      if (certificate === undefined) refuse('certificate-unreadable');
      else certificates.push(certificate);
    }
  }
  return { certificates, problems };
}

export const certificatePem = (der: Uint8Array): string => pemOf(CERTIFICATE, der);

/** Lines of 64 characters between the two markers. [RFC7468 §2] */
export function pemOf(label: string, der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

const CERTIFICATE = 'CERTIFICATE';
const BEGIN = '-----BEGIN ';
const DASHES = '-----';

interface Block {
  readonly label: string;
  /** Undefined when the block has no end of its own or is not base64. */
  readonly bytes: Uint8Array | undefined;
}

/** Searches forward only, so that a text of nothing but openings costs no more than its length. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let begin = text.indexOf(BEGIN);
  while (begin !== -1) {
    const labelStart = begin + BEGIN.length;
    const labelEnd = text.slice(labelStart, labelStart + 64 + DASHES.length).indexOf(DASHES);
    const next = text.indexOf(BEGIN, labelStart);
    if (labelEnd !== -1) {
      const label = text.slice(labelStart, labelStart + labelEnd);
      const body = text.slice(labelStart + labelEnd + DASHES.length, next === -1 ? undefined : next);
      const end = body.indexOf(`-----END ${label}${DASHES}`);
      blocks.push({ label, bytes: end === -1 ? undefined : fromBase64(body.slice(0, end).replace(/\s/g, '')) });
    }
    begin = next;
  }
  return blocks;
}
