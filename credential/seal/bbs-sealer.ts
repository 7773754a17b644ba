// Who can make a BBS proof: a private key of 32 octets, and the verification method under which its public half is found.
import { didKeyOf } from '../names/did-key.ts';
import type { PublicKey } from '../names/method.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { bbsPublicKey, bbsSign } from '../proof/data-integrity/selective/bbs-signature.ts';
import type { BbsSealer } from './method-sealer.ts';

export interface UnderName {
  /** The absolute name of the verification method, with its fragment; that of a did:key where none is given. */
  readonly method?: string;
  /** Whose it is; what stands before the fragment where nobody is named. */
  readonly controller?: string;
}

/** Refused where the octets are no private key. */
export function bbsSealer(privateKey: Uint8Array, under: UnderName = {}): Reading<BbsSealer> {
  const bytes = bbsPublicKey(privateKey);
  const key: PublicKey | undefined = bytes && { kind: 'BLS12-381-G2', bytes };
  const did = key && didKeyOf(key);
  if (key === undefined || did === undefined) return refuse(problem('private-key-unreadable', '/key'));
  const method = under.method ?? `${did}#${did.slice('did:key:'.length)}`;
  const controller = under.controller ?? method.split('#')[0] ?? method;
  return readAs({
    algorithm: 'BBS',
    method,
    controller,
    key,
    sign(header, messages) {
      const signature = bbsSign(privateKey, header, messages);
      if (signature === undefined) throw new RangeError('more messages than BBS is asked to sign');
      return signature;
    },
  });
}
