// Why a letter did not leave: a code, and whether trying again can help. Nothing of what the other server wrote.

export type MailFailure =
  | 'mail-address-malformed'
  | 'mail-credentials-refused'
  | 'mail-deferred'
  | 'mail-recipient-refused'
  | 'mail-refused'
  | 'mail-server-unreachable'
  | 'mail-timed-out'
  | 'mail-tls-failed';

/** Says neither address nor what the other server wrote: both are of strangers. */
export class MailFailed extends Error {
  override readonly name = 'MailFailed';
  readonly code: MailFailure;
  /** Trying the same letter again cannot help. */
  readonly permanent: boolean;
  /** The reply of the other server, where there was one. [RFC5321 §4.2] */
  readonly reply: number | undefined;
  constructor(code: MailFailure, permanent: boolean, reply?: number) {
    super(reply === undefined ? code : `${code} (${reply})`);
    this.code = code;
    this.permanent = permanent;
    this.reply = reply;
  }
}

/** What nodemailer throws, as far as the way failed; anything else is a fault of ours and answered as it is. */
export function failureOf(error: unknown): unknown {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string }; // all may be absent
  if (code === 'EAUTH' || responseCode === 530) return new MailFailed('mail-credentials-refused', false, responseCode);
  if (code === 'ETLS') return new MailFailed('mail-tls-failed', false);
  if (code === 'ETIMEDOUT') return new MailFailed('mail-timed-out', false);
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) {
    return new MailFailed('mail-deferred', false, responseCode);
  }
  if (responseCode !== undefined && responseCode >= 500) {
    return new MailFailed(command === 'RCPT TO' ? 'mail-recipient-refused' : 'mail-refused', true, responseCode);
  }
  return code === undefined ? error : new MailFailed('mail-server-unreachable', false);
}
