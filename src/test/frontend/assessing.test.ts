import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenBy } from '../../../frontend/editor/assessing.ts';

const DIMENSIONS = ['Terminology', 'Accuracy', 'Linguistic conventions', 'Style', 'Locale conventions', 'Audience', 'Design'];
const SEVERITIES = ['Neutral', 'Minor', 'Major', 'Critical'];

test('a digit chooses by its number', () => {
  assert.equal(chosenBy('1', DIMENSIONS, -1, 1), 0);
  assert.equal(chosenBy('7', DIMENSIONS, -1, 1), 6);
  assert.equal(chosenBy('0', SEVERITIES, 1, 0), 0);
  assert.equal(chosenBy('3', SEVERITIES, 1, 0), 3);
});

test('a digit that nothing has chooses nothing', () => {
  assert.equal(chosenBy('0', DIMENSIONS, -1, 1), undefined);
  assert.equal(chosenBy('8', DIMENSIONS, -1, 1), undefined);
  assert.equal(chosenBy('4', SEVERITIES, 1, 0), undefined);
});

test('a letter chooses the next that begins with it, round and round', () => {
  assert.equal(chosenBy('l', DIMENSIONS, -1, 1), 2);
  assert.equal(chosenBy('L', DIMENSIONS, 2, 1), 4);
  assert.equal(chosenBy('l', DIMENSIONS, 4, 1), 2);
  assert.equal(chosenBy('s', DIMENSIONS, 3, 1), 3);
  assert.equal(chosenBy('m', SEVERITIES, 1, 0), 2);
});

test('other keys choose nothing', () => {
  for (const key of ['Tab', 'ArrowDown', 'Enter', 'z', ' ']) assert.equal(chosenBy(key, DIMENSIONS, 0, 1), undefined);
});
