import test from 'node:test';
import assert from 'node:assert/strict';
import { NONE, all, goTo, meant, toggle } from '../../../frontend/memory/selection.ts';

test('the arrows stay among the rows', () => {
  assert.equal(goTo(NONE, -1, 5, false).active, 0);
  assert.equal(goTo(NONE, 9, 5, false).active, 4);
  assert.equal(goTo(NONE, 1, 0, false).active, 0);
});

test('a stretch grows and shrinks from where it began', () => {
  let selection = goTo(NONE, 2, 9, false);
  selection = goTo(selection, 4, 9, true);
  assert.deepEqual([...selection.chosen], [2, 3, 4]);
  selection = goTo(selection, 1, 9, true);
  assert.deepEqual([...selection.chosen], [1, 2]);
});

test('going on without extending keeps what is chosen', () => {
  const selection = goTo(toggle(NONE, 3), 5, 9, false);
  assert.deepEqual(meant(selection, 9), [3]);
});

test('choosing a row twice leaves it', () => {
  assert.equal(toggle(toggle(NONE, 3), 3).chosen.size, 0);
});

test('all are chosen, then none', () => {
  const every = all(NONE, 3);
  assert.deepEqual([...every.chosen], [0, 1, 2]);
  assert.equal(all(every, 3).chosen.size, 0);
});

test('an act is for the chosen rows in order, or else for the active one', () => {
  assert.deepEqual(meant(toggle(toggle(NONE, 4), 1), 9), [1, 4]);
  assert.deepEqual(meant(goTo(NONE, 2, 9, false), 9), [2]);
  assert.deepEqual(meant(NONE, 0), []);
});
