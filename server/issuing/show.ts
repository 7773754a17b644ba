// Orders and credentials as the provider sees them.
import type { Static } from 'typebox';
import type { PublishedDesign } from '../catalogue/index.ts';
import { readyToIssue } from '../assessing/index.ts';
import { fourEyesOf } from '../organisations/index.ts';
import { type Acting, unitShown } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import type { World } from '../world.ts';
import { type issuing, type ReasonCode, REASONS } from './contract.ts';
import { designOf, designsOf } from './credential-for.ts';
import { refuseMissing } from './erase.ts';
import { composedOf, contentOf } from './seals.ts';
import { isRunning } from './seal-order.ts';
import { credentialOf, type CredentialRow, credentialsListed } from './store/credentials.ts';
import { orderOf, type OrderRow, ordersListed } from './store/orders.ts';

type Issuing = typeof issuing;
type In<K extends keyof Issuing> = Static<Issuing[K]['input']>;
type Out<K extends keyof Issuing> = Static<Issuing[K]['output']>;

const PAGE = 50;

export async function orders(
  { page = 1, search = '' }: In<'orders'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'orders'>> {
  const part = { limit: PAGE, offset: (page - 1) * PAGE };
  const { rows, total } = await ordersListed({ patterns: likePatterns(search), ...part }, acting, db.sql);
  return { entries: rows.map(orderShown), total, page, pageSize: PAGE };
}

export async function showOrder({ order }: In<'showOrder'>, acting: Acting, { db }: World): Promise<Out<'showOrder'>> {
  const row = await orderOf(order, acting, db.sql);
  if (row === undefined) throw new Refusal(404, 'order-unknown');
  return orderShown(row);
}

function orderShown(row: OrderRow): Out<'showOrder'> {
  const { order_id: order, design, version, title, state, trouble, total, done, failed, rate, finished } = row;
  const left = total - done - failed;
  return {
    ...{ order, design, version, title: { ...title }, state, total, done, failed },
    ...(trouble !== null && { trouble }),
    ...(isRunning(row) && rate !== null && rate > 0 && { rate, secondsLeft: left / rate }),
    ordered: instant(row.ordered),
    ...(finished !== null && { finished: instant(finished) }),
    issuedOn: row.issued_on,
    ...unitShown(row.unit),
  };
}

export async function credentials(
  { page = 1, search = '', design, order, state }: In<'credentials'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'credentials'>> {
  const chosen = { patterns: likePatterns(search), design, order, state, limit: PAGE, offset: (page - 1) * PAGE };
  const { rows, total } = await credentialsListed(chosen, acting, db.sql);
  const designs = await designsOf(rows, acting.organisation, db.sql);
  const entries = rows.map((row) => credentialShown(row, designs(row)));
  return { entries, total, page, pageSize: PAGE };
}

export async function credential(
  { credential: id }: In<'credential'>,
  acting: Acting,
  { db }: World,
): Promise<Out<'credential'>> {
  const row = await credentialOf(id, acting, db.sql);
  if (row === undefined) return refuseMissing(id, acting, db.sql);
  const version = await designOf(row, acting.organisation, db.sql);
  if (!composedOf(row, version.content).ok) throw new Refusal(409, 'credential-not-sealed');
  const { digest, sealing_time, taken_back, reason, reason_text, replaces, replaced_by, grade, email } = row;
  return {
    ...credentialShown(row, version),
    content: contentOf(row, version.content),
    digest: digest === null ? '' : Buffer.from(digest).toString('hex'),
    ...(sealing_time !== null && { sealedAt: instant(sealing_time) }),
    ...(taken_back !== null && {
      takenBack: {
        at: instant(taken_back),
        reason: reasonOf(reason),
        ...(reason_text !== null && { text: reason_text }),
      },
    }),
    ...(replaced_by !== null && { replacedBy: replaced_by }),
    ...(replaces !== null && { replaces }),
    ...(grade !== null && { grade }),
    ...(email !== null && { email }),
  };
}

function credentialShown(row: CredentialRow, { title }: PublishedDesign): Out<'credentials'>['entries'][number] {
  const { credential: id, design, version, learner, issued_on, state, order_id, failure } = row;
  return {
    ...{ credential: id, design, version, title: { ...title }, learner, issuedOn: issued_on, state, order: order_id },
    ...(failure !== null && { failure }),
    ...unitShown(row.unit),
  };
}

/** What waits for this person: not what they entered themselves, where somebody else has to issue it. */
export async function waiting(acting: Acting, { db }: World): Promise<Out<'waiting'>> {
  const { issue } = await fourEyesOf(acting, db.sql);
  const rows = await readyToIssue(issue ? acting.person : undefined, acting, db.sql);
  const designs = await designsOf(rows, acting.organisation, db.sql);
  return { entries: rows.map((row) => ({ ...row, title: { ...designs(row).title } })) };
}

const reasonOf = (text: string | null): Static<typeof ReasonCode> => REASONS.find((known) => known === text) ?? 'other';

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
