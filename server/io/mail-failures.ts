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
  const { code, originalCode, responseCode: reply = 0, command } = error as Thrown; // all may be absent
  if (code === 'EAUTH' || reply === 530) return new MailFailed('mail-credentials-refused', false, reply);
  if (code === 'ETLS' || /CERT|SSL|TLS|SIGNATURE/.test(originalCode ?? ''))
    return new MailFailed('mail-tls-failed', false);
  if (code === 'ETIMEDOUT') return new MailFailed('mail-timed-out', false);
  if (reply >= 500)
    return new MailFailed(command === 'RCPT TO' ? 'mail-recipient-refused' : 'mail-refused', true, reply);
  if (reply >= 400) return new MailFailed('mail-deferred', false, reply);
  return code === undefined ? error : new MailFailed('mail-server-unreachable', false);
}

interface Thrown {
  readonly code?: string;
  /** Of the connection below: a certificate that is not good, for one. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
}
