import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema } from '../schemas/source.ts';
import { readYaml } from './yaml.ts';

test('YAML nested beyond what the parser can walk is told in our words, however deep', () => {
  for (const depth of [100, 800, 1_550, 3_000, 20_000]) {
    for (const text of [`- id: ${'{'.repeat(depth)}`, '['.repeat(depth), '- '.repeat(depth)]) {
      const said = readYaml(text, sourceSchema, 'a.yaml').diagnostics.map(({ message }) => message);
      assert.ok(
        said.some((message) => message.includes('nested too deeply. Write it flatter')),
        `${depth}: ${said[0]}`,
      );
      assert.doesNotMatch(said.join(' '), /call stack|regular expression/);
    }
  }
});
