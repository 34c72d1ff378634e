import assert from 'node:assert/strict';
import test from 'node:test';
import { stacked, stride, ticks } from '../../../frontend/reports/scale.ts';

test('the values of a column stand on one another, and nothing is drawn for nothing', () => {
  const a = { name: 'A', kind: 'p0', values: [2, 0, 1] };
  const b = { name: 'B', kind: 'p1', values: [3, 4] };
  assert.deepEqual(stacked([a, b], 3), [
    [{ series: a, from: 0, to: 2 }, { series: b, from: 2, to: 5 }],
    [{ series: b, from: 0, to: 4 }],
    [{ series: a, from: 0, to: 1 }],
  ]);
});

test('ticks are round and reach the highest value', () => {
  assert.deepEqual(ticks(15, 4), [0, 5, 10, 15]);
  assert.deepEqual(ticks(1234, 4), [0, 500, 1000, 1500]);
  assert.deepEqual(ticks(0.3, 4), [0, 0.1, 0.2, 0.3]);
  assert.deepEqual(ticks(0, 4), [0, 1]);
  assert.deepEqual(ticks(100, 4), [0, 50, 100]);
});

test('labels keep off one another', () => {
  assert.equal(stride(30, 900, 60), 2);
  assert.equal(stride(5, 900, 60), 1);
  assert.equal(stride(30, 0, 60), 1800);
});
