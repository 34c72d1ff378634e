import assert from 'node:assert/strict';
import test from 'node:test';
import { inherited, mergedText, partsOf } from '../../../frontend/editor/merging.ts';
import { wordDifference } from '../../../frontend/editor/word-diff.ts';
import { Work } from '../../../frontend/editor/work.ts';
import type { Row, Server } from '../../../frontend/editor/types.ts';
import { rest } from './bench.ts';

const keys = (theirs: string, mine: string): string[] =>
  partsOf(theirs, mine).flatMap((part) => ('key' in part ? [part.key] : []));

test('a difference says word by word what went and what came, a changed phrase as one', () => {
  assert.deepEqual(wordDifference('The sea was very calm.', 'The lake is very deep.'), [
    { kind: 'SAME', text: 'The ' },
    { kind: 'REMOVED', text: 'sea was' },
    { kind: 'ADDED', text: 'lake is' },
    { kind: 'SAME', text: ' very ' },
    { kind: 'REMOVED', text: 'calm' },
    { kind: 'ADDED', text: 'deep' },
    { kind: 'SAME', text: '.' },
  ]);
  assert.deepEqual(wordDifference('', ''), []);
});

test('texts that have too little in common are one change, and nothing of them is lost', () => {
  const words = (from: number): string => Array.from({ length: 600 }, (_, i) => `w${from + i}`).join(' ');
  const pieces = wordDifference(`It ${words(0)}`, `It ${words(5000)}`);
  assert.deepEqual(pieces.map((piece) => piece.kind), ['SAME', 'REMOVED', 'ADDED']);
  assert.equal(pieces.map((piece) => (piece.kind === 'REMOVED' ? '' : piece.text)).join(''), `It ${words(5000)}`);
});

test('of two texts, what is chosen at each place is taken', () => {
  const [theirs, mine] = ['The sea is calm', 'The lake is not calm'];
  const parts = partsOf(theirs, mine);
  const [lake] = keys(theirs, mine);
  assert.equal(mergedText(parts, new Set()), mine);
  assert.equal(mergedText(parts, new Set(keys(theirs, mine))), theirs);
  assert.equal(mergedText(parts, new Set([lake ?? ''])), 'The sea is not calm');
});

test('typing on elsewhere leaves a choice as it was made', () => {
  const [sea] = keys('The sea is calm', 'The lake is calm');
  const longer = partsOf('The sea is calm', 'The lake is calm today');
  assert.equal(mergedText(longer, new Set([sea ?? ''])), 'The sea is calm today');
});

test('what is typed while a conflict waits is in the texts that are put together, and is shown at once', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const stored = { id: 1, version: 5, target: 'The sea is calm' } as Row;
  let changes = 0;
  const server = {
    fetch: async () => ({ total: 1, rows: [{ ...stored, version: 4, target: '' }] }),
    save: async () => ({ kind: 'conflict', row: stored }),
  } as unknown as Server;
  const hooks = { arrived: () => undefined, changed: () => changes++, repeated: () => undefined, lost: () => false };
  const work = new Work(() => server, hooks);
  await work.rows.load(0);
  const row = work.rows.at(0)!;
  work.type(row, 'The lake is calm');
  work.saver.flush();
  await rest();
  changes = 0;
  work.type(row, 'The lake is calm today');
  assert.equal(changes, 1);
  const draft = work.saver.draft(1)!;
  assert.equal(mergedText(partsOf(stored.target, draft.text), new Set(keys(stored.target, draft.text).slice(0, 1))), 'The sea is calm today');
});

test('a text goes to where its segment went, in place of what that one had brought', () => {
  assert.equal(inherited('It rained. The sea', 'The sea', 'The sea was calm.'), 'It rained. The sea was calm.');
  assert.equal(inherited('It rained. ', '', 'The sea was calm.'), 'It rained. The sea was calm.');
  assert.equal(inherited('It rained. The lake', 'The sea', 'The sea was calm.'), 'It rained. The lake The sea was calm.');
  assert.equal(inherited('', '', 'The sea was calm.'), 'The sea was calm.');
});
