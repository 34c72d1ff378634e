import test from 'node:test';
import assert from 'node:assert/strict';
import { taken } from '../../../frontend/editor/taken.ts';

test('marked words that stand side by side are taken together', () => {
  const text = 'The prime minister opened the hospital.';
  assert.equal(taken(text, [{ from: 4, to: 9 }, { from: 10, to: 18 }]), 'prime minister');
});

test('of marked words that stand apart the first are taken', () => {
  const text = 'The hospital opened; a hospital closed.';
  assert.equal(taken(text, [{ from: 4, to: 12 }, { from: 23, to: 31 }]), 'hospital');
});

test('where nothing is marked nothing is taken', () => {
  assert.equal(taken('The hospital.', []), '');
});
