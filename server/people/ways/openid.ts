// Signing in by a provider of OpenID Connect, and accounts there that are linked to one here. Who comes back unknown gets
// nobody's account by saying an address: they show that it is theirs here too, and link it then.
import type { OpenIdProvider } from '../../openid-settings.ts';
import { type Identity, type Journey, OpenIdFailed, openIdPeer } from '../../io/openid.ts';
import { isLoopback } from '../../io/public-address.ts';
import { LIMITS } from '../../limits/settings.ts';
import { Refusal } from '../../refusal.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import { entering, type Signed, type Visitor } from '../acting.ts';
import { isAddress } from '../account/address.ts';
import { note } from '../log/note.ts';
import { localPath } from '../sessions/local-path.ts';
import { sendNotice } from '../account/notices.ts';
import { newPersonAt } from '../account/person.ts';
import { digestOf, newToken } from '../sessions/secrets.ts';
import { confirmSession, giveSession, openSession, signedOf } from '../sessions/session.ts';
import {
  addJourney,
  forgetJourneys,
  journeyRow,
  type OpenIdPurpose,
  type OpenIdRow,
  takeJourney,
} from '../store/openid.ts';
import {
  addLinkedRow,
  dropLinkedRow,
  isPasskeyOnly,
  lockWaysIn,
  noteLinkedUse,
  type SubjectRow,
  subjectRow,
} from '../store/ways.ts';

/** The cookie of the browser that went. */
const COOKIE = 'openid';
const LASTS = 15 * 60_000;
/** Somebody who came back unknown has time to find a letter. */
const UNLINKED_LASTS = 30 * 60_000;
const FORGET_AT_ONCE = 200;

export interface GoingThere {
  readonly identityProvider: string;
  readonly returnTo?: string;
}

export interface CameBack {
  readonly identityProvider: string;
  /** What stood behind the question mark of the address. */
  readonly answer: string;
}

export interface Arrived {
  readonly outcome: 'signed-in' | 'linked' | 'confirmed' | 'unlinked';
  /** In which the person left. */
  readonly language: string;
  readonly returnTo?: string;
}

export function openIdOf(world: World) {
  const { config, db, clock, keys, newId } = world;
  const onLoopback = isLoopback(new URL(config.publicUrl).hostname);
  const peers = new Map(
    config.openIdProviders.map((provider) => [
      provider.id,
      { provider, peer: openIdPeer(provider, clock, onLoopback) },
    ]),
  );
  const left = tries({ clock, ...LIMITS['openid-left'] }, (text) => keys.blind('openid-left', text));
  const arrived = tries({ clock, ...LIMITS['openid-arrived'] }, (text) => keys.blind('openid-arrived', text));

  function peerOf(id: string) {
    const found = peers.get(id);
    if (found === undefined) throw new Refusal(404, 'openid-provider-unknown');
    return found;
  }

  /** Its id, where it stands in the settings no more. */
  function nameOf(id: string, language: string): string {
    const found = peers.get(id);
    return found === undefined ? id : nameIn(found.provider.name, language);
  }

  /** Keeps a journey, or who came back from one, for this browser. */
  async function keep(row: Omit<OpenIdRow, 'expires'>, lasts: number, visitor: Visitor): Promise<Uint8Array> {
    const token = newToken(world);
    const browser = digestOf(token);
    const before = visitor.cookies.read(COOKIE);
    await db.transaction(async (sql) => {
      await forgetJourneys(clock(), FORGET_AT_ONCE, sql);
      if (before !== undefined) await takeJourney(digestOf(before), sql);
      await addJourney(browser, { ...row, expires: clock() + lasts }, sql);
    });
    visitor.cookies.write(COOKIE, token, lasts / 1000);
    return browser;
  }

  async function leave(
    { identityProvider, returnTo }: GoingThere,
    purpose: OpenIdPurpose,
    visitor: Visitor,
    person?: string,
  ): Promise<{ readonly url: string }> {
    left.from(visitor);
    const { provider, peer } = peerOf(identityProvider);
    const { language } = visitor;
    const row = { purpose, provider: provider.id, person: person ?? null, language, subject: null, label: null };
    const browser = await keep({ ...row, return_to: localPath(returnTo) ?? null }, LASTS, visitor);
    const url = await refusing(provider, visitor, world, () =>
      peer.leave(journeyOf(browser, { language, provider: provider.id, purpose }, world)),
    );
    return { url: url.href };
  }

  /** Whoever the subject is here signs in. */
  async function signIn(found: SubjectRow, row: OpenIdRow, visitor: Visitor): Promise<Arrived> {
    const session = await db.transaction(async (sql) => {
      if (await isPasskeyOnly(entering(found.person), sql)) throw new Refusal(403, 'passkey-needed');
      await noteLinkedUse(found, clock(), sql);
      return await openSession(found.person, 'openid', visitor, world, sql);
    });
    giveSession(session, visitor);
    return { outcome: 'signed-in', language: row.language, ...returnOf(row) };
  }

  /** Nobody here: a new account where its address is believed and nobody has it; otherwise it waits to be linked. */
  async function firstTime(identity: Identity, subject: string, row: OpenIdRow, visitor: Visitor): Promise<Arrived> {
    const { provider } = peerOf(row.provider);
    const { email, emailVerified, name, label } = identity;
    if (email !== undefined && emailVerified && provider.believesEmail && isAddress(email)) {
      const session = await db.transaction(async (sql) => {
        const person = await newPersonAt({ email, name }, world, sql);
        if (person === undefined) return undefined;
        const made = { linked: newId(), provider: provider.id, label, made: clock() };
        const linked = await addLinkedRow(subject, made, entering(person), sql);
        if (linked === undefined) throw new Refusal(409, 'openid-linked-elsewhere');
        await noteLinkedUse(linked, clock(), sql);
        return await openSession(person, 'openid', visitor, world, sql);
      });
      if (session !== undefined) {
        giveSession(session, visitor);
        return { outcome: 'signed-in', language: row.language, ...returnOf(row) };
      }
    }
    const { language, return_to } = row;
    const waiting = { purpose: 'unlinked', provider: provider.id, person: null, language, return_to } as const;
    await keep({ ...waiting, subject, label }, UNLINKED_LASTS, visitor);
    return { outcome: 'unlinked', language };
  }

  async function link(subject: string, row: OpenIdRow, label: string, signed: Signed): Promise<void> {
    const { person, visitor } = signed;
    await db.transaction(async (sql) => {
      await lockWaysIn(signed, sql);
      const before = await subjectRow(subject, sql);
      if (before?.person === person) return;
      const linked = { linked: newId(), provider: row.provider, label, made: clock() };
      if ((await addLinkedRow(subject, linked, signed, sql)) === undefined)
        throw new Refusal(409, 'openid-linked-elsewhere');
      await note(signed, { act: 'openid-linked', record: linked.linked }, world, sql);
      await sendNotice('linked', person, visitor, world, sql);
    });
  }

  return {
    /** In the order of the settings. */
    providers: (language: string) =>
      config.openIdProviders.map(({ id, name }) => ({ identityProvider: id, name: nameIn(name, language) })),

    nameOf,

    signIn: (leaving: GoingThere, visitor: Visitor) => leave(leaving, 'sign-in', visitor),
    link: (leaving: GoingThere, { person, visitor }: Signed) => leave(leaving, 'link', visitor, person),
    confirm: (leaving: GoingThere, { person, visitor }: Signed) => leave(leaving, 'confirm', visitor, person),

    /** The browser is back. Once for each journey, in the browser that left. */
    async arrive({ identityProvider, answer }: CameBack, visitor: Visitor): Promise<Arrived> {
      arrived.from(visitor);
      const { provider, peer } = peerOf(identityProvider);
      const token = visitor.cookies.read(COOKIE);
      if (token === undefined) throw new Refusal(409, 'openid-other-browser');
      const browser = digestOf(token);
      const row = await takeJourney(browser, db.sql);
      visitor.cookies.drop(COOKIE);
      const isGood =
        row !== undefined && row.expires > clock() && row.purpose !== 'unlinked' && row.provider === provider.id;
      if (!isGood) throw new Refusal(410, 'openid-expired');
      const journey = journeyOf(browser, row, world);
      const address = new URL(`${journey.redirectUri}?${answer}`);
      const identity = await refusing(provider, visitor, world, () => peer.cameBack(address, journey));
      const subject = keys.blind('openid-subject', JSON.stringify([identity.issuer, identity.subject]));
      const found = await subjectRow(subject, db.sql);
      if (row.purpose === 'sign-in')
        return found === undefined
          ? await firstTime(identity, subject, row, visitor)
          : await signIn(found, row, visitor);
      const signed = await signedOf(visitor, world);
      if (signed === undefined || signed.person !== row.person) throw new Refusal(410, 'openid-expired');
      if (row.purpose === 'link') {
        await link(subject, row, identity.label, signed);
        return { outcome: 'linked', language: row.language, ...returnOf(row) };
      }
      if (found?.person !== signed.person) throw new Refusal(403, 'openid-not-yours');
      if (await isPasskeyOnly(signed, db.sql)) throw new Refusal(403, 'passkey-needed');
      await db.transaction(async (sql) => {
        await noteLinkedUse(found, clock(), sql);
        await confirmSession(signed, world, sql);
      });
      return { outcome: 'confirmed', language: row.language, ...returnOf(row) };
    },

    /** Who came back in this browser and is nobody here yet. Throws `openid-expired`. */
    async unlinked(visitor: Visitor) {
      const { row } = await unlinkedIn(visitor, world);
      const name = nameOf(row.provider, visitor.language);
      return { identityProvider: row.provider, name, label: row.label ?? '' };
    },

    /** Links who came back to whoever is signed in now. Answers where they wanted to go. */
    async linkUnlinked(signed: Signed): Promise<{ readonly returnTo?: string }> {
      const { browser, row, subject } = await unlinkedIn(signed.visitor, world);
      await link(subject, row, row.label ?? '', signed);
      await takeJourney(browser, db.sql);
      signed.visitor.cookies.drop(COOKIE);
      return returnOf(row);
    },

    /** The account there opens this one no more. A letter still does. Throws `openid-link-unknown`. */
    async unlink(linked: string, signed: Signed): Promise<void> {
      await db.transaction(async (sql) => {
        const isTheirs = await dropLinkedRow(linked, signed, sql);
        if (!isTheirs) throw new Refusal(404, 'openid-link-unknown');
        await note(signed, { act: 'openid-unlinked', record: linked }, world, sql);
      });
    },
  };
}

export type OpenId = ReturnType<typeof openIdOf>;

async function unlinkedIn(visitor: Visitor, { db, clock }: World) {
  const token = visitor.cookies.read(COOKIE);
  const browser = digestOf(token ?? '');
  const row = token === undefined ? undefined : await journeyRow(browser, db.sql);
  const isGood = row !== undefined && row.purpose === 'unlinked' && row.expires > clock();
  if (!isGood || row.subject === null) throw new Refusal(410, 'openid-expired');
  return { browser, row, subject: row.subject };
}

/**
 * Derived from the digest of the browser's token under the key of the installation. The state begins with the language, so
 * that whoever comes back with nothing else is told so in it.
 */
function journeyOf(
  browser: Uint8Array,
  { language, provider, purpose }: Pick<OpenIdRow, 'language' | 'provider' | 'purpose'>,
  { keys, config }: Pick<World, 'keys' | 'config'>,
): Journey {
  const name = Buffer.from(browser).toString('base64url');
  const derived = (label: string): string => Buffer.from(keys.derive(label, name)).toString('base64url');
  return {
    redirectUri: `${config.publicUrl}/sign-in/openid/${provider}`,
    state: `${language}.${derived('openid-state')}`,
    nonce: derived('openid-nonce'),
    verifier: derived('openid-verifier'),
    anew: purpose === 'confirm',
  };
}

/** The log has which provider and which check, for whoever set it up; nothing of whom it was about. */
async function refusing<T>(
  { id, name }: OpenIdProvider,
  { language }: Visitor,
  { log }: Pick<World, 'log'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OpenIdFailed)) throw error;
    const { code, cause } = error;
    const check = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    log.warn('openid-failed', { provider: id, code, check });
    throw refusalOf(error, { provider: nameIn(name, language) });
  }
}

function refusalOf({ code }: OpenIdFailed, facts: { readonly provider: string }): Refusal {
  switch (code) {
    case 'away':
      return new Refusal(503, 'openid-away', facts);
    case 'cancelled':
      return new Refusal(409, 'openid-cancelled', facts);
    case 'wrong':
      return new Refusal(422, 'openid-answer-wrong', facts);
    case 'too-weak':
      return new Refusal(403, 'openid-too-weak', facts);
  }
}

const nameIn = (names: OpenIdProvider['name'], language: string): string =>
  names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';

const returnOf = ({ return_to }: OpenIdRow): { readonly returnTo?: string } =>
  return_to === null ? {} : { returnTo: return_to };
