import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

const complaints = async (code: string): Promise<readonly (string | null)[]> =>
  (await eslint.lintText(code, { filePath: 'src/core/made-up.tsx' })).flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId),
  );

test('no expression can run away, and no text becomes markup or code', { timeout: 120_000 }, async () => {
  const results = await eslint.lintFiles('src');
  expect(results.length).toBeGreaterThan(100);
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath}:${line} ${message.slice(0, 200)}`),
  );
  expect(found).toEqual([]);
});

describe('the linter hears of', () => {
  test.each([
    [
      'regexp/no-super-linear-backtracking',
      'export const isList = (text: string) => /^(\\d+,?)+$/.test(text);',
    ],
    ['regexp/no-super-linear-move', "export const bare = (text: string) => text.replace(/\\s+$/, '');"],
    ['regexp/no-super-linear-move', "export const pattern: RegExp = new RegExp('x+$');"],
    [
      'no-restricted-syntax',
      'export const show = (at: Element, text: string) => void (at.innerHTML = text);',
    ],
    ['no-restricted-syntax', "export const show = (at: Element) => at.insertAdjacentHTML('beforeend', '');"],
    [
      'no-restricted-syntax',
      'export const show = (text: string) => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    ],
    ['no-restricted-syntax', 'document.write(location.hash);'],
    ['no-eval', 'eval(location.hash);'],
    ['no-new-func', 'export const run = (code: string) => new Function(code);'],
    ['no-script-url', "export const href = 'javascript:alert(1)';"],
  ])('%s', async (rule, code) => expect(await complaints(code)).toContain(rule));

  test('nothing where there is nothing', async () => {
    expect(
      await complaints("export const same = (text: string): string => text.replace(/a/g, 'b');"),
    ).toEqual([]);
  });
});
