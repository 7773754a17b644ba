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

/**
 * One address and nothing around it; what the mailer takes. The domain is letters, digits, hyphens and dots of whatever script: a
 * sign that means something in a URL would end a host here, and not at the mail server. [RFC5321 §4.1.2]
 */
const FORM = /^([^\s\p{C}<>()[\]\\,;:"@]{1,64})@([\p{L}\p{M}\p{N}._\-\u3002\uff0e\uff61]{1,253})$/u;
const NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/**
 * Case is dropped before the @ too: a mail server may tell `Ana` from `ana`, and none that people use does, while people
 * type either. [RFC5321 §2.4]
 */
function normalised(email: string): string | undefined {
  const [, local, given] = FORM.exec(email) ?? [];
  if (local === undefined || given === undefined || email.length > MOST_CHARACTERS) return undefined;
  const domain = given.toLowerCase();
  const ascii = domainToASCII(domain);
  // What is ASCII already is the name itself: `0x7f.1` is not read as a number.
  const isName = NAME.test(ascii) && (NAME.test(domain) ? ascii === domain : true);
  return isName ? `${local.toLowerCase()}@${ascii}` : undefined;
}

const MOST_CHARACTERS = 254;
