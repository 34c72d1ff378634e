import assert from 'node:assert/strict';
import test from 'node:test';
import { byKind, corrected, inWords, wordsOf } from '../../../frontend/editor/readings.ts';
import type { SourceFault } from '../../../frontend/editor/types.ts';

const SOURCE = 'Olaf Scholz , tha Macro n.Pastaj doli.';
const STRAY: SourceFault = { from: 11, to: 13, kind: 'STRAY_SPACE', reading: ',' };
const CUT: SourceFault = { from: 18, to: 25, kind: 'CUT_WORD', reading: 'Macron' };
const MISSING: SourceFault = { from: 25, to: 26, kind: 'MISSING_SPACE', reading: '. ' };

test('all readings are put in at their places, in whatever order they come', () => {
  assert.equal(corrected(SOURCE, [STRAY, CUT, MISSING]), 'Olaf Scholz, tha Macron. Pastaj doli.');
  assert.equal(corrected(SOURCE, [MISSING, STRAY, CUT]), 'Olaf Scholz, tha Macron. Pastaj doli.');
});

test('one reading leaves the rest as it is', () => {
  assert.equal(corrected(SOURCE, [CUT]), 'Olaf Scholz , tha Macron.Pastaj doli.');
  assert.equal(corrected(SOURCE, []), SOURCE);
});

test('a fault is shown with the words that it stands in', () => {
  assert.deepEqual(inWords(SOURCE, STRAY), { from: 5, to: 13 });
  assert.deepEqual(wordsOf(SOURCE, STRAY), { written: 'Scholz ,', reading: 'Scholz,' });
  assert.deepEqual(wordsOf(SOURCE, MISSING), { written: 'n.Pastaj', reading: 'n. Pastaj' });
  assert.deepEqual(wordsOf('dhe eshte ajo', { from: 4, to: 9, kind: 'MISSING_DIACRITICS', reading: 'është' }), { written: 'eshte', reading: 'është' });
});

test('inline tags are not shown', () => {
  assert.deepEqual(wordsOf('\uE001Scholz\uE401 ,', { from: 8, to: 10, kind: 'STRAY_SPACE', reading: ',' }), { written: 'Scholz ,', reading: 'Scholz,' });
});

test('faults of one kind stand together and keep their places', () => {
  const kinds = byKind([STRAY, CUT, { ...STRAY, from: 30, to: 32 }]);
  assert.deepEqual([...kinds.keys()], ['STRAY_SPACE', 'CUT_WORD']);
  assert.deepEqual(kinds.get('STRAY_SPACE')?.map(({ place }) => place), [0, 2]);
});
