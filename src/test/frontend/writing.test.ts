import assert from 'node:assert/strict';
import test from 'node:test';
import { countsOf } from '../../../frontend/editor/counts.ts';
import { cutNear } from '../../../frontend/editor/cuts.ts';
import { cleanPaste, pastedLines } from '../../../frontend/editor/paste.ts';
import { smart } from '../../../frontend/editor/smart.ts';
import { brokenTags, foreignTags, missingTags, tagLabel, withoutTags } from '../../../frontend/editor/tags.ts';
import { UndoHistory } from '../../../frontend/editor/undo.ts';

const OPEN1 = '\uE001';
const CLOSE1 = '\uE401';
const ALONE2 = '\uE802';

/** Types a text character by character as the editor does. */
function typed(text: string): string {
  let all = '';
  for (const character of text) {
    const change = smart(all, character);
    all = change ? all.slice(0, all.length - change.remove) + change.insert : all + character;
  }
  return all;
}

test('quotation marks are typed the right way round', () => {
  assert.equal(typed(`"It's 'so'," he said ("yes").`), '“It’s ‘so’,” he said (“yes”).');
});

test('hyphens become dashes and full stops an ellipsis', () => {
  assert.equal(typed('a well-known 1--2 --- yes...'), 'a well-known 1–2 — yes…');
  assert.equal(typed('....'), '….');
});

test('a quotation mark after a tag opens', () => {
  assert.equal(typed(`${OPEN1}"so"`), `${OPEN1}“so”`);
});

test('pasted text is plain: no soft hyphens, odd spaces, returns', () => {
  assert.equal(cleanPaste('a\u00A0b\u00ADc\u200B \r\nd\u2028e'), 'a bc\nd\ne');
});

test('pasted lines are those with something in them', () => {
  assert.deepEqual(pastedLines('one\n\n  two \n'), ['one', 'two']);
});

test('words, characters and length leave tags out', () => {
  assert.deepEqual(countsOf(`${OPEN1}Mirë${CLOSE1}`, `${OPEN1}Very well${CLOSE1}.`), { words: 2, characters: 10, percent: 250 });
  assert.deepEqual(countsOf('', ''), { words: 0, characters: 0, percent: 0 });
});

test('a missing tag is the next one that the target does not have', () => {
  assert.deepEqual(missingTags(`${OPEN1}a${CLOSE1} b${ALONE2}`, `${OPEN1}x`), [CLOSE1, ALONE2]);
  assert.deepEqual(missingTags(`${ALONE2}${ALONE2}`, ALONE2), [ALONE2]);
});

test('a tag that the source does not have is foreign', () => {
  assert.deepEqual(foreignTags('a', `a${ALONE2}`), [ALONE2]);
});

test('half a pair is broken, and so is one that closes before it opens', () => {
  assert.deepEqual(brokenTags(`${OPEN1}a${CLOSE1}`), []);
  assert.deepEqual(brokenTags(`${OPEN1}a`), [OPEN1]);
  assert.deepEqual(brokenTags(`${CLOSE1}a${OPEN1}`), [CLOSE1, OPEN1]);
});

test('chips say which tag they are', () => {
  assert.deepEqual([OPEN1, CLOSE1, ALONE2].map((tag) => tagLabel(tag)), ['1›', '‹1', '2']);
  assert.equal(withoutTags(`${OPEN1}a${CLOSE1}`), 'a');
});

/** Types into an undo history, one character after the other. */
function write(history: UndoHistory, from: string, text: string): string {
  let now = from;
  for (const character of text) {
    const next = now + character;
    history.record(1, { text: now, caret: now.length }, { text: next, caret: next.length }, 'type');
    now = next;
  }
  return now;
}

test('typing is undone word by word', () => {
  const history = new UndoHistory(() => 0);
  const text = write(history, '', 'The sea was');
  assert.equal(history.undo(1, text)?.text, 'The sea');
  assert.equal(history.undo(1, 'The sea')?.text, 'The');
  assert.equal(history.redo(1, 'The')?.text, 'The sea');
  assert.equal(history.redo(1, 'The sea')?.text, text);
  assert.equal(history.redo(1, text), undefined);
});

test('what replaced a text is one step, and typing after an undo forgets the redo', () => {
  const history = new UndoHistory(() => 0);
  const text = write(history, '', 'abc');
  history.record(1, { text, caret: 3 }, { text: 'match', caret: 5 }, 'other');
  assert.equal(history.undo(1, 'match')?.text, 'abc');
  const again = write(history, 'abc', 'd');
  assert.equal(history.redo(1, again), undefined);
});

test('a text that is another one by now is not undone', () => {
  const history = new UndoHistory(() => 0);
  write(history, '', 'abc');
  assert.equal(history.undo(1, 'somebody else’s'), undefined);
});

test('a rest begins a new step', () => {
  let now = 0;
  const history = new UndoHistory(() => now);
  write(history, '', 'ab');
  now = 5000;
  write(history, 'ab', 'cd');
  assert.equal(history.undo(1, 'abcd')?.text, 'ab');
});

test('a text is cut after the sentence that ends nearest to the wish, else after a clause, else between words', () => {
  assert.equal(cutNear('Erdhi dimri. Ra bora, u ngri lumi.', 0.5), 'Erdhi dimri.'.length);
  assert.equal(cutNear('Ra bora e madhe, u ngri lumi i gjatë', 0.45), 'Ra bora e madhe,'.length);
  assert.equal(cutNear('Ra bora sot', 0.6), 'Ra bora'.length);
  assert.equal(cutNear('Bora', 0.5), undefined);
  assert.equal(cutNear(`${OPEN1}Erdhi dimri.${CLOSE1} Ra bora, u ngri lumi.`, 0.5), `${OPEN1}Erdhi dimri.${CLOSE1}`.length);
});
