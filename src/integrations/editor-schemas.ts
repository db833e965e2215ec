import { writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { PARTIAL_DATE } from '../lib/dates.ts';
import { siteSchema } from '../lib/site.ts';
import { LISTS } from '../loaders/site-data.ts';
import { sourceSchema } from '../schemas/source.ts';

/**
 * Writes a JSON Schema for each kind of YAML file in `content/`, so that editors complete keys and values. The first line of
 * a file names its schema, in the form of yaml-language-server, which most editors use.
 */
export function writeEditorSchemas(dir: URL): void {
  const lists = Object.entries(LISTS).map(([name, { schema }]) => [name, z.array(schema)] as const);
  for (const [name, schema] of [...lists, ['site', siteSchema] as const, ['source', sourceSchema] as const]) {
    const json = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // A date that is only a year may be written as a number.
        if (jsonSchema.pattern === PARTIAL_DATE.source) delete jsonSchema.type;
      },
    });
    writeFileSync(new URL(`${name}.json`, dir), JSON.stringify(json));
  }
}
