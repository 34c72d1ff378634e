import assert from 'node:assert/strict';
import test from 'node:test';
import { byDocument, choiceOf, countOf, digitsOf, piecesOf, unlisted, type Hit, type Hits } from '../../../frontend/editor/replacements.ts';

function hit(segmentId: number, documentId = 1): Hit {
  const text = { before: '', after: '', found: [], put: [] };
  return { documentId, documentName: `d${documentId}`, number: segmentId, segmentId, version: segmentId + 10, state: 'TRANSLATED', returned: false, text };
}

const hits: Hits = { total: 5, leftAlone: 0, hits: [hit(1), hit(2), hit(3, 2)] };

test('what goes and what comes is marked in the text', () => {
  const text = {
    before: 'The premier met the premier.',
    after: 'The prime minister met the prime minister.',
    found: [{ from: 4, to: 11 }, { from: 20, to: 27 }],
    put: [{ from: 4, to: 18 }, { from: 27, to: 41 }],
  };
  assert.deepEqual(piecesOf({ text }), [
    { kind: 'SAME', text: 'The ' },
    { kind: 'REMOVED', text: 'premier' },
    { kind: 'ADDED', text: 'prime minister' },
    { kind: 'SAME', text: ' met the ' },
    { kind: 'REMOVED', text: 'premier' },
    { kind: 'ADDED', text: 'prime minister' },
    { kind: 'SAME', text: '.' },
  ]);
});

test('what is only taken away has nothing in its place', () => {
  const text = { before: 'No, no', after: ', ', found: [{ from: 0, to: 2 }, { from: 4, to: 6 }], put: [{ from: 0, to: 0 }, { from: 2, to: 2 }] };
  assert.deepEqual(
    piecesOf({ text }).map(({ kind, text: piece }) => [kind, piece]),
    [['REMOVED', 'No'], ['SAME', ', '], ['REMOVED', 'no']],
  );
});

test('a choice names the versions that were seen, and what was spared', () => {
  assert.deepEqual(choiceOf(hits, new Set([2]), true), { seen: { 1: 11, 3: 13 }, spared: [2], unseen: true });
});

test('what is not listed counts only when it is asked for', () => {
  assert.equal(unlisted(hits), 2);
  assert.equal(countOf(hits, new Set([2]), true), 4);
  assert.equal(countOf(hits, new Set([2]), false), 2);
});

test('hits stand together by document', () => {
  assert.deepEqual(byDocument(hits.hits).map((group) => group.map((one) => one.segmentId)), [[1, 2], [3]]);
  assert.deepEqual(byDocument([]), []);
});

test('numbers have room for the longest of them', () => {
  assert.equal(digitsOf([hit(9), hit(1204), hit(88)]), 4);
  assert.equal(digitsOf([]), 1);
});
