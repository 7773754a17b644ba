// What an earlier release sealed is made anew by this one.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Design } from '@tessera/credential';
import kept from './kept-credential.json' with { type: 'json' };
import { textOf } from './seals.ts';

// Where this fails, the writer of the library, a vocabulary or the seal changed what it writes. Credentials that are held
// here could no longer be given out: before such a change is released, a migration has to keep their texts.
test('a credential that was sealed by an earlier release is made anew, byte for byte', () => {
  const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
  const row = { ...kept.row, signature: bytes(kept.row.signature), digest: bytes(kept.row.digest) };
  const design = kept.design as unknown as Design; // as the library had read it
  const text = textOf(row as unknown as Parameters<typeof textOf>[0], design, kept.seal, kept.lists); // as a store gives it
  assert.match(text, /94567/);
});
