// A log as a file: JSON Lines. The first says whose log it is and by which key it is sealed; then each batch, and each
// entry with its place; those without a place wait to be sealed.
import { type Members, parseJson } from '../json.ts';
import { isObject } from '../shape.ts';
import type { LogBatch, LogEntry } from './batch.ts';
import type { SealedEntry } from './verify-log.ts';

export type LogLine =
  | { readonly kind: 'head'; readonly organisation: string; readonly key: string; readonly exported: string }
  | { readonly kind: 'batch'; readonly batch: LogBatch }
  | { readonly kind: 'sealed'; readonly sealed: SealedEntry }
  | { readonly kind: 'waiting'; readonly entry: LogEntry };

/** The line without its end. */
export function logLine(line: LogLine): string {
  switch (line.kind) {
    case 'head': {
      const { organisation, key, exported } = line;
      return JSON.stringify({ log: 1, organisation, key, exported });
    }
    case 'batch':
      return JSON.stringify({ sealed: line.batch });
    case 'sealed': {
      const { batch, position, entry } = line.sealed;
      return JSON.stringify({ entry, batch, position });
    }
    case 'waiting':
      return JSON.stringify({ entry: line.entry });
  }
}

/** Undefined for a line that is none of a log. */
export function readLogLine(text: string): LogLine | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isObject(parsed.value)) return undefined;
  const { log, organisation, key, exported, sealed, entry, batch, position } = parsed.value;
  if (log === 1 && isText(organisation) && isText(key) && isText(exported))
    return { kind: 'head', organisation, key, exported };
  if (isObject(sealed)) {
    const found = readBatch(sealed);
    return found && { kind: 'batch', batch: found };
  }
  if (!isObject(entry)) return undefined;
  if (batch === undefined && position === undefined) return { kind: 'waiting', entry };
  if (!isCount(batch) || !isCount(position)) return undefined;
  return { kind: 'sealed', sealed: { batch, position, entry } };
}

/** Undefined for what is no batch. */
export function readBatch(members: Members): LogBatch | undefined {
  const { organisation, number, first, count, root, previous, sealedAt, signature, leaves } = members;
  if (!isText(organisation) || !isText(root) || !isText(previous) || !isText(sealedAt) || !isText(signature))
    return undefined;
  if (!isCount(number) || !isCount(first) || !isCount(count)) return undefined;
  if (!Array.isArray(leaves) || !leaves.every(isText)) return undefined;
  return { organisation, number, first, count, root, previous, sealedAt, signature, leaves };
}

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
