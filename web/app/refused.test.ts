// Refusals of operations, as loaders and actions meet them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Api } from '@tessera/server/api/contract';
import { attempt, refusalsAsAnswers } from './refused.ts';

const refusal = (status: number, code: string, problems: readonly unknown[] = []) =>
  Object.assign(new Error(code), { name: 'Refusal', status, code, facts: { most: 3 }, problems });

/** An API of which one operation answers as told. */
function signOut(answer: () => Promise<unknown>, method = 'GET', path = '/en/wallet?page=2') {
  const api = { people: { signOut: answer } } as unknown as Api; // all that is asked for here
  return refusalsAsAnswers(api, new Request(`http://localhost${path}`, { method })).people.signOut({});
}

test('what is answered is passed on', async () => {
  assert.deepEqual(await signOut(async () => ({ done: true })), { done: true });
});

test('who has to sign in is led there and back, when a page was asked for', async () => {
  const thrown = await caught(signOut(() => Promise.reject(refusal(401, 'sign-in-needed'))));
  assert.ok(thrown instanceof Response);
  assert.equal(thrown.status, 303);
  assert.equal(thrown.headers.get('Location'), '/en/sign-in?returnTo=%2Fen%2Fwallet%3Fpage%3D2');
});

test('a form that was sent without a session keeps what was typed', async () => {
  const work = signOut(() => Promise.reject(refusal(401, 'sign-in-needed')), 'POST');
  const { refused } = await attempt(work, { name: 'Ana' });
  assert.equal(refused?.init?.status, 401);
  assert.deepEqual(refused?.data.typed, { name: 'Ana' });
});

test('an attempt gives what is wrong, place by place', async () => {
  const problems = [{ path: '/name', code: 'field-missing', facts: {} }];
  const { refused } = await attempt(signOut(() => Promise.reject(refusal(422, 'input-malformed', problems)), 'POST'));
  assert.deepEqual(refused?.data.refused, { code: 'input-malformed', facts: { most: 3 }, status: 422, problems });
});

test('a fault stays a fault, for loaders and for attempts', async () => {
  const fault = new Error('disk full');
  const failing = () => signOut(() => Promise.reject(fault), 'POST');
  assert.equal(await caught(failing()), fault);
  assert.equal(await caught(attempt(failing())), fault);
});

test('what is grave leads to where one confirms, and back', async () => {
  const loaded = await caught(signOut(() => Promise.reject(refusal(403, 'step-up-needed'))));
  assert.ok(loaded instanceof Response);
  assert.equal(loaded.headers.get('Location'), '/en/confirm?returnTo=%2Fen%2Fwallet%3Fpage%3D2');
  const pressed = await caught(attempt(signOut(() => Promise.reject(refusal(403, 'step-up-needed')), 'POST')));
  assert.ok(pressed instanceof Response);
  assert.equal(pressed.headers.get('Location'), '/en/confirm?returnTo=%2Fen%2Fwallet%3Fpage%3D2');
});

test('what was typed is kept where it has to be confirmed first', async () => {
  const work = signOut(() => Promise.reject(refusal(403, 'step-up-needed')), 'POST');
  const { refused } = await attempt(work, { name: 'Ana' });
  assert.deepEqual(refused?.data.typed, { name: 'Ana' });
  assert.equal(refused?.data.refused.code, 'step-up-needed');
});

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => assert.fail('nothing was thrown'),
    (error: unknown) => error,
  );
