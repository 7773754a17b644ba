// Letters about what happened to a credential: taken back, corrected; and to the provider: this was not for me.
import { MailFailed } from '../io/mail-failures.ts';
import { composeLetter, type LetterFacts, type LetterKind } from '../io/letters.ts';
import { credentialFor, type IssuedCredential } from '../issuing/index.ts';
import type { JobHandler, JobRun } from '../jobs/index.ts';
import { contactsOf } from '../organisations/index.ts';
import { actingAsInstallation, personOf } from '../people/index.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { claimOf, claimOfCredential } from './store/claims.ts';
import { holdersOf } from './store/held.ts';

/** To whoever holds it, else to where the letter about it went. */
export function tellTakenBack(world: World): JobHandler {
  return async (run) => {
    const credential = await credentialOf(run, world);
    if (credential === undefined) return;
    const { takenBack, language } = credential;
    if (takenBack === undefined) throw new Error('what was taken back says when');
    const facts = {
      ...aboutOf(credential),
      date: new Date(takenBack.at).toISOString().slice(0, 10),
      reason: takenBack.text ?? '',
    };
    const addresses = await learnerAddresses(credential, world);
    for (const to of addresses.held)
      await post('taken-back', language, facts, `${home(world, language)}/my`, to, run, world);
    for (const to of addresses.offered) await post('taken-back', language, facts, undefined, to, run, world);
  };
}

/** To whoever held the wrong one and holds the new one now. */
export function tellCorrected(world: World): JobHandler {
  return async (run) => {
    const credential = await credentialOf(run, world);
    if (credential === undefined) return;
    const { held } = await learnerAddresses(credential, world);
    const link = `${home(world, credential.language)}/my`;
    for (const to of held) await post('corrected', credential.language, aboutOf(credential), link, to, run, world);
  };
}

/** To those of the provider who issue. */
export function tellNotMe(world: World): JobHandler {
  return async (run) => {
    const { claim: id } = run.payload as { readonly claim: string }; // claim.ts wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    const claim = await claimOf(id, acting, world.db.sql);
    if (claim === undefined) return;
    const [credential] = await credentialFor([claim.credential], acting, world.db.sql);
    if (credential === undefined) return;
    const facts = { title: aboutOf(credential).title, site: new URL(world.config.publicUrl).host };
    const { language } = credential;
    const link = `${home(world, language)}/desk/${acting.organisation}/letters?state=not-me`;
    for (const to of await contactsOf(acting.organisation, world.db.sql)) {
      await post('not-me', language, facts, link, to, run, world);
    }
  };
}

const home = ({ config }: World, language: string): string => `${config.publicUrl}/${language}`;

const aboutOf = ({ title, language, provider }: IssuedCredential) => ({ title: textIn(title, language), provider });

/** Undefined where its provider has erased it meanwhile. */
async function credentialOf(run: JobRun, { db }: World): Promise<IssuedCredential | undefined> {
  const { credential: id } = run.payload as { readonly credential: string }; // follow.ts wrote it
  const [credential] = await credentialFor([id], actingAsInstallation(run.organisation ?? ''), db.sql);
  return credential;
}

async function learnerAddresses({ organisation, credential }: IssuedCredential, { db }: World) {
  const holders = await holdersOf(credential, actingAsInstallation(organisation), db.sql);
  const people = await Promise.all(holders.map(({ person }) => personOf(person, db.sql)));
  const held = people.flatMap((someone) => (someone === undefined ? [] : [someone.email]));
  if (held.length > 0) return { held, offered: [] };
  const claim = await db.transaction((sql) => claimOfCredential(credential, actingAsInstallation(organisation), sql));
  return { held, offered: claim?.email == null ? [] : [claim.email] };
}

/** One letter; an address that can never be reached ends the matter. */
async function post<K extends LetterKind>(
  kind: K,
  language: string,
  facts: LetterFacts[K],
  link: string | undefined,
  to: string,
  { id }: JobRun,
  { config, mailer, keys }: World,
): Promise<void> {
  const { hostname } = new URL(config.publicUrl);
  const messageId = `<${kind}.${id}.${keys.blind('letter-to', to).slice(0, 12)}@${hostname}>`;
  try {
    await mailer.send({ to, ...composeLetter(kind, language, facts, link), messageId });
  } catch (error) {
    if (!(error instanceof MailFailed) || !error.permanent) throw error;
  }
}
