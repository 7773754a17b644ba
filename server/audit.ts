// Verifies the logs of an installation, organisation by organisation, where the database is at hand.
import { sentence } from '@tessera/messages';
import type { Config } from './config.ts';
import { documentsOf } from './http/mount.ts';
import { clock } from './io/clock.ts';
import { openLog } from './io/log.ts';
import { type LogJudged, verifiedLogs } from './people/index.ts';
import { closeWorld, openWorld } from './world.ts';

export interface AuditReport {
  /** For whoever asked; findings in plain words. */
  readonly lines: readonly string[];
  readonly holds: boolean;
}

const LANGUAGE = 'en';
const MOST_FINDINGS = 100;

/** Throws what opening the world throws. */
export async function auditReport(config: Config): Promise<AuditReport> {
  const world = await openWorld(config, openLog(clock), documentsOf);
  const lines: string[] = [];
  let holds = true;
  try {
    for await (const { organisation, judged } of verifiedLogs(world)) {
      const { findings, entries, batches, pin } = judged;
      const facts = { organisation, entries, batches, findings: findings.length };
      lines.push(sentence(LANGUAGE, findings.length === 0 ? 'log.report.holds' : 'log.report.broken', facts));
      if (pin !== undefined) lines.push(`  ${sentence(LANGUAGE, 'log.report.newest', { pin })}`);
      for (const finding of findings.slice(0, MOST_FINDINGS)) lines.push(`  - ${inWords(finding)}`);
      holds &&= findings.length === 0;
    }
  } finally {
    await closeWorld(world);
  }
  return { lines: lines.length === 0 ? [sentence(LANGUAGE, 'log.report.none')] : lines, holds };
}

function inWords(finding: LogJudged['findings'][number]): string {
  if ('batch' in finding) return sentence(LANGUAGE, `log.${finding.code}`, { batch: finding.batch });
  const { at, code } = finding;
  const from = code === 'entry-moved' ? { fromBatch: finding.from.batch, fromPlace: finding.from.position + 1 } : {};
  const act = 'entry' in finding ? ` (${String(finding.entry['act'])})` : '';
  return `${sentence(LANGUAGE, `log.${code}`, { batch: at.batch, place: at.position + 1, ...from })}${act}`;
}
