import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, countOf, numbersOf, type Approvals } from '../../../frontend/editor/approvals.ts';
import { Reasons } from '../../../frontend/editor/reasons.ts';

const line = (id: number): Approvals['segments'][number] => ({ id, number: id, version: id + 10, source: 'Po.', target: 'Yes.' });
const approvals: Approvals = { total: 5, segments: [line(1), line(2), line(3)], leftOut: [] };

test('a choice names what was seen, what was spared, and whether the rest is meant', () => {
  assert.deepEqual(choiceOf(approvals, new Set([2]), true), { seen: { 1: 11, 3: 13 }, spared: [2], unseen: true });
  assert.equal(countOf(approvals, new Set([2]), true), 4);
  assert.equal(countOf(approvals, new Set([2]), false), 2);
});

test('numbers that follow each other are taken together', () => {
  const texts = { 'approvals.numbers': '{0}', 'approvals.numbersMore': '{0} …' };
  assert.equal(numbersOf({ why: 'OWN', count: 5, numbers: [1, 2, 3, 7, 9] }, texts), '1–3, 7, 9');
  assert.equal(numbersOf({ why: 'OWN', count: 6, numbers: [1, 2] }, texts), '1–2 …');
});

test('the last reason comes first, once, and is kept', () => {
  const kept: string[] = [];
  const reasons = new Reasons((list) => kept.push(list));
  reasons.begin('["Tense.", "Term."]');
  reasons.use(' Term. ');
  assert.deepEqual(reasons.list, ['Term.', 'Tense.']);
  reasons.use('x'.repeat(201));
  reasons.use('Term.');
  assert.deepEqual(kept, ['["Term.","Tense."]']);
});

test('a digit or Enter chooses a reason only while nothing is written', () => {
  const reasons = new Reasons(() => undefined);
  assert.equal(reasons.chosen('Enter', ''), undefined);
  reasons.begin('["Tense.", "Term."]');
  assert.equal(reasons.chosen('Enter', ''), 'Tense.');
  assert.equal(reasons.chosen('2', ''), 'Term.');
  assert.equal(reasons.chosen('3', ''), undefined);
  assert.equal(reasons.chosen('2', 'Part '), undefined);
  assert.equal(reasons.chosen('t', ''), undefined);
});

test('what was kept badly counts as no reasons', () => {
  const reasons = new Reasons(() => undefined);
  reasons.begin('{');
  assert.deepEqual(reasons.list, []);
});
