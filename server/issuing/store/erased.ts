// The SQL of what is left of credentials whose learner was erased: their slots, and what a list says of them.
import { sql } from 'kysely';
import type { Learner } from '../../assessing/index.ts';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';
import type { CredentialState } from './credentials.ts';

export interface OfAward {
  readonly credential: string;
  readonly result: string;
  readonly state: CredentialState;
}

/** All that these learners were awarded with: also what corrected them, and what they correct. Nobody changes it meanwhile. */
export const awardsHeld = (
  credentials: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<readonly OfAward[]> =>
  many(
    sql<OfAward>`
      select credential, result, state from issuing.credential
      where organisation = ${organisation} and result in (
        select result from issuing.credential
        where organisation = ${organisation} and credential = any(${credentials}::uuid[])
      )
      order by credential for update`,
    on,
  );

/** Of credentials that are held: their slots stay, in whichever format, and nothing else does. */
export async function keepSlotsOnly(credentials: readonly string[], { organisation }: Acting, on: Sql): Promise<void> {
  await run(
    sql`
      insert into issuing.erased (organisation, list, slot, credential, format, design, version, state, taken_back_on,
        reason, unit)
      select organisation, list, slot, credential, format, design, version, state, taken_back_on, reason, unit
      from issuing.credential where organisation = ${organisation} and credential = any(${credentials}::uuid[])
      union all
      select organisation, rendition.list, rendition.slot, credential, rendition.format, design, version, state,
        taken_back_on, reason, unit
      from issuing.rendition join issuing.credential using (organisation, credential)
      where organisation = ${organisation} and credential = any(${credentials}::uuid[])`,
    on,
  );
  await run(
    sql`delete from issuing.rendition where organisation = ${organisation} and credential = any(${credentials}::uuid[])`,
    on,
  );
  await run(
    sql`delete from issuing.credential where organisation = ${organisation} and credential = any(${credentials}::uuid[])`,
    on,
  );
}

export const wasErased = async (credential: string, acting: Acting, on: Sql): Promise<boolean> =>
  (await maybe(
    sql`
      select credential from issuing.erased
      where ${within(acting)} and credential = ${credential} limit 1`,
    on,
  )) !== undefined;

/** A credential as whoever asks for their own is told of it. */
export interface RecordRow {
  readonly credential: string;
  readonly design: string;
  readonly version: number;
  readonly result: string;
  readonly state: CredentialState;
  readonly learner: Learner;
  readonly email: string | null;
  readonly grade: string | null;
  readonly issued_on: string;
  readonly valid_until: string | null;
  readonly reason: string | null;
  readonly reason_text: string | null;
  readonly formats: readonly string[];
}

export const recordRows = (
  credentials: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<readonly RecordRow[]> =>
  many(
    sql<RecordRow>`
      select credential, design, version, result, state, learner, email, grade, issued_on, valid_until, reason, reason_text,
        array(
          select rendition.format from issuing.rendition
          where rendition.organisation = credential.organisation and rendition.credential = credential.credential
          order by 1
        ) as formats
      from issuing.credential
      where organisation = ${organisation} and credential = any(${credentials}::uuid[]) order by credential`,
    on,
  );

/** Those whose letter goes to this address. */
export const credentialsAt = async (email: string, { organisation }: Acting, on: Sql): Promise<readonly string[]> => {
  const rows = await many(
    sql<{ credential: string }>`
      select credential from issuing.credential
      where organisation = ${organisation} and lower(email) = lower(${email}) order by credential`,
    on,
  );
  return rows.map(({ credential }) => credential);
};
