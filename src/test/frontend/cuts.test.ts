import assert from 'node:assert/strict';
import test from 'node:test';
import { cutOf, stillCut } from '../../../frontend/editor/cuts.ts';

const row = { source: 'Ra nata. Erdhi dita.' };

test('a cut holds while what stands before it is the same, so that typing on behind it does no harm', () => {
  const cut = cutOf(row, 'Night fell. Day came', 8, 11);
  assert.equal(stillCut(cut, row, 'Night fell. Day came.'), true);
  assert.equal(stillCut(cut, row, 'The night fell. Day came.'), false);
});

test('a cut does not hold for another text or another source', () => {
  const cut = cutOf(row, 'Night fell. Day came.', 8, 11);
  assert.equal(stillCut(cut, row, 'It was late.'), false);
  assert.equal(stillCut(cut, { source: 'Ra nata, erdhi dita.' }, 'Night fell. Day came.'), false);
});
