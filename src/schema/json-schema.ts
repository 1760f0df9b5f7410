import { toJsonSchema } from '@valibot/to-json-schema';
import { forms } from '../core/forms/index.ts';
import type { Column, Row } from '../core/forms/sheet.ts';
import { dataSchema, resultSchema, unreadableSchema } from './result-schema.ts';

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  [key: string]: JsonSchema | readonly JsonSchema[] | readonly string[] | string | number | boolean | null;
}

interface Branch {
  properties: Record<string, JsonSchema | Branch>;
}

const amount = (column: Column, title: string): JsonSchema => ({
  type: ['number', 'null'],
  title,
  description: column.unit === null ? DESCRIPTION : `${DESCRIPTION} ${column.unit}`,
});
const DESCRIPTION = 'null: the page shows no number here.';

/** Every path of every form as nested properties, each under its official label. */
function dataBranch(): Branch {
  const root: Branch = { properties: {} };
  const rows: readonly Row[] = forms.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.rows));
  for (const row of rows) {
    let branch = root;
    for (const key of row.path.split('.')) {
      const next = branch.properties[key];
      const opened: Branch = next && isBranch(next) ? next : { properties: {} };
      branch.properties[key] = opened;
      branch = opened;
    }
    for (const column of row.columns) {
      branch.properties[column.key] ??= amount(column, titleOf(row, column));
    }
  }
  return root;
}

const isBranch = (node: JsonSchema | Branch): node is Branch => 'properties' in node;
const titleOf = (row: Row, column: Column): string =>
  row.label === column.label ? row.label : `${row.label} · ${column.label}`;

const asSchema = ({ properties }: Branch): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, node]) => [key, isBranch(node) ? asSchema(node) : node]),
  ),
});

/** What kind demands of the other fields. */
const BY_KIND = {
  if: { properties: { kind: { const: 'report' } } },
  then: {
    properties: {
      report: { type: 'object' },
      sections: { minItems: 6, maxItems: 6 },
      links: { maxItems: 0 },
    },
  },
  else: {
    properties: {
      report: { type: 'null' },
      sections: { maxItems: 0 },
      data: { maxProperties: 0 },
      cells: { maxItems: 0 },
      findings: { maxItems: 0 },
    },
  },
};

const converted = (schema: Parameters<typeof toJsonSchema>[0]) => {
  const {
    $schema: _,
    $defs: __,
    ...rest
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly'],
    definitions: { data: dataSchema },
  });
  return rest;
};

/** The published schema: one answer for a page, or the short line for a file that could not be read. */
export function jsonSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:gouji:result:1',
    title: 'What Gouji says of one page',
    description:
      'The answer of the extension and of the command. Fields may be added; none is renamed or dropped within a schemaVersion.',
    anyOf: [{ $ref: '#/$defs/result' }, { $ref: '#/$defs/unreadable' }],
    $defs: {
      result: { ...converted(resultSchema), ...BY_KIND },
      unreadable: {
        description: 'The command prints this for a file that could not be read.',
        ...converted(unreadableSchema),
      },
      data: {
        description: 'Plain numbers by path. A row that the page lacks is left out.',
        ...asSchema(dataBranch()),
      },
    },
  };
}
