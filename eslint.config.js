import regexp from 'eslint-plugin-regexp';
import { parseSync } from 'vite';

/**
 * Two things only, and both for safety: no expression may run away on hostile text, and text of a page never
 * becomes markup or code. Layout is prettier's business, types are TypeScript's.
 */
export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: { meta: { name: 'oxc' }, parseForESLint } },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
      'regexp/no-invalid-regexp': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...banned()],
    },
  },
];

function banned() {
  const names = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'dangerouslySetInnerHTML'];
  const name = `/^(${names.join('|')})$/`;
  const message = 'Text of a page never becomes markup.';
  return [
    { selector: `MemberExpression > Identifier.property[name=${name}]`, message },
    { selector: `MemberExpression > Literal.property[value=${name}]`, message },
    { selector: `Property > Identifier.key[name=${name}]`, message },
    { selector: `JSXAttribute > JSXIdentifier[name=${name}]`, message },
    { selector: 'CallExpression[callee.object.name=document][callee.property.name=/^write(ln)?$/]', message },
  ];
}

/** TypeScript by the parser that builds the extension; ESLint wants lines and columns besides. */
function parseForESLint(code, { filePath }) {
  const { program, comments, errors } = parseSync(filePath, code, { range: true });
  if (errors.length > 0) throw new SyntaxError(`${filePath}: ${errors[0].message}`);
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const place = (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - starts[low] };
  };
  const locate = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.type === 'string' && typeof node.start === 'number') {
      node.range = [node.start, node.end];
      node.loc = { start: place(node.start), end: place(node.end) };
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'loc' && key !== 'range') locate(child);
  };
  locate(program);
  locate(comments);
  return { ast: { ...program, comments, tokens: [] } };
}
