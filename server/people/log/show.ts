// The log as its auditor reads it: newest first, what was looked for, and whether what was sealed is what is there.
import { pinOf } from '@tessera/credential/log';
import type { Static } from 'typebox';
import type { World } from '../../world.ts';
import { batchOf, logSealer } from './entries.ts';
import { type LogJudged, verifyLogOf, verifyNewest } from './verify.ts';
import type { LogAsked, LogShown, LogVerified } from '../contract/log.ts';
import {
  actorRow,
  actorsIn,
  actsCounted,
  actsListed,
  codesIn,
  lastBatch,
  type ListedAct,
  type LogChoice,
  unsealedCount,
} from '../store/log.ts';

const PAGE = 50;
const DAY = 24 * 3600_000;
/** A year of five digits is none to a database. */
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const MOST_ACTORS = 500;

export async function shownLog(
  organisation: string,
  asked: Static<typeof LogAsked>,
  world: World,
): Promise<Static<typeof LogShown>> {
  const { sql } = world.db;
  const { page = 1 } = asked;
  const choice = await choiceOf(asked, world);
  const part = { limit: PAGE, offset: (page - 1) * PAGE };
  const rows = choice === undefined ? [] : await actsListed(organisation, choice, part, sql);
  return {
    entries: rows.map(shownAct),
    total: choice === undefined ? 0 : await actsCounted(organisation, choice, sql),
    page,
    pageSize: PAGE,
    state: await stateOf(organisation, world),
    people: [...(await actorsIn(organisation, MOST_ACTORS, sql))],
    acts: [...(await codesIn(organisation, sql))],
  };
}

/** Undefined where nothing can be found: of a person who never did anything. */
async function choiceOf(
  { person, act, record, from, to }: Static<typeof LogAsked>,
  { db }: World,
): Promise<LogChoice | undefined> {
  const actor = person === undefined ? undefined : await actorRow(person, db.sql);
  if (person !== undefined && actor === undefined) return undefined;
  return {
    ...(actor !== undefined && { actor }),
    ...(act !== undefined && { code: act }),
    ...(record !== undefined && { record }),
    ...(from !== undefined && { from: Date.parse(`${from}T00:00:00Z`) }),
    ...(to !== undefined && { until: Math.min(Date.parse(`${to}T00:00:00Z`) + DAY, LAST) }),
  };
}

export function shownAct(row: ListedAct): Static<typeof LogShown>['entries'][number] {
  const { act, code, record, by, roles, at, batch, position, actor, person, name, address } = row;
  const client = by === 'client' && actor !== null ? Buffer.from(actor).toString('utf8') : undefined;
  return {
    ...{ act, code, record, by, roles: [...roles], at: new Date(at).toISOString() },
    ...(person !== null && name !== null && { who: { person, name } }),
    ...(client !== undefined && { client }),
    ...(address !== null && { address }),
    ...(batch !== null && position !== null && { batch, position }),
  };
}

async function stateOf(organisation: string, world: World): Promise<Static<typeof LogShown>['state']> {
  const { sql } = world.db;
  const [last, waiting] = [await lastBatch(organisation, sql), await unsealedCount(organisation, sql)];
  const { findings } = await verifyNewest(organisation, world, sql);
  return {
    key: logSealer(world).publicKey,
    waiting,
    holds: findings.length === 0,
    ...(last !== undefined && { newest: newestOf(batchOf(last)) }),
  };
}

const newestOf = (batch: ReturnType<typeof batchOf>) => ({
  batch: batch.number,
  pin: pinOf(batch),
  sealed: batch.sealedAt,
  entries: batch.first + batch.count,
});

/** The whole of it, beside what somebody kept. */
export async function verifiedLog(
  organisation: string,
  pins: readonly string[],
  world: World,
): Promise<Static<typeof LogVerified>> {
  const { findings, ...judged } = await verifyLogOf(organisation, pins, world, world.db.sql);
  return { ...judged, found: findings.length, findings: findings.slice(0, MOST_FINDINGS).map(shownFinding) };
}

const MOST_FINDINGS = 200;

/** Places as people count them: from 1. */
function shownFinding(finding: LogJudged['findings'][number]): Static<typeof LogVerified>['findings'][number] {
  if ('batch' in finding) return { code: finding.code, batch: finding.batch };
  const { code, at } = finding;
  const act = 'entry' in finding ? finding.entry['act'] : undefined;
  return {
    ...{ code, batch: at.batch, place: at.position + 1 },
    ...(finding.code === 'entry-moved' && { fromBatch: finding.from.batch, fromPlace: finding.from.position + 1 }),
    ...(typeof act === 'string' && { act }),
  };
}
