// Every term in the district's table of terms has a Chinese name beside a task.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TERMS } from '../../backend/src/main/resources/static/tasklist/terms.js';

test('no deadline is called by a code', () => {
  const table = readFileSync(new URL('../../processes/rules/terms.dmn', import.meta.url), 'utf8');
  const keys = new Set([...table.matchAll(/"([A-Z]{2,4}\.[A-Z.]+)"/g)].map((found) => found[1]));
  assert.ok(keys.size > 60);
  assert.deepEqual([...keys].filter((key) => !TERMS[key]), []);
});
