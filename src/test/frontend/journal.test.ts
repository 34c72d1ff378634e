import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { Journal } from '../../../frontend/editor/journal.ts';
import { recover } from '../../../frontend/editor/recovery.ts';
import type { Tabs } from '../../../frontend/editor/tabs.ts';
import { bench, conflict, rest, saved, seen, texts, type Bench } from './bench.ts';
import { MemoryStore } from './memory-store.ts';

/** Tabs of which some live until the test says otherwise. */
class FewTabs implements Tabs {
  readonly id = 'here';
  private readonly living = new Map<string, () => Promise<void>>();

  constructor(...living: string[]) {
    living.forEach((tab) => this.living.set(tab, async () => undefined));
  }

  whenGone(tab: string, act: () => Promise<void>): void {
    if (this.living.has(tab)) this.living.set(tab, act);
    else void act();
  }

  async gone(tab: string): Promise<void> {
    void this.living.get(tab)?.();
    await rest();
  }
}

/** A tab that opens the document again, as `Work` does it. */
async function open(store: MemoryStore, tabs: Tabs = new FewTabs()): Promise<Bench> {
  const desk = bench(store, tabs.id);
  void recover(desk.journal, tabs, async (entry) => {
    await desk.saver.done(entry.segment);
    if (await desk.saver.recover(entry)) await desk.journal.discard(entry);
  });
  await rest();
  return desk;
}

test('a keystroke is in the journal before anything is sent', async () => {
  const { saver, sent, journal } = bench();
  saver.type(1, 'a', { version: 4, score: 87 });
  const [entry] = await journal.entries();
  assert.equal(sent.length, 0);
  assert.deepEqual(
    [entry?.person, entry?.document, entry?.segment, entry?.version, entry?.text, entry?.score],
    [7, 3, 1, 4, 'a', 87],
  );
});

test('only the acknowledgement of exactly that text clears the journal', async () => {
  const { saver, sent, journal } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  saver.type(1, 'ab', seen);
  await sent[0]?.answer(saved(5));
  assert.deepEqual((await journal.entries()).map(({ text, version }) => [text, version]), [['ab', 5]]);
  mock.timers.tick(500);
  await sent[1]?.answer(saved(6));
  assert.deepEqual(await journal.entries(), []);
});

test('what is typed during a conflict is kept, until the person decides', async () => {
  const { saver, sent, journal } = bench();
  saver.type(1, 'mine', seen);
  mock.timers.tick(500);
  await sent[0]?.answer(conflict(5, 'theirs'));
  saver.type(1, 'mine, longer', seen);
  assert.deepEqual((await journal.entries()).map(({ text, version }) => [text, version]), [['mine, longer', 4]]);
  saver.forget(1);
  assert.deepEqual(await journal.entries(), []);
});

test('taking over from a tab does not touch what it has kept since', async () => {
  const store = new MemoryStore();
  const journal = new Journal(store, { person: 7, document: 3, tab: 'here' });
  const typed = { segment: 1, version: 4, text: 'a', score: 0, sent: [] };
  await journal.keep(typed, false);
  const [early] = await journal.entries();
  await journal.keep({ ...typed, text: 'ab' }, false);
  await journal.discard(early!);
  assert.deepEqual(texts(await journal.entries()), ['ab']);
});

test('a browser that keeps nothing does not stop the work, and is not said to have kept it', async () => {
  const { saver, sent, store } = bench();
  store.broken = true;
  saver.type(1, 'a', seen);
  await rest();
  assert.equal(saver.unkept, 1);
  mock.timers.tick(500);
  await sent[0]?.answer(saved(5));
  assert.deepEqual([saver.unsaved, saver.unkept], [0, 0]);
});

test('a text is written down firmly once the server is out of reach', async () => {
  const { saver, sent, store } = bench();
  saver.type(1, 'a', seen);
  mock.timers.tick(500);
  assert.equal(store.firm, 0);
  await sent[0]?.fail();
  saver.type(1, 'ab', seen);
  await rest();
  assert.deepEqual([store.firm, saver.unkept], [2, 0]);
});

test('a document opened again saves by itself what a gone tab has left, in order, row or no row', async () => {
  const left = bench(new MemoryStore(), 'gone');
  left.saver.type(2, 'second', seen);
  mock.timers.tick(1);
  left.saver.type(1, 'first', { version: 8, score: 87 });
  const { saver, sent, journal } = await open(left.store);
  assert.deepEqual(sent.map(({ segment, text, version, score }) => [segment, text, version, score]), [
    [2, 'second', 4, 0],
    [1, 'first', 8, 87],
  ]);
  assert.deepEqual((await journal.entries()).map((entry) => entry.tab), ['here', 'here']);
  await sent[0]?.answer(saved(5));
  await sent[1]?.answer(saved(9));
  assert.deepEqual([saver.unsaved, await journal.entries()], [0, []]);
});

test('a text that was typed on an older version becomes a conflict, and stays in the journal', async () => {
  const left = bench(new MemoryStore(), 'gone');
  left.saver.type(1, 'mine', seen);
  const { saver, sent, journal } = await open(left.store);
  await sent[0]?.answer(conflict(5, 'theirs'));
  assert.equal(saver.first('conflict')?.text, 'mine');
  assert.deepEqual(texts(await journal.entries()), ['mine']);
});

test('what was stored just before the tab was gone is no conflict', async () => {
  const left = bench(new MemoryStore(), 'gone');
  left.saver.type(1, 'a', seen);
  mock.timers.tick(500);
  left.saver.type(1, 'ab', seen);
  const { sent } = await open(left.store);
  await sent[0]?.answer(conflict(5, 'a'));
  mock.timers.tick(1);
  assert.deepEqual(sent.map(({ text, version }) => [text, version]), [['ab', 4], ['ab', 5]]);
});

test('what a living tab is typing is left alone until that tab is gone', async () => {
  const there = bench(new MemoryStore(), 'there');
  there.saver.type(1, 'still typing', seen);
  const tabs = new FewTabs('there');
  const { sent, journal } = await open(there.store, tabs);
  assert.equal(sent.length, 0);
  await tabs.gone('there');
  assert.deepEqual(texts(sent), ['still typing']);
  assert.deepEqual((await journal.entries()).map((entry) => entry.tab), ['here']);
});

test('two texts of one segment from two gone tabs come one after the other, and none is lost', async () => {
  const store = new MemoryStore();
  const first = bench(store, 'first');
  first.saver.type(1, 'one', seen);
  mock.timers.tick(1);
  const second = new Journal(store, { person: 7, document: 3, tab: 'second' });
  await second.keep({ segment: 1, version: 4, text: 'two', score: 0, sent: [] }, false);
  const { saver, sent } = await open(store);
  assert.deepEqual(texts(sent), ['one']);
  await sent[0]?.answer(saved(5));
  mock.timers.tick(1);
  assert.deepEqual(texts(sent), ['one', 'two']);
  await sent[1]?.answer(conflict(5, 'one'));
  assert.equal(saver.first('conflict')?.text, 'two');
});

test('nobody is given what another person or another document has left', async () => {
  const store = new MemoryStore();
  const typed = { segment: 1, version: 4, text: 'not yours', score: 0, sent: [] };
  await new Journal(store, { person: 8, document: 3, tab: 'gone' }).keep(typed, false);
  await new Journal(store, { person: 7, document: 4, tab: 'gone' }).keep(typed, false);
  const { sent } = await open(store);
  assert.equal(sent.length, 0);
});
