// Where a person goes after signing in: a place of ours, whatever was asked for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { localPath } from './local-path.ts';

test('a path of this site is where to go', () => {
  for (const path of ['/', '/en/desk', '/en/verify?a=b&c=//d', '/en/my#top', '/%5Cevil.example'])
    assert.equal(localPath(path), path);
});

test('whatever a browser could take for another site is nowhere', () => {
  const foreign = [
    undefined,
    '',
    'en/desk',
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/en/..//evil.example',
    '/%2e//evil.example',
    '/a\u202eb',
  ];
  for (const path of foreign) assert.equal(localPath(path), undefined, JSON.stringify(path));
});
