// E-mail addresses: how they are read, and how somebody is found by one without it standing in an index.
import { domainToASCII } from 'node:url';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';

export interface Address {
  /** As it was typed, but for space around it: where letters go. */
  readonly email: string;
  /** The same for every way of writing it. */
  readonly blind: string;
}

/** Throws the refusal `email-malformed`. */
export function addressOf(text: string, { keys }: Pick<World, 'keys'>): Address {
  const email = text.trim().normalize('NFC');
  const normal = normalised(email);
  if (normal === undefined)
    throw new Refusal(422, 'email-malformed', {}, [{ path: '/email', code: 'field-malformed', facts: {} }]);
  return { email, blind: keys.blind('email', normal) };
}

/** Whether letters could go there. */
export const isAddress = (text: string): boolean => normalised(text.trim().normalize('NFC')) !== undefined;

/** One address and nothing around it; what the mailer takes. [RFC5321 §4.1.2] */
const FORM = /^([^\s\p{C}<>()[\]\\,;:"@]{1,64})@([^\s\p{C}<>()[\]\\,;:"@]{1,253})$/u;

/**
 * Case is dropped before the @ too: a mail server may tell `Ana` from `ana`, and none that people use does, while people
 * type either. [RFC5321 §2.4]
 */
function normalised(email: string): string | undefined {
  const [, local, domain] = FORM.exec(email) ?? [];
  if (local === undefined || domain === undefined || email.length > MOST_CHARACTERS) return undefined;
  const ascii = domainToASCII(domain.toLowerCase());
  const isName = ascii !== '' && !ascii.split('.').some((label) => label === '');
  return isName ? `${local.toLowerCase()}@${ascii}` : undefined;
}

const MOST_CHARACTERS = 254;
