// Endorsements that lie inside a badge, before anybody asks who signed them. [OB3 EndorsementCredential]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf } from '../../../tests/world.ts';
import { canonicalDocument } from '../../linked-data/canonical-document.ts';
import { isError } from '../../shape.ts';
import { endorsementsIn, writeEndorsement } from './endorsements.ts';
import { readBadge } from './read.ts';
import { type BadgeOptions, writeBadge } from './write.ts';

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

function written(options: BadgeOptions = {}): Anything {
  const reading = writeBadge(credentialOf(), options);
  assert.ok(reading.ok);
  return JSON.parse(JSON.stringify(reading.value));
}

/** Errors alone: what a badge is refused for. */
const caught = (document: Anything): readonly string[] =>
  (readBadge(document)?.breaks ?? []).filter(isError).map(({ code }) => code);

describe('endorsements that lie', () => {
  const endorsement = (about: string): Anything =>
    writeEndorsement({
      id: 'urn:uuid:3f8a1f0e-0d2b-4c7a-9b5e-1d2c3b4a5f60',
      name: 'Praise',
      issuer: { id: 'https://guild.example/id', name: 'Guild (invented)' },
      subject: about,
      comment: 'The best bread.',
      validFrom: 0,
    });
  const badge = (entry: Anything) => written({ endorsements: [entry] });

  test('about another badge: said', () => {
    const { breaks = [] } = readBadge(badge(endorsement('urn:uuid:0'))) ?? {};
    assert.deepEqual(
      breaks.map(({ code, severity }) => `${severity} ${code}`),
      ['warning endorsement-of-another'],
    );
  });
  test('that are something else', () => {
    assert.ok(
      caught(badge({ ...endorsement(written().id), type: ['VerifiableCredential'] })).includes('badge-type-missing'),
    );
    assert.ok(caught(badge('praise')).includes('endorsement-malformed'));
    const tokens = { ...written(), endorsementJwt: ['a.b.c', 7] };
    assert.ok(caught(tokens).includes('endorsement-malformed'));
  });
  test('more than anybody reads', () => {
    const badge = written();
    const many = { ...badge, endorsement: Array.from({ length: 200 }, () => endorsement(badge.id)) };
    assert.ok(caught(many).includes('list-too-long'));
    assert.equal(endorsementsIn(many).length, 200);
  });
  test('nothing of a badge can be moved into one and still be signed', async () => {
    const honest = badge(endorsement(written().id));
    assert.ok((await canonicalDocument(honest, {})).ok);
    for (const member of ['credentialStatus', 'validUntil', 'name'] as const) {
      const moved = badge(endorsement(written().id));
      moved.endorsement[0].credentialSubject[member] = moved[member] ?? {
        id: 'urn:s',
        type: 'BitstringStatusListEntry',
      };
      delete moved[member];
      const canonical = await canonicalDocument(moved, {});
      assert.equal(canonical.ok, false, member);
    }
  });
});
