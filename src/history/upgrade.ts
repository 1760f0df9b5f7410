/**
 * A result of an earlier version with the fields that have since come to be, each as it is where there is nothing to
 * say. All else is left as it was found, for the shape to be judged.
 */
export function upgraded(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { sections, findings } = value;
  return {
    ...value,
    sections: each(sections, { text: '' }),
    ...missing(value, { links: [], next: null }),
    findings: each(findings, { earlier: null }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const each = (values: unknown, fields: Fields): unknown =>
  Array.isArray(values)
    ? values.map((one: unknown) => (isRecord(one) ? { ...one, ...missing(one, fields) } : one))
    : values;

/** Those of the fields that a value lacks. */
const missing = (value: Fields, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !Object.hasOwn(value, key)));

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
