// Credentials as later slices see them: what a letter, a claim and a wallet need to know.
import type { Learner } from '../assessing/index.ts';
import { type PublishedDesign, publishedDesign } from '../catalogue/index.ts';
import type { Sql } from '../db/index.ts';
import type { Acting } from '../people/index.ts';
import { textIn } from '../texts.ts';
import { type CredentialRow, type CredentialState, credentialsTold, type ToldRow } from './store/credentials.ts';

export interface IssuedCredential {
  readonly organisation: string;
  readonly credential: string;
  readonly unit: string;
  readonly order: string;
  readonly design: string;
  readonly version: number;
  readonly title: Readonly<Record<string, string>>;
  /** Of the design, BCP 47. */
  readonly language: string;
  /** The name of the provider in that language, as sealed. */
  readonly provider: string;
  /** A calendar day. */
  readonly issuedOn: string;
  readonly learner: Learner;
  readonly email?: string;
  readonly state: CredentialState;
  readonly takenBack?: {
    /** Milliseconds since 1970 UTC. */
    readonly at: number;
    readonly reason: string;
    /** For the learner alone. */
    readonly text?: string;
  };
  /** The credential that corrects it. */
  readonly replacedBy?: string;
  /** The one that it corrects. */
  readonly replaces?: string;
  /** SHA-256 of the sealed file, in hexadecimal; empty before it is sealed. */
  readonly digest: string;
}

/** Those of the ids that are credentials within reach, in the order of their making. */
export async function credentialFor(
  ids: readonly string[],
  acting: Acting,
  sql: Sql,
): Promise<readonly IssuedCredential[]> {
  const { organisation } = acting;
  const rows = await credentialsTold(ids, acting, sql);
  const designs = await designsOf(rows, organisation, sql);
  return rows.map((row) => shownAs(row, organisation, designs(row)));
}

type OfVersion = Pick<CredentialRow, 'design' | 'version'>;

/** The versions of many rows, each looked up once. */
export async function designsOf(
  rows: readonly OfVersion[],
  organisation: string,
  sql: Sql,
): Promise<(row: OfVersion) => PublishedDesign> {
  const known = new Map<string, PublishedDesign>();
  const keyOf = ({ design, version }: OfVersion) => `${design} ${version}`;
  for (const row of rows) {
    if (!known.has(keyOf(row))) known.set(keyOf(row), await designOf(row, organisation, sql));
  }
  return (row) => {
    const design = known.get(keyOf(row));
    if (design === undefined) throw new Error('a version is asked for that was not looked up');
    return design;
  };
}

/** The version that a credential was ordered of: it never changes, and is never gone. */
export async function designOf(
  { design, version }: OfVersion,
  organisation: string,
  sql: Sql,
): Promise<PublishedDesign> {
  const found = await publishedDesign({ organisation, design, version }, sql);
  if (found === undefined) throw new Error('a credential is of a version that was published');
  return found;
}

function shownAs(row: ToldRow, organisation: string, design: PublishedDesign): IssuedCredential {
  const { taken_back, reason, reason_text, replaces, replaced_by, email, digest } = row;
  return {
    organisation,
    credential: row.credential,
    unit: row.unit,
    order: row.order_id,
    design: row.design,
    version: row.version,
    title: design.title,
    language: design.language,
    provider: textIn(design.content.issuer.legalName, design.language),
    issuedOn: row.issued_on,
    learner: row.learner,
    ...(email !== null && { email }),
    state: row.state,
    ...(taken_back !== null && {
      takenBack: { at: taken_back, reason: reason ?? 'other', ...(reason_text !== null && { text: reason_text }) },
    }),
    ...(replaced_by !== null && { replacedBy: replaced_by }),
    ...(replaces !== null && { replaces }),
    digest: digest === null ? '' : Buffer.from(digest).toString('hex'),
  };
}
