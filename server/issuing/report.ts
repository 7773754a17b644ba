// The file of an order: each learner, and what became of them.
import { sentence } from '@tessera/messages';
import { stringify } from 'csv-stringify/sync';
import type { Download } from '../http/contract.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { FIRST } from './order.ts';
import { type CredentialRow, rowsOfOrderAfter } from './store/credentials.ts';
import { orderOf } from './store/orders.ts';

const COLUMNS = [
  'family_name',
  'given_name',
  'provider_number',
  'email',
  'issued_on',
  'credential',
  'status',
  'message',
];
const TOGETHER = 2_000;

/** As spreadsheets open it by a double click; no cell of it is run as a formula. */
export async function orderReport(order: string, language: string, acting: Acting, { db }: World): Promise<Download> {
  const found = await orderOf(order, acting, db.sql);
  if (found === undefined) throw new Refusal(404, 'order-unknown');
  const parts = [csvOf([COLUMNS], true)];
  for (let after = FIRST; ; ) {
    const rows = await rowsOfOrderAfter(after, order, TOGETHER, acting, db.sql);
    const last = rows.at(-1);
    if (last === undefined) break;
    parts.push(csvOf(rows.map((row) => lineOf(row, language))));
    after = last.credential;
  }
  const name = `${textIn(found.title, language)} ${found.issued_on}.csv`;
  return { name, mediaType: 'text/csv; charset=utf-8', body: parts.join('') };
}

const csvOf = (lines: readonly (readonly string[])[], isFirst = false): string =>
  stringify([...lines], { bom: isFirst, record_delimiter: 'windows', escape_formulas: true });

function lineOf(row: CredentialRow, language: string): readonly string[] {
  const { learner, email, credential, issued_on, state, failure, reason } = row;
  const status = failure !== null && state === 'ordered' ? 'failed' : state;
  const message = [
    ...(status === 'failed' ? [sentence(language, 'report.credential.failed-because', { code: failure ?? '' })] : []),
    ...(reason === null ? [] : [sentence(language, `report.reason.${reason}`)]),
  ];
  return [
    learner.familyName,
    learner.givenName,
    learner.providerNumber ?? '',
    email ?? '',
    issued_on,
    credential,
    sentence(language, `report.credential.${status}`),
    message.join(' '),
  ];
}
