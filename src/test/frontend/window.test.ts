import assert from 'node:assert/strict';
import test from 'node:test';
import { PAGE_SIZE, RowWindow } from '../../../frontend/editor/window.ts';
import type { Page, Row } from '../../../frontend/editor/types.ts';

const row = (index: number): Row => ({ id: 1000 + index, number: index + 1 }) as Row;

function page(from: number, count: number, total: number): Page {
  return { total, rows: Array.from({ length: Math.min(count, total - from) }, (_, i) => row(from + i)) };
}

test('only the pages that were looked at are fetched, each once', async () => {
  const asked: number[] = [];
  const rows = new RowWindow(
    async (from, count) => (asked.push(from), page(from, count, 100_000)),
    () => undefined,
  );
  await rows.load(0);
  rows.at(70_000);
  rows.at(70_001);
  await rows.load(70_000);
  assert.equal(rows.at(7)?.id, 1007);
  assert.deepEqual(asked, [0, 70_000]);
  assert.equal(rows.total, 100_000);
});

test('before the first row there is nothing to ask for', async () => {
  const asked: number[] = [];
  const rows = new RowWindow(
    async (from, count) => (asked.push(from), page(from, count, 100)),
    () => undefined,
  );
  await rows.load(0);
  assert.equal(rows.at(-1), undefined);
  assert.deepEqual(asked, [0]);
});

test('a newer row takes the place of the one with its id', async () => {
  const rows = new RowWindow(async (from, count) => page(from, count, 3), () => undefined);
  await rows.load(0);
  rows.put({ ...row(2), version: 5 });
  assert.equal(rows.at(2)?.version, 5);
  assert.equal(rows.byId(1002)?.version, 5);
});

test('a page that was asked for under another filter is not taken', async () => {
  let answer: (page: Page) => void = () => undefined;
  const rows = new RowWindow(() => new Promise((resolve) => (answer = resolve)), () => undefined);
  const late = rows.load(0);
  rows.clear();
  answer(page(0, PAGE_SIZE, 9));
  await late;
  assert.equal(rows.total, 0);
});

test('a page that failed can be fetched again', async () => {
  let fail = true;
  const rows = new RowWindow(
    async (from, count) => {
      if (fail) throw new Error('no network');
      return page(from, count, 3);
    },
    () => undefined,
  );
  await assert.rejects(rows.load(0));
  fail = false;
  await rows.load(0);
  assert.equal(rows.total, 3);
});

test('rows that were read again take the place of all others, unless other rows are looked at by then', async () => {
  const rows = new RowWindow(async (from, count) => page(from, count, 120), () => undefined);
  await rows.load(0);
  const again = async () => ({ ...page(100, PAGE_SIZE, 119), from: 100, id: 1102, index: 102 });
  assert.equal(await rows.renew(again), true);
  assert.deepEqual([rows.total, rows.indexOf(1102), rows.indexOf(1000)], [119, 102, -1]);
  const late = rows.renew(again);
  rows.clear();
  assert.equal(await late, false);
  assert.equal(rows.total, 0);
});

test('no row is asked for when the person is at none', async () => {
  const asked: number[] = [];
  const rows = new RowWindow(async (from, count) => (asked.push(from), page(from, count, 3)), () => undefined);
  await rows.load(0);
  assert.equal(rows.at(-1), undefined);
  assert.deepEqual(asked, [0]);
});
