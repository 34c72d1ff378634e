import assert from 'node:assert/strict';
import test from 'node:test';
import { narrowedBy, seeks } from '../../../frontend/editor/narrowing.ts';
import { NOTHING_SOUGHT } from '../../../frontend/editor/types.ts';

const texts = { 'filter.OPEN': 'Open', 'trait.REPEATED': 'repetitions', changedBy: 'changed by {0}', quoted: '“{0}”' };
const people = [{ id: 7, name: 'Besa' }];

test('a blank text, any kind and anybody is nothing in particular', () => {
  assert.equal(seeks(NOTHING_SOUGHT), false);
  assert.equal(seeks({ ...NOTHING_SOUGHT, text: '  ', mode: 'WORD', side: 'TARGET' }), false);
});

test('each of the three narrows what is shown', () => {
  assert.equal(seeks({ ...NOTHING_SOUGHT, text: 'ura' }), true);
  assert.equal(seeks({ ...NOTHING_SOUGHT, trait: 'EMPTY' }), true);
  assert.equal(seeks({ ...NOTHING_SOUGHT, person: 7 }), true);
});

test('nothing is said when everything is shown', () => {
  assert.deepEqual(narrowedBy('ALL', NOTHING_SOUGHT, people, texts), []);
});

test('all that narrows is said', () => {
  const sought = { ...NOTHING_SOUGHT, text: 'ura', trait: 'REPEATED' as const, person: 7 };
  assert.deepEqual(narrowedBy('OPEN', sought, people, texts), ['Open', 'repetitions', 'changed by Besa', '“ura”']);
});
