// How a request goes on, and by when it is due.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REQUEST_STATES } from './contract.ts';
import { dueAfter, isAtWork, nextStates, urgencyOf } from './request-states.ts';

const at = (text: string): number => Date.parse(text);
const day = (time: number): string => new Date(time).toISOString();

test('it is due at the end of the same day a month later, or of the last day that month has', () => {
  assert.equal(day(dueAfter(at('2026-03-12T09:00:00Z'), false)), '2026-04-12T23:59:59.000Z');
  assert.equal(day(dueAfter(at('2026-01-31T23:30:00Z'), false)), '2026-02-28T23:59:59.000Z');
  assert.equal(day(dueAfter(at('2028-01-31T00:00:00Z'), false)), '2028-02-29T23:59:59.000Z');
  assert.equal(day(dueAfter(at('2026-12-31T12:00:00Z'), false)), '2027-01-31T23:59:59.000Z');
});

test('extended, three months after it was received', () => {
  assert.equal(day(dueAfter(at('2026-11-30T12:00:00Z'), true)), '2027-02-28T23:59:59.000Z');
});

test('every state can be left but the last, and none is gone back to', () => {
  for (const state of REQUEST_STATES) {
    const next = nextStates(state);
    assert.equal(next.length > 0, state !== 'closed');
    for (const to of next) assert.ok(REQUEST_STATES.indexOf(to) > REQUEST_STATES.indexOf(state), `${state} to ${to}`);
  }
  assert.deepEqual(
    REQUEST_STATES.filter((state) => isAtWork(state)),
    ['identity-checked', 'in-work', 'extended'],
  );
});

test('a week before it is due it is soon, afterwards late; answered it is neither', () => {
  const due = at('2026-04-12T23:59:59Z');
  assert.equal(urgencyOf({ state: 'in-work', due }, at('2026-04-01T00:00:00Z')), 'in-time');
  assert.equal(urgencyOf({ state: 'in-work', due }, at('2026-04-08T00:00:00Z')), 'soon');
  assert.equal(urgencyOf({ state: 'received', due }, at('2026-04-13T00:00:00Z')), 'late');
  assert.equal(urgencyOf({ state: 'answered', due }, at('2026-05-13T00:00:00Z')), 'done');
});
