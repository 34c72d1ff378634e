import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { Saver } from '../../../frontend/editor/saver.ts';
import type { Answer } from '../../../frontend/editor/types.ts';

const saved = { kind: 'saved' } as Answer;
const conflict = { kind: 'conflict' } as Answer;

interface Sent {
  text: string;
  answer: (answer: Answer) => Promise<void>;
  fail: () => Promise<void>;
}

/** Lets all promises that are settled already run their course. */
async function rest(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

function bench(): { saver: Saver; sent: Sent[] } {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  const sent: Sent[] = [];
  const saver = new Saver({
    send: (_, text) =>
      new Promise((resolve, reject) =>
        sent.push({
          text,
          answer: (answer) => (resolve(answer), rest()),
          fail: () => (reject(new Error('no network')), rest()),
        }),
      ),
    changed: () => undefined,
    pause: 500,
    retry: 3000,
  });
  return { saver, sent };
}

test('typing is sent once, after a rest', () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  mock.timers.tick(400);
  saver.type(1, 'ab');
  mock.timers.tick(499);
  assert.equal(sent.length, 0);
  mock.timers.tick(1);
  assert.deepEqual(sent.map((one) => one.text), ['ab']);
});

test('a text counts as unsaved until the server has acknowledged it', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  mock.timers.tick(500);
  assert.equal(saver.unsaved, 1);
  await sent[0]?.answer(saved);
  assert.equal(saver.unsaved, 0);
});

test('what is typed while a text is on its way follows it, in order', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  mock.timers.tick(500);
  saver.type(1, 'ab');
  mock.timers.tick(500);
  assert.equal(sent.length, 1);
  await sent[0]?.answer(saved);
  mock.timers.tick(500);
  assert.deepEqual(sent.map((one) => one.text), ['a', 'ab']);
  assert.equal(saver.draft(1)?.text, 'ab');
});

test('a lost connection keeps the text and tries again', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  mock.timers.tick(500);
  await sent[0]?.fail();
  assert.ok(saver.has('offline'));
  mock.timers.tick(3000);
  await sent[1]?.answer(saved);
  assert.equal(saver.unsaved, 0);
});

test('a conflict stops sending and keeps both texts until the person decides', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'mine');
  mock.timers.tick(500);
  await sent[0]?.answer(conflict);
  saver.type(1, 'mine, longer');
  mock.timers.tick(10_000);
  assert.equal(sent.length, 1);
  assert.deepEqual([saver.draft(1)?.text, saver.draft(1)?.answer], ['mine, longer', conflict]);
});

test('leaving sends at once what was waiting', () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  saver.type(2, 'b');
  saver.flush();
  assert.deepEqual(sent.map((one) => one.text), ['a', 'b']);
});

test('settling waits for what is on its way and sends nothing more', async () => {
  const { saver, sent } = bench();
  saver.type(1, 'a');
  mock.timers.tick(500);
  saver.type(1, 'ab');
  let settled = false;
  void saver.settle(1).then(() => (settled = true));
  await rest();
  assert.equal(settled, false);
  await sent[0]?.answer(saved);
  assert.equal(settled, true);
  mock.timers.tick(10_000);
  assert.equal(sent.length, 1);
  assert.equal(saver.draft(1)?.text, 'ab');
});
