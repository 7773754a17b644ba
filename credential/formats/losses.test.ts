// Each row of the table happens, and nothing happens that is not in it. [EUMC A1]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../tests/any-credential.ts';
import type { ElementKey } from '../elements.ts';
import { STANDARD_ELEMENTS } from '../elements.ts';
import { type MicroCredential, readMicroCredential } from '../microcredential.ts';
import type { Problem, Reading } from '../problem.ts';
import type { Contents } from './contents.ts';
import { readEdc } from './elm/contents.ts';
import { writeElm } from './elm/write.ts';
import { type Content, LOSSES, REFUSED, SHOWN, type Shown } from './losses.ts';
import { readBadge } from './open-badge/read.ts';
import { AWARDED, DESCRIBED } from './open-badge/terms.ts';
import { writeBadge } from './open-badge/write.ts';
import { readSdJwtVc } from './sd-jwt-vc/read.ts';
import { LINKED } from './sd-jwt-vc/terms.ts';
import { writeSdJwtVc } from './sd-jwt-vc/write.ts';
import { writeVcdm } from './vcdm/elm.ts';
import { readVcdm } from './vcdm/read.ts';

type Members = Readonly<Record<string, unknown>>;

interface Way {
  readonly write: (credential: MicroCredential) => Reading<Members>;
  readonly read: (document: Members) => Contents | undefined;
  /** Members in which more stands than the format has words for. */
  readonly beside: readonly string[];
}

const WAYS: Readonly<Record<Content, Way>> = {
  edc: { write: (credential) => writeElm(credential), read: readEdc, beside: [] },
  'open-badge': { write: (credential) => writeBadge(credential), read: readBadge, beside: [DESCRIBED, AWARDED] },
  vcdm: { write: (credential) => writeVcdm(credential), read: readVcdm, beside: [] },
  'sd-jwt-vc': {
    write: (credential) => {
      const written = writeSdJwtVc(credential, { time: 0 });
      return written.ok ? { ...written, value: written.value.claims } : written;
    },
    read: readSdJwtVc,
    beside: [LINKED],
  },
};

const CONTENTS = Object.keys(WAYS) as Content[]; // its own keys

const json = (value: unknown): Members => JSON.parse(JSON.stringify(value)) as Members; // of an object

/** Issuers without a registered identifier are lawful too. */
const lawful = fc
  .tuple(anyCredential, fc.integer({ min: 0, max: 9 }))
  .map(([data, chance]) => readMicroCredential(chance === 0 ? unregistered(data) : data))
  .filter((reading) => reading.ok)
  .map(({ value }) => value);

function unregistered(data: unknown): unknown {
  const { issuer, ...rest } = json(data);
  const { legalIdentifier: _, ...body } = json(issuer);
  return { ...rest, issuer: body };
}

const SAMPLES = fc.sample(lawful, { numRuns: 400, seed: 20 });

describe('what comes back', () => {
  for (const content of CONTENTS)
    test(`${content}: as it was, or as the table says`, () => {
      const lost = new Set<string>();
      const refused = new Map<string, Problem>();
      for (const credential of SAMPLES) {
        const written = WAYS[content].write(credential);
        if (!written.ok) {
          for (const found of written.problems) refused.set(`${found.code} ${found.path}`, found);
          continue;
        }
        const reading = WAYS[content].read(json(written.value))?.reading;
        assert.ok(reading?.ok, JSON.stringify(reading?.problems));
        const [before, after] = [json(credential), json(reading.value)];
        for (const member of new Set([...Object.keys(before), ...Object.keys(after)]))
          if (JSON.stringify(before[member]) !== JSON.stringify(after[member])) lost.add(member);
      }
      const rows = LOSSES.filter((row) => row.content === content).map(({ member }) => String(member));
      assert.deepEqual([...lost].sort(), rows.sort());
      const refusals = REFUSED.filter((row) => row.content === content).map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual([...refused.keys()].sort(), refusals.sort());
    });
});

/** The members in which an element stands, and what of them belongs to another element. */
const STANDS: Readonly<Record<ElementKey, readonly [member: keyof MicroCredential, only: (place: string) => boolean]>> =
  {
    learner: ['learner', () => true],
    title: ['title', () => true],
    country: ['issuer', (place) => /\/(country|regions\/\d+)$/.test(place) && place.startsWith('/locations')],
    awardingBody: ['awardingBodies', () => true],
    dateOfIssuing: ['issued', () => true],
    learningOutcomes: ['learningOutcomes', () => true],
    workload: ['workload', () => true],
    level: ['level', () => true],
    assessment: ['assessments', (place) => !/\/(supervision|grade)$/.test(place)],
    participation: ['participation', () => true],
    qualityAssurance: ['qualityAssurance', () => true],
    prerequisites: ['prerequisites', () => true],
    supervision: ['assessments', (place) => place.endsWith('/supervision')],
    grade: ['assessments', (place) => place.endsWith('/grade')],
    stackability: ['stackability', () => true],
    furtherInformation: ['furtherInformation', () => true],
  };

/** The places of all texts, numbers and flags in a value. */
function leaves(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [place];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${place}/${name}`));
}

/** The value with another one in a place. */
function altered(value: unknown, place: string, other: unknown, at = ''): unknown {
  if (at === place) return other;
  if (Array.isArray(value)) return value.map((entry, index) => altered(entry, place, other, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, altered(entry, place, other, `${at}/${name}`)]),
  );
}

const leafAt = (value: unknown, place: string): unknown =>
  place
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Members | undefined)?.[name], value); // every step is an object

/** What stands at such a place in any credential. */
const pools = new Map<string, Set<unknown>>();
for (const credential of SAMPLES) for (const place of leaves(credential)) pool(place).add(leafAt(credential, place));

pool('/issued/date').add('2026-07-02+01:00'); // all of them are of one day

function pool(place: string): Set<unknown> {
  const kind = place.replace(/\d+/g, '*');
  const found = pools.get(kind) ?? new Set();
  pools.set(kind, found);
  return found;
}

/** What is written in the format's own words. */
function ownWords({ write, beside }: Way, credential: MicroCredential): string | undefined {
  const written = write(credential);
  if (!written.ok) return undefined;
  return JSON.stringify(written.value, (name, value: unknown) => (beside.includes(name) ? undefined : value));
}

const SOME = SAMPLES.slice(0, 250);
const written = new Map<string, string | undefined>();

function writtenOf(content: Content, index: number): string | undefined {
  const key = `${content} ${index}`;
  const credential = SOME[index];
  if (!written.has(key) && credential !== undefined) written.set(key, ownWords(WAYS[content], credential));
  return written.get(key);
}

describe('what others see', () => {
  for (const content of CONTENTS)
    for (const { key } of STANDARD_ELEMENTS)
      test(`${content}, ${key}`, () => {
        const [member, isOf] = STANDS[key];
        const hidden = new Set<string>();
        let [differences, shown] = [0, 0];
        for (const [index, credential] of SOME.entries()) {
          const places = leaves(credential[member]).filter(isOf);
          const place = places[index % places.length];
          const others = [...pool(`/${member}${place ?? ''}`)].filter(
            (value) => value !== leafAt(credential[member], place ?? ''),
          );
          if (place === undefined || others.length === 0) continue;
          const changed = {
            ...credential,
            [member]: altered(credential[member], place, others[index % others.length]),
          };
          const [before, after] = [writtenOf(content, index), ownWords(WAYS[content], changed as MicroCredential)]; // but for one value
          if (before === undefined || after === undefined) continue;
          differences++;
          if (before !== after) shown++;
          else hidden.add(place.replace(/\d+/g, '*'));
        }
        assert.ok(differences > 50, `only ${differences}`);
        const found: Shown = shown === 0 ? 'nothing' : shown === differences ? 'all' : 'part';
        assert.equal(found, SHOWN[content][key], [...hidden].join(' '));
      });
});
