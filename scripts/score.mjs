/** What an answer gets right of what a person read off the page; a key that is not there was not read. */
export function score(expected, result) {
  const isKind = [expected.kind].flat().includes(result.kind);
  return {
    kind: isKind ? 'right' : 'wrong',
    cells: cellsOf(expected, result),
    errors: errorsOf(expected, result),
  };
}

/** The data by path. */
export function flattened(data, before = '') {
  return Object.entries(data).flatMap(([key, value]) =>
    value === null || typeof value === 'number'
      ? [[`${before}${key}`, value]]
      : flattened(value, `${before}${key}.`),
  );
}

/** right, wrong, and untold: a number on the page that the answer does not claim to know. */
function cellsOf({ values = {}, isWhole = false }, result) {
  const data = new Map(flattened(result.data ?? {}));
  const counts = { right: 0, wrong: [], untold: 0 };
  for (const [path, wanted] of Object.entries(values)) {
    const is = data.get(path) ?? null;
    if ([wanted].flat().includes(is)) counts.right += 1;
    else if (is === null) counts.untold += 1;
    else counts.wrong.push(`${path}: ${is}, not ${JSON.stringify(wanted)}`);
  }
  for (const [path, value] of data) {
    if (isWhole && !(path in values) && value !== null)
      counts.wrong.push(`${path}: ${value}, not on the page`);
  }
  return counts;
}

/** expected, found of those, and false: said to be wrong where nothing is. */
function errorsOf({ findings = [], errors }, result) {
  const said = (result.findings ?? []).filter(({ severity }) => severity === 'error');
  // A rule without a severity is meant as it is said.
  const isRed = ({ rule, severity }) =>
    severity === 'error' || (!severity && said.some((one) => one.rule === rule));
  const wanted = findings.filter(isRed);
  const answers = (one, want) =>
    one.rule === want.rule && (want.cells ?? []).every((cell) => one.cells.includes(cell));
  const found = wanted.filter((want) => said.some((one) => answers(one, want)));
  const uncalled = said.filter((one) => !wanted.some((want) => answers(one, want)));
  return {
    expected: errors ?? wanted.length,
    found: found.length,
    false: uncalled.map(({ rule, message }) => `${rule}: ${message}`),
  };
}
