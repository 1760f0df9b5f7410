import { describe, expect, test } from 'vitest';
import { inSlices } from '../../src/dom/in-slices';
import { readPage, readSteps } from '../../src/dom/read-page';
import { everyFew, finish, type Steps } from '../../src/core/steps';
import { documentOf } from './documents';

/** Steps that each take so many milliseconds on a clock of their own, and a record of what happened. */
function work(...durations: readonly number[]) {
  let time = 0;
  const events: string[] = [];
  function* steps(): Steps<string> {
    for (const duration of durations) {
      time += duration;
      events.push(`${duration}`);
      yield;
    }
    return 'done';
  }
  const pause = async (): Promise<void> => {
    events.push('pause');
    time += 1000;
  };
  return { events, steps: steps(), slicing: { now: () => time, pause } };
}

describe('work in slices', () => {
  test('short work is done without a pause', async () => {
    const { events, steps, slicing } = work(1, 2, 3);
    expect(await inSlices(steps, slicing)).toBe('done');
    expect(events).toEqual(['1', '2', '3']);
  });

  test('a pause follows as soon as a slice is used up, and the time of the pause does not count', async () => {
    const { events, steps, slicing } = work(4, 4, 5, 2, 2, 9, 1);
    expect(await inSlices(steps, slicing)).toBe('done');
    expect(events).toEqual(['4', '4', 'pause', '5', '2', '2', 'pause', '9', 'pause', '1']);
  });

  test('what a step throws reaches whoever waits', async () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('odd page');
    }
    await expect(inSlices(failing(), { now: () => 0, pause: async () => {} })).rejects.toThrow('odd page');
  });
});

describe('a page read in steps', () => {
  const rows = Array.from({ length: 300 }, (_, row) => `<tr>${`<td>${row}<td>甲<td><p>乙</p>`.repeat(4)}`);
  const kinds = {
    'one table': `<table>${rows.join('')}</table>`,
    'a table in a layout': `<table><tr><td><table>${rows.join('')}</table></table>`,
    'one cell that holds everything': `<table><tr><td>${'<div><b>文</b></div>'.repeat(2000)}<td>1</table>`,
    'many paragraphs': '<p>一<b>二</b></p>'.repeat(2000),
    'many rows without cells': `<table>${'<tr>'.repeat(3000)}</table>`,
    'many links': '<a href="/a">甲</a>'.repeat(1000),
    'many dates': '<p>发布时间：无</p>'.repeat(2000),
  };

  test.each(Object.entries(kinds))('%s: gives what reading at once gives, in many steps', (_, html) => {
    const document = documentOf(html);
    const steps = readSteps(document);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(readPage(document));
    expect(count).toBeGreaterThan(8);
  });
});

test('a counter says every so often that a step is done', () => {
  const isStepDone = everyFew(3);
  expect(Array.from({ length: 7 }, isStepDone)).toEqual([false, false, true, false, false, true, false]);
});

test('steps can be taken all at once', () => {
  const { events, steps } = work(1, 2);
  expect(finish(steps)).toBe('done');
  expect(events).toEqual(['1', '2']);
});
