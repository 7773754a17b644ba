// Who signs what is issued: the key of a seal with its certificate, or a key under a name, as the format asks for.
import { FORMATS, type Format, type Issuance } from '@tessera/credential';
import { didWebAddress } from '@tessera/credential/names';
import { keySealer, methodSealer } from '@tessera/credential/seal';
import { accepted } from './accepted.ts';
import type { Arguments } from './arguments.ts';
import { readFileText } from './files.ts';
import { algorithmsOf, type CertifiedFormat, isCertified, type NamedFormat } from './issue-formats.ts';
import { type Surroundings, UsageError } from './surroundings.ts';
import { say, wrapped } from './words.ts';

/** How each credential is sealed, and in whose name: that of a certificate, or the one under which a key is found. */
export interface Signing {
  readonly issuance: Issuance;
  readonly sealedBy: string;
  /** Where a certificate does not say whose the key is: what others have to know of it. */
  readonly underName?: KeyName;
}

export interface KeyName {
  /** Whose it is. */
  readonly did: string;
  /** The name of the key itself. */
  readonly method: string;
  /** The public key as one word, as documents of controllers have it. */
  readonly word: string;
  /** Where the document has to stand that names the key; absent where the key names itself. */
  readonly address?: string;
}

/** Throws a UsageError where options do not fit the format; undefined, and told why, where the key does not. */
export async function readSigning(args: Arguments, around: Surroundings): Promise<Signing | undefined> {
  const [format, key, certificate, method] = [
    formatOf(args),
    args.required('key'),
    args.value('cert'),
    args.value('did'),
  ];
  if (isCertified(format)) {
    if (certificate === undefined) throw new UsageError(keyNeeded(format));
    if (method !== undefined) throw new UsageError(say('cli.issue.did-surplus', { format }));
    return certified(format, key, certificate, around);
  }
  if (certificate !== undefined) throw new UsageError(keyNeeded(format));
  if (method !== undefined && !isMethod(method))
    throw new UsageError(say('cli.issue.did-malformed', { given: method }));
  return underName(format, key, method, around);
}

function formatOf(args: Arguments): Format {
  const given = args.required('format');
  const format = FORMATS.find((known) => known === given);
  if (format === undefined) throw new Error(`no format ${given}`); // the choices of the option are the formats
  return format;
}

/** Which key the format needs, and where to have it. */
const keyNeeded = (format: Format): string =>
  say('cli.issue.key-needed', { format, key: isCertified(format) ? 'certificate' : (algorithmsOf(format)[0] ?? '') });

async function certified(
  format: CertifiedFormat,
  keyFile: string,
  certificateFile: string,
  around: Surroundings,
): Promise<Signing | undefined> {
  const { now: time, random } = around;
  const read = keySealer(await readFileText(keyFile), await readFileText(certificateFile));
  const sealer = accepted(read, (path) => (path === '/key' ? keyFile : certificateFile), around);
  if (sealer === undefined) {
    around.tell(wrapped(keyNeeded(format)));
    return undefined;
  }
  const [{ subject }] = sealer.certificates;
  return { issuance: { format, sealer, time, random }, sealedBy: subject.organisation ?? subject.text };
}

async function underName(
  format: NamedFormat,
  keyFile: string,
  method: string | undefined,
  around: Surroundings,
): Promise<Signing | undefined> {
  const { now: time, random } = around;
  const own = methodSealer(await readFileText(keyFile));
  if (own.ok && algorithmsOf(format).includes(own.value.algorithm)) {
    const named =
      method === undefined ? own.value : { ...own.value, method, controller: method.split('#')[0] ?? method };
    const { controller: did } = named;
    const address = didWebAddress(did);
    const word = own.value.controller.slice('did:key:'.length);
    const name = { did, method: named.method, word, ...(address !== undefined && { address }) };
    return { issuance: { format, sealer: named, time, random }, sealedBy: did, underName: name };
  }
  const isUnreadable = !own.ok && own.problems.every(({ code }) => code === 'private-key-unreadable');
  if (isUnreadable) accepted(own, () => keyFile, around);
  else around.tell(wrapped(say('cli.issue.key-unfit', { file: keyFile, format })));
  around.tell(wrapped(keyNeeded(format)));
  return undefined;
}

/** `did:web:college.example#key-1`: a name that can be looked up, and which of its keys. */
function isMethod(given: string): boolean {
  const [did = '', fragment = '', ...others] = given.split('#');
  return didWebAddress(did) !== undefined && /^[A-Za-z0-9._~-]+$/.test(fragment) && others.length === 0;
}
