// The slot of one credential in a published status list. [BSL §2.1]

export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;

export interface StatusSlot {
  /** Where the signed list is published. */
  readonly list: string;
  /** Position of the credential's bit, from 0. */
  readonly index: number;
  readonly purpose: (typeof STATUS_PURPOSES)[number];
}
