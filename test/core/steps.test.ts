import { expect, it, test } from 'vitest';
import { everyFew, finish, type Steps } from '../../src/core/steps';

test.each([1, 3, 200])('a step is done after every %i pieces of work', (most) => {
  const isStepDone = everyFew(most);
  const done = Array.from({ length: 3 * most }, () => isStepDone());
  expect(done.flatMap((isDone, at) => (isDone ? [at + 1] : []))).toEqual([most, 2 * most, 3 * most]);
});

it('is two hundred pieces unless told otherwise', () => {
  const isStepDone = everyFew();
  expect(Array.from({ length: 200 }, () => isStepDone()).indexOf(true)).toBe(199);
});

test('work taken all at once gives its answer', () => {
  function* work(): Steps<string> {
    yield;
    yield;
    return 'done';
  }
  expect(finish(work())).toBe('done');
});
