// The gate of Annex I: a mandatory element that is missing is named, every time, with the paragraph that asks for it.
// [EUMC A1]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf } from '../tests/world.ts';
import { MANDATORY_ELEMENTS } from './elements.ts';
import { readMicroCredential } from './microcredential.ts';

type Data = Record<string, unknown>;

const without = (data: Data, ...path: readonly string[]): Data => {
  const copy = structuredClone(data);
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = (place as Data)[step];
  delete (place as Data)[path.at(-1) ?? ''];
  return copy;
};

describe('each of the eleven mandatory elements', () => {
  // [EUMC §6(b)(i)] [EUMC §6(b)(ii)] [EUMC §6(b)(iii)] [EUMC §6(b)(iv)] [EUMC §6(b)(v)] [EUMC §6(b)(vi)]
  // [EUMC §6(b)(vii)] [EUMC §6(b)(viii)] [EUMC §6(b)(ix)] [EUMC §6(b)(x)] [EUMC §6(b)(xi)]
  const PLACES: readonly (readonly [key: string, path: readonly string[]])[] = [
    ['learner', ['learner']],
    ['title', ['title']],
    ['country', ['issuer', 'locations']],
    ['awardingBody', ['awardingBodies']],
    ['dateOfIssuing', ['issued']],
    ['learningOutcomes', ['learningOutcomes']],
    ['workload', ['workload']],
    ['level', ['level']],
    ['assessment', ['assessments']],
    ['participation', ['participation']],
    ['qualityAssurance', ['qualityAssurance']],
  ];

  test('is in this table', () => {
    assert.deepEqual(
      PLACES.map(([key]) => key),
      MANDATORY_ELEMENTS.map(({ key }) => key),
    );
  });

  for (const [key, path] of PLACES) {
    test(`${key}: missing, it is named with its paragraph`, () => {
      const credential = structuredClone(credentialOf()) as unknown as Data;
      const reading = readMicroCredential(without(credential, ...path));
      assert.equal(reading.ok, false);
      const [problem] = reading.problems.filter(({ code }) => code === 'element-missing');
      assert.equal(problem?.element, key);
      assert.equal(problem?.path, `/${path.join('/')}`);
      assert.equal(problem?.paragraph, MANDATORY_ELEMENTS.find((element) => element.key === key)?.paragraph);
    });
    test(`${key}: empty, it is as good as missing`, () => {
      for (const nothing of [null, '', [], {}]) {
        const credential = structuredClone(credentialOf()) as unknown as Data;
        const holder = path.length > 1 ? (credential[path[0] ?? ''] as Data) : credential;
        holder[path.at(-1) ?? ''] = nothing;
        const reading = readMicroCredential(credential);
        assert.ok(
          reading.problems.some((problem) => problem.code === 'element-missing' && problem.element === key),
          JSON.stringify(nothing),
        );
      }
    });
  }

  test('all missing at once, all are named at once', () => {
    const reading = readMicroCredential({});
    assert.equal(reading.problems.filter(({ code }) => code === 'element-missing').length, 11);
  });
});
