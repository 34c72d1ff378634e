import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actLines, ago, type Act, type Revision } from '../../../frontend/editor/revisions.ts';

const TEXTS = { language: 'en-GB', 'history.now': 'just now' };
const NOON = Date.parse('2026-11-27T12:00:00Z');

/** Revisions of these acts by these people, the latest first; each text is called by its version. */
function history(...acts: [Act, string][]): Revision[] {
  return acts.map(([act, by], i) => ({
    version: acts.length - i,
    by,
    at: '2026-11-27T12:00:00Z',
    act,
    origin: { kind: 'TYPED', percent: 0 },
    target: `text ${acts.length - i}`,
    reason: '',
    source: '',
    file: '',
  }));
}

test('what one person typed in a row is one line, from the text before it to the last', () => {
  const lines = actLines({
    revisions: history(['CONFIRMED', 'Arta'], ['TYPED', 'Arta'], ['TYPED', 'Arta'], ['TYPED', 'Bora'], ['TYPED', 'Arta']),
    earlier: '',
  });
  assert.deepEqual(
    lines.map((line) => [line.revision.act, line.revision.by, line.steps.length, line.before, line.revision.target]),
    [
      ['CONFIRMED', 'Arta', 1, 'text 4', 'text 5'],
      ['TYPED', 'Arta', 2, 'text 2', 'text 4'],
      ['TYPED', 'Bora', 1, 'text 1', 'text 2'],
      ['TYPED', 'Arta', 1, '', 'text 1'],
    ],
  );
});

test('every act of a line knows the text that it found', () => {
  const [line] = actLines({ revisions: history(['TYPED', 'Arta'], ['TYPED', 'Arta'], ['TYPED', 'Arta']), earlier: 'older' });
  assert.deepEqual(line?.steps.map((step) => step.before), ['text 2', 'text 1', 'older']);
  assert.equal(line?.before, 'older');
});

test('other acts are never joined', () => {
  assert.equal(actLines({ revisions: history(['CONFIRMED', 'Arta'], ['CONFIRMED', 'Arta']), earlier: '' }).length, 2);
});

test('how long ago is said in the person’s language, and a week ago by its day', () => {
  assert.equal(ago('2026-11-27T11:59:30Z', TEXTS, NOON), 'just now');
  assert.equal(ago('2026-11-27T11:53:30Z', TEXTS, NOON), '6 minutes ago');
  assert.equal(ago('2026-11-27T09:00:00Z', TEXTS, NOON), '3 hours ago');
  assert.equal(ago('2026-11-26T11:00:00Z', TEXTS, NOON), 'yesterday');
  assert.equal(ago('2026-11-20T11:00:00Z', TEXTS, NOON), '20 Nov 2026');
  assert.equal(ago('2026-11-27T12:00:30Z', TEXTS, NOON), 'just now');
});
