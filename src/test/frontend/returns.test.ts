import assert from 'node:assert/strict';
import { test } from 'node:test';
import { USUAL, choiceOf, chosenCount, grouped, isChosen, turned } from '../../../frontend/returns/choice.ts';
import type { Counts, Kind } from '../../../frontend/returns/types.ts';

const COUNTS: Counts = { CHANGED: 10, CONFLICT: 3, DAMAGED: 2, UNKNOWN: 1, UNCHANGED: 9 };
const line = (place: number, kind: Kind, takeable = true) => ({ place, kind, takeable });

test('all that has changed there and not here is chosen, and nothing else', () => {
  assert.ok(isChosen(USUAL, line(1, 'CHANGED')));
  assert.ok(!isChosen(USUAL, line(2, 'CONFLICT')));
  assert.ok(!isChosen(USUAL, line(3, 'CHANGED', false)));
  assert.equal(chosenCount(USUAL, COUNTS), 10);
});

test('a row of a chosen kind can be left, and one of another taken', () => {
  const chosen = turned(turned(USUAL, line(1, 'CHANGED')), line(2, 'CONFLICT'));
  assert.ok(!isChosen(chosen, line(1, 'CHANGED')));
  assert.ok(isChosen(chosen, line(2, 'CONFLICT')));
  assert.equal(chosenCount(chosen, COUNTS), 10);
  assert.deepEqual(choiceOf(chosen, 'KEEP'), { groups: ['CHANGED'], without: [1], with: [2], states: 'KEEP' });
  assert.equal(chosenCount(turned(chosen, line(1, 'CHANGED')), COUNTS), 11);
});

test('what cannot be taken cannot be chosen', () => {
  assert.equal(turned(USUAL, line(4, 'UNKNOWN', false)), USUAL);
});

test('choosing a kind forgets what was chosen of it one by one', () => {
  const some = turned(turned(grouped(USUAL, 'CHANGED', false), line(1, 'CHANGED')), line(2, 'DAMAGED'));
  assert.equal(chosenCount(some, COUNTS), 2);
  const all = grouped(grouped(some, 'CHANGED', true), 'DAMAGED', true);
  assert.equal(chosenCount(all, COUNTS), 12);
  assert.equal(chosenCount(grouped(all, 'DAMAGED', false), COUNTS), 10);
});
