import assert from 'node:assert/strict';
import test from 'node:test';
import { Fields } from '../../../frontend/editor/fields.ts';

test('what was begun in a field is kept with its segment until it is sent or given up', () => {
  const fields = new Fields();
  fields.keep('reason', 7, 'The name');
  fields.keep('source', 7, 'Macron foli.');
  fields.keep('reason', 8, '');
  assert.deepEqual([fields.text('reason', 7), fields.text('source', 7)], ['The name', 'Macron foli.']);
  assert.deepEqual([fields.text('reason', 8), fields.text('source', 8)], ['', undefined]);
  fields.forget('reason', 7);
  assert.deepEqual([fields.text('reason', 7), fields.text('source', 7)], [undefined, 'Macron foli.']);
});
