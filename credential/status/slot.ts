// The slot of one credential in a published status list, and how a credential says that it has it. [BSL §2.1]

export interface StatusSlot {
  /** Where the signed list is published. */
  readonly list: string;
  /** Position of the credential's bit, from 0. */
  readonly index: number;
  readonly purpose: StatusPurpose;
}

export type StatusPurpose = 'revocation' | 'suspension';

/** A slot as it is written. Where a text is made before its slot is known, a word stands for the index. */
export type WrittenSlot = Omit<StatusSlot, 'index'> & { readonly index: number | string };

/** The entry of a credential of the W3C data model. */
export const bitstringEntry = ({ list, index, purpose }: WrittenSlot) => ({
  id: `${list}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: list,
});
