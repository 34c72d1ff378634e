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

test('reading again asks which rows there are only when some came or went', async () => {
  const asked: boolean[] = [];
  const rows = new RowWindow(async (from, count, anew) => (asked.push(anew), page(from, count, 3)), () => undefined);
  await rows.load(0);
  await rows.renew(2);
  await rows.renew(2, false);
  assert.deepEqual(asked, [true, true, false]);
});

test('no row is asked for when the person is at none', async () => {
  const asked: number[] = [];
  const rows = new RowWindow(async (from, count) => (asked.push(from), page(from, count, 3)), () => undefined);
  await rows.load(0);
  assert.equal(rows.at(-1), undefined);
  assert.deepEqual(asked, [0]);
});
