import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { bench, conflict, merged, rejected, rest, saved, seen, texts } from './bench.ts';

test('typing is sent once, after a rest, with the version that the person saw', () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(150);
  saver.type(1, 'ab', { version: 9, score: 87 });
  mock.timers.tick(499);
  assert.equal(sent.length, 0);
  mock.timers.tick(1);
  assert.deepEqual(sent.map(({ text, version, score }) => [text, version, score]), [['ab', 4, 87]]);
});

test('typing without a rest is sent all the same, so that little is ever unacknowledged', async () => {
  const { saver, sent } = bench();
  let text = '';
  for (let time = 0; time < 3000; time += 100) {
    saver.type(1, (text += 'a'), seen);
    mock.timers.tick(100);
    await sent.at(-1)?.answer(saved(5 + sent.length));
  }
  assert.deepEqual(sent.map((typed) => typed.text.length), [7, 14, 21, 28]);
});

test('a text counts as unsaved until the server has acknowledged it', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  assert.equal(saver.unsaved, 1);
  await sent[0]?.answer(saved(5));
  assert.equal(saver.unsaved, 0);
});

test('what is typed while a text is on its way follows it, in order and with the new version', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  saver.type(1, 'ab', seen);
  mock.timers.tick(500);
  assert.equal(sent.length, 1);
  await sent[0]?.answer(saved(5));
  mock.timers.tick(500);
  assert.deepEqual(sent.map(({ text, version }) => [text, version]), [['a', 4], ['ab', 5]]);
  assert.equal(saver.draft(1)?.text, 'ab');
});

test('a failure keeps the text and tries again, with longer and longer pauses', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  for (const pause of [3000, 6000, 12_000, 24_000, 30_000, 30_000]) {
    await sent.at(-1)?.fail();
    assert.equal(saver.first('failed')?.text, 'a');
    const before = sent.length;
    mock.timers.tick(pause - 1);
    assert.equal(sent.length, before);
    mock.timers.tick(1);
    assert.equal(sent.length, before + 1);
  }
  await sent.at(-1)?.answer(saved(5));
  assert.equal(saver.unsaved, 0);
});

test('typing on does not hurry a text that failed, but coming back does', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  await sent[0]?.fail();
  saver.type(1, 'ab', seen);
  mock.timers.tick(500);
  assert.equal(sent.length, 1);
  saver.flush();
  assert.deepEqual(texts(sent), ['a', 'ab']);
});

test('an answer that does not come is offline, and the text is sent again', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  mock.timers.tick(10_000);
  await rest();
  assert.equal(saver.first('offline')?.text, 'a');
  mock.timers.tick(3000);
  assert.equal(sent.length, 2);
});

test('while the connection is lost, the one text that was sent is waited for', async () => {
  const { saver, sent, connection } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  connection.lost = true;
  saver.secure();
  assert.equal(saver.first('offline')?.text, 'a');
  saver.type(1, 'ab', seen);
  for (let minute = 0; minute < 10; minute++) {
    mock.timers.tick(60_000);
    await rest();
  }
  assert.equal(sent.length, 1);
  connection.lost = false;
  await sent[0]?.answer(saved(5));
  mock.timers.tick(1);
  assert.deepEqual(texts(sent), ['a', 'ab']);
});

test('a lost acknowledgement of our own text is no conflict: what followed it is sent on top of it', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  saver.type(1, 'ab', seen);
  mock.timers.tick(10_000);
  await rest();
  mock.timers.tick(3000);
  await sent[1]?.answer(conflict(5, 'a'));
  mock.timers.tick(1);
  assert.deepEqual(sent.map(({ text, version }) => [text, version]), [['a', 4], ['ab', 4], ['ab', 5]]);
});

test('our own text that somebody has meanwhile acted on is a conflict', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  saver.type(1, 'ab', seen);
  mock.timers.tick(10_000);
  await rest();
  mock.timers.tick(3000);
  await sent[1]?.answer(conflict(6, 'a'));
  assert.equal(saver.first('conflict')?.text, 'ab');
});

test('a conflict stops sending and keeps both texts until the person decides', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'mine', seen);
  mock.timers.tick(500);
  const answer = conflict(5, 'theirs');
  await sent[0]?.answer(answer);
  saver.type(1, 'mine, longer', seen);
  saver.flush();
  mock.timers.tick(100_000);
  assert.equal(sent.length, 1);
  assert.deepEqual([saver.draft(1)?.text, saver.draft(1)?.answer], ['mine, longer', answer]);
  saver.insist(1);
  assert.deepEqual([sent[1]?.text, sent[1]?.version], ['mine, longer', 5]);
});

test('a refused text waits until it is another one', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'too long', seen);
  mock.timers.tick(500);
  await sent[0]?.answer(rejected);
  saver.flush();
  mock.timers.tick(100_000);
  assert.equal(sent.length, 1);
  saver.type(1, 'short', seen);
  mock.timers.tick(500);
  assert.deepEqual(texts(sent), ['too long', 'short']);
});

test('what was refused is sent again as it is when the reason is gone', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'kept', seen);
  mock.timers.tick(500);
  await sent[0]?.answer(rejected);
  saver.again();
  assert.deepEqual(texts(sent), ['kept', 'kept']);
  await sent[1]?.answer(saved(5));
  assert.equal(saver.unsaved, 0);
});

test('leaving sends at once what was waiting', () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  saver.type(2, 'b', seen);
  saver.flush();
  assert.deepEqual(texts(sent), ['a', 'b']);
});

test('a decision waits for what is on its way, and nothing is sent until it is made', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  saver.type(1, 'ab', seen);
  let decide: () => void = () => undefined;
  let decided = '';
  void saver.alone(1, async (draft) => {
    decided = draft?.text ?? '';
    await new Promise<void>((resolve) => (decide = resolve));
  });
  await rest();
  assert.equal(decided, '');
  await sent[0]?.answer(saved(5));
  assert.equal(decided, 'ab');
  saver.type(1, 'abc', seen);
  mock.timers.tick(10_000);
  assert.equal(sent.length, 1);
  decide();
  await rest();
  mock.timers.tick(500);
  assert.deepEqual(texts(sent), ['a', 'abc']);
});

test('a decision that stored the text is its acknowledgement, of exactly that text', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  await saver.alone(1, async (draft) => {
    const decided = { ...draft! };
    saver.type(1, 'ab', seen);
    saver.take(decided, saved(5));
  });
  mock.timers.tick(500);
  assert.deepEqual(sent.map(({ text, version }) => [text, version]), [['ab', 5]]);
});

test('a closed editor sends nothing more', () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  saver.close();
  saver.flush();
  mock.timers.tick(10_000);
  assert.equal(sent.length, 0);
});

test('settling sends at once and waits for what was typed meanwhile too', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  let stored: boolean | undefined;
  void saver.settle().then((all) => (stored = all));
  saver.type(1, 'ab', seen);
  await sent[0]?.answer(saved(5));
  await rest();
  assert.equal(stored, undefined);
  await sent[1]?.answer(saved(6));
  await rest();
  assert.deepEqual(texts(sent), ['a', 'ab']);
  assert.equal(stored, true);
});

test('what cannot be stored is not settled', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  let stored: boolean | undefined;
  void saver.settle().then((all) => (stored = all));
  await sent[0]?.answer(conflict(5, 'b'));
  await rest();
  assert.equal(stored, false);
});

test('a text whose segment was merged away waits for a decision in the one it went into, also after a reload', async () => {
  const { saver, sent, journal } = bench();
  saver.type(1, 'The sea was calm.', seen);
  mock.timers.tick(500);
  saver.type(1, 'The sea was calm today.', seen);
  await sent[0]?.answer(merged(8, 'It rained. The sea', 'The sea'));
  assert.equal(saver.draft(1), undefined);
  assert.deepEqual([saver.first('conflict')?.segment, saver.draft(2)?.text], [2, 'It rained. The sea was calm today.']);
  assert.deepEqual((await journal.entries()).map(({ segment, version, sent }) => [segment, version, sent]), [[2, 7, []]]);
  mock.timers.tick(100_000);
  assert.equal(sent.length, 1);
  saver.insist(2);
  assert.deepEqual([sent[1]?.text, sent[1]?.version], ['It rained. The sea was calm today.', 8]);
});

test('what was typed in both segments before they were merged waits as one text', async () => {
  const { saver, sent } = bench();
  saver.type(2, 'It poured.', seen);
  saver.type(1, 'The sea was calm.', seen);
  mock.timers.tick(500);
  await sent[0]?.answer(conflict(8, 'It rained. The sea'));
  await sent[1]?.answer(merged(8, 'It rained. The sea', 'The sea'));
  assert.equal(saver.draft(2)?.text, 'It poured. The sea was calm.');
  assert.equal(saver.unsaved, 1);
});

test('when nothing new was typed, nothing is left of a segment that was merged away', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'The sea', seen);
  mock.timers.tick(500);
  await sent[0]?.answer(merged(8, 'It rained. The sea', 'The sea'));
  assert.equal(saver.unsaved, 0);
});

test('who waits for a text to be stored is told at once that a conflict stands in the way', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  let stored: boolean | undefined;
  void saver.stored(1).then((all) => (stored = all));
  await sent[0]?.answer(conflict(5, 'b'));
  await rest();
  assert.equal(stored, false);
  assert.equal(await saver.stored(1), false);
});

test('who waits for a text to be stored does not wait for a lost connection', async () => {
  const { saver, connection } = bench();
  saver.type(1, 'a', seen);
  let stored: boolean | undefined;
  void saver.stored(1).then((all) => (stored = all));
  connection.lost = true;
  saver.secure();
  await rest();
  assert.equal(stored, false);
});

test('what is typed while a text is being stored is waited for too', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a', seen);
  let stored: boolean | undefined;
  void saver.stored(1).then((all) => (stored = all));
  saver.type(1, 'ab', seen);
  await sent[0]?.answer(saved(5));
  mock.timers.tick(500);
  await rest();
  assert.equal(stored, undefined);
  await sent[1]?.answer(saved(6));
  await rest();
  assert.equal(stored, true);
});
