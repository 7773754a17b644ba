// What has to hold of whatever the library answers about a text: the report is whole, and nothing is accepted that was not
// said in an original, or that somebody else refuses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { headlineOf, open, type Report, verify } from '@tessera/credential';
import { coseRefused, proofsRefused, sdJwtRefused, sealRefused, tokenRefused } from '../others.ts';
import { NOW } from '../world.ts';
import type { Anything } from './json.ts';
import { ASKED, type Originals } from './originals.ts';

type Opened = ReturnType<typeof open>;
type Members = Readonly<Record<string, unknown>>;

const SENTENCES: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../messages/en.json', import.meta.url), 'utf8'),
);
const CODES = new Set(Object.keys(SENTENCES).map((key) => key.split('.').slice(0, -1).join('.')));
const isProblem = (code: string): boolean => CODES.has(`problem.${code}`);

const ANSWERS = ['yes', 'no', 'unknown'];

/** Each answer has a code that people are told of, facts that can be told, and the outcome is what the answers make it. */
export function isWhole(report: Report): void {
  assert.ok(report.checks.length > 0, 'nothing was asked');
  for (const { check, answer, code, facts, problems = [] } of report.checks) {
    assert.ok(code.startsWith(`${check}.`), code);
    assert.ok(CODES.has(`finding.${code}`), `${code} is explained nowhere`);
    assert.ok(ANSWERS.includes(answer), String(answer));
    for (const [name, fact] of Object.entries(facts))
      assert.ok(typeof fact === 'string' || Number.isFinite(fact), `${code} ${name} ${typeof fact}`);
    for (const { code: problem, path } of problems) {
      assert.ok(isProblem(problem), `${problem} is explained nowhere`);
      assert.equal(typeof path, 'string');
    }
  }
  const named = report.checks.map(({ check }) => check);
  assert.equal(new Set(named).size, named.length, named.join());
  if (report.kind === 'credential') assert.equal(report.outcome, outcomeBy(report.checks));
  assert.ok(JSON.stringify(report).length < 500_000, 'a report is for people');
  headlineOf(report);
  report.credentials?.forEach(isWhole);
}

/** The one rule, as ARCHITECTURE.md tells it. */
function outcomeBy(checks: Report['checks']): Report['outcome'] {
  const deciding = checks.filter(({ kind }) => kind === 'deciding');
  if (deciding.some(({ answer }) => answer === 'no')) return 'invalid';
  const isGood = (check: string): boolean => checks.some((one) => one.check === check && one.answer === 'yes');
  const asked = ['proof', 'issuer', 'period', 'status', 'trust', ...deciding.map(({ check }) => check)];
  return asked.every(isGood) ? 'valid' : 'undetermined';
}

/** The same whatever the order of lists, and whether a single entry stands in one. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = new Set(value.map((entry) => JSON.stringify(unordered(entry))));
    const entries = [...texts].sort().map((text) => JSON.parse(text));
    return entries.length === 1 ? entries[0] : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, unordered(member)] as const);
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What a reader of ours takes from a text. */
interface Said {
  readonly kind: string;
  readonly format: string;
  readonly claims: unknown;
  readonly members: unknown;
  /** Of a wallet's credential its claims: what its members are read from depends on which of them are shown. */
  readonly shown: unknown;
}

function said({ kind, format, document, contents, members: found, reading }: Opened): Said {
  const members = withoutGuess(found, reading?.problems ?? []);
  return {
    kind,
    format,
    claims: unordered(contents?.claims),
    members: unordered(members),
    shown: format === 'learning-credential' ? unordered(document) : unordered(members),
  };
}

/** A place of issue that the document does not tell is taken from the awarding body, and said to be. */
function withoutGuess(members: Opened['members'], problems: readonly { readonly code: string }[]): unknown {
  if (!problems.some(({ code }) => code === 'place-of-awarding-body')) return members;
  const { place: _, ...issued } = (members?.['issued'] ?? {}) as Members; // as it is read: of members
  return { ...members, issued };
}

/** Whether something is a piece of something else: members and entries may be missing, none may be another. */
function isPiece(part: unknown, whole: unknown): boolean {
  if (isDeepStrictEqual(part, whole)) return true;
  if (Array.isArray(part)) return part.every((one) => [whole].flat().some((other) => isPiece(one, other)));
  if (Array.isArray(whole)) return whole.some((other) => isPiece(part, other));
  if (typeof part !== 'object' || typeof whole !== 'object' || part === null || whole === null) return false;
  const [inner, outer] = [part as Members, whole as Members];
  return Object.keys(inner).every((name) => Object.hasOwn(outer, name) && isPiece(inner[name], outer[name]));
}

export interface Judgement {
  readonly opened: Opened;
  readonly report: Report;
}

export interface Judges {
  /** An answer to the text, whole. */
  readonly judged: (text: string) => Promise<Judgement>;
  /** The same, and what holds was said in an original. */
  readonly nothingNew: (text: string) => Promise<Judgement>;
  /** What holds is accepted by others too. */
  readonly othersAgree: (text: string, judgement: Judgement) => Promise<void>;
}

const proofIn = ({ checks }: Report) => checks.find(({ check }) => check === 'proof');
export const isProven = (report: Report): boolean => proofIn(report)?.answer === 'yes';

export function judgesOf({ seal, issuers, bbs, holder, known, all }: Originals): Judges {
  const sealers = [...Object.values(issuers), holder].map(({ sealer }) => sealer.controller);
  const trust = { ...seal.trust, issuers: [...sealers, bbs.controller] };
  const circumstances = { evidence: { documents: [], gaps: [] }, trust, now: NOW };
  const expected = { ...ASKED, presenter: 'anybody' } as const;
  const whole = all.flatMap(({ text }) => saidBy(text)).map((one) => ({ one, text: JSON.stringify(one) }));
  const texts = new Set(whole.map(({ text }) => text));

  async function judged(text: string): Promise<Judgement> {
    const opened = open(text);
    const report = await verify(text, { ...circumstances, expected });
    isWhole(report);
    return { opened, report };
  }

  function isKnown(opened: Opened): boolean {
    const found = said(opened);
    const { securing } = opened.secured;
    if (texts.has(JSON.stringify(found))) return true;
    // What is shown in parts can be shown in other parts; and of a thing that stands in two places of linked data the
    // members can stand in either, where readers by places miss some: they may find less, and nothing else.
    const isOfParts = securing === 'sd-jwt' || securing === 'data-integrity' || opened.kind === 'presentation';
    return isOfParts && whole.some(({ one }) => isPieceOf(found, one));
  }

  async function nothingNew(text: string): Promise<Judgement> {
    const judgement = await judged(text);
    visit(judgement.opened, judgement.report);
    return judgement;
  }

  function visit(opened: Opened, report: Report): void {
    if (isProven(report)) assert.ok(isKnown(opened), `nobody said ${JSON.stringify(said(opened))}`.slice(0, 3000));
    for (const [place, inner] of (report.credentials ?? []).entries()) {
      const found = opened.credentials?.[place];
      if (found !== undefined) visit(found, inner);
    }
  }

  async function othersAgree(text: string, { opened, report }: Judgement): Promise<void> {
    if (!isProven(report)) return;
    const { document = {}, secured, kind } = opened;
    const asked = kind === 'presentation' ? { challenge: ASKED.challenge, domain: ASKED.audience } : undefined;
    switch (secured.securing) {
      case 'jades':
        return isAccepted(await sealRefused(text));
      case 'jws':
        return isAccepted(await tokenRefused(tokenIn(text), known));
      case 'cose':
        return isAccepted(await coseRefused(bytesIn(text), known));
      case 'sd-jwt': {
        const isPresented = report.checks.some(({ code }) => code === 'holder.presented');
        return isAccepted(
          await sdJwtRefused(compactOf(tokenIn(text)), known, isPresented ? ASKED.challenge : undefined),
        );
      }
      case 'data-integrity':
        return isAccepted(await proofsRefused(document, known, asked));
      case 'none':
        assert.fail('proven, and secured by nothing');
    }
  }

  return { judged, nothingNew, othersAgree };
}

const isAccepted = (refusal: string | undefined): void =>
  assert.equal(refusal, undefined, `others refuse it: ${refusal}`);

/** A text and everything that it holds, as readers of ours take it. */
function saidBy(text: string): readonly Said[] {
  const all = (opened: Opened): readonly Opened[] => [opened, ...(opened.credentials ?? []).flatMap(all)];
  return all(open(text)).map(said);
}

function isPieceOf(part: Said, whole: Said): boolean {
  if (part.kind !== whole.kind || part.format !== whole.format) return false;
  return areClaimsOf(part.claims, whole.claims) && (part.shown === undefined || isPiece(part.shown, whole.shown));
}

function areClaimsOf(part: Anything, whole: Anything): boolean {
  if (part === undefined || whole === undefined) return part === whole;
  const [{ status: _, ...claims }, { status: __, ...original }] = [part, whole];
  return isDeepStrictEqual(decisive(part), decisive(whole)) && isStatusOf(part, whole) && isPiece(claims, original);
}

/** What nobody may leave out: by whom, from when and until when, and where it can be taken back. */
function decisive(claims: Anything): unknown {
  const { id, issuer, validFrom, validUntil, unreadableDates, schemas, resources } = claims;
  return { id, issuer: issuer?.id, validFrom, validUntil, unreadableDates, schemas, resources };
}

/** An entry that cannot be read leaves the question open; none may be gone. */
function isStatusOf({ status }: Anything, { status: original }: Anything): boolean {
  const [entries, originals] = [[status].flat(), [original].flat()];
  return (
    entries.length === originals.length &&
    entries.every((entry) => entry.kind === 'not-understood' || isPiece(entry, original))
  );
}

const trimmed = (text: string): string => text.replace(/^\ufeff/, '').trim();

/** A token as it is, or the one in an envelope. */
function tokenIn(text: string): string {
  const bare = trimmed(text);
  if (!bare.startsWith('{')) return bare;
  const { id, type } = JSON.parse(bare);
  return JSON.stringify(type ?? '').includes('Enveloped')
    ? String(id)
        .replace(/^data:[^,]*,/i, '')
        .trim()
    : bare;
}

const bytesIn = (text: string): Uint8Array => {
  const bare = trimmed(text);
  const url = bare.startsWith('{') ? String(JSON.parse(bare).id) : bare;
  return Buffer.from(
    url
      .replace(/^data:[^,]*,/i, '')
      .replaceAll('-', '+')
      .replaceAll('_', '/'),
    'base64',
  );
};

/** JSON form as compact form. [RFC9901 §8] */
function compactOf(text: string): string {
  if (!text.startsWith('{')) return text;
  const { payload, signatures, ...flat } = JSON.parse(text);
  const [{ protected: header, signature, header: open }] = signatures ?? [flat];
  return [`${header}.${payload}.${signature}`, ...open.disclosures, open.kb_jwt ?? ''].join('~');
}
