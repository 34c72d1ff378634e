import assert from 'node:assert/strict';
import test from 'node:test';
import { Place } from '../../../frontend/editor/place.ts';
import { Renewal } from '../../../frontend/editor/renewal.ts';
import { PAGE_SIZE, RowWindow } from '../../../frontend/editor/window.ts';
import type { Held } from '../../../frontend/editor/rows-view.ts';
import type { Found, Page, Row } from '../../../frontend/editor/types.ts';
import type { UraEditor } from '../../../frontend/editor/ura-editor.ts';
import type { Work } from '../../../frontend/editor/work.ts';
import { rest } from './bench.ts';

/** An editor over segments that others may reshape, with what becomes of the focus. */
function desk(ids: number[], merged: Record<number, number> = {}) {
  const shown = [...ids];
  const rowAt = (index: number): Row => ({ id: shown[index], number: index + 1, paragraph: 1 }) as Row;
  const page = (from: number, count: number): Page => ({
    total: shown.length,
    rows: shown.slice(from, from + count).map((_, i) => rowAt(from + i)),
  });
  const found = (id: number, at: number, count: number): Found => {
    const standing = merged[id] ?? id;
    const index = shown.indexOf(standing);
    const from = Math.floor((index < 0 ? at : index) / count) * count;
    return { ...page(from, count), from, id: standing, index };
  };
  const answers: (() => void)[] = [];
  const rows = new RowWindow(async (from, count) => page(from, count), () => undefined);
  const focus: { index: number | undefined; held: Held | undefined } = { index: undefined, held: { part: 'text', caret: 3 } };
  const view = {
    held: () => focus.held,
    follow: () => undefined,
    focused: () => undefined,
    leave: () => ((focus.index = undefined), (focus.held = undefined)),
    give: (index: number, held: Held) => ((focus.index = index), (focus.held = held)),
    focus: (index: number, text: boolean, caret?: number) =>
      ((focus.index = index), (focus.held = { part: text ? 'text' : 'row', caret })),
  };
  const place = new Place({ rows } as Work, {
    view: () => undefined,
    server: () => ({ matches: async () => [] }) as never,
    source: () => ({ load: (index: number) => rows.load(index) }) as never,
    came: () => undefined,
    changed: () => undefined,
    drawn: async () => undefined,
  });
  const $server = {
    again: (id: number, index: number, count: number) =>
      new Promise<Found>((resolve) => answers.push(() => resolve(found(id, index, count)))),
  };
  const acts = { errands: 0 };
  const editor = {
    acts,
    place,
    view,
    work: { rows, filter: 'ALL' },
    $server,
    layout: 'grid',
    source: { paragraphs: { clear: () => undefined } },
    discussion: { renew: async () => undefined },
    renewed: () => undefined,
  } as unknown as UraEditor;
  const at = async (index: number): Promise<void> => {
    await rows.load(index);
    place.activate(index);
    focus.index = index;
    focus.held = { part: 'text', caret: 3 };
  };
  const answer = async (): Promise<void> => (answers.shift()?.(), rest());
  return { shown, renewal: new Renewal(editor), acts, place, focus, at, answer };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => 1000 + i);

test('who writes in a segment that now stands on the page before goes on in it', async () => {
  const { shown, renewal, place, focus, at, answer } = desk(upTo(120));
  await at(PAGE_SIZE);
  shown.splice(7, 1);
  void renewal.renew();
  await answer();
  assert.deepEqual([place.row?.id, place.active, focus.index], [1000 + PAGE_SIZE, PAGE_SIZE - 1, PAGE_SIZE - 1]);
  assert.equal(focus.held?.caret, 3);
});

test('a shorter list takes nobody to another segment', async () => {
  const { shown, renewal, place, focus, at, answer } = desk(upTo(120));
  await at(70);
  shown.splice(0, 25);
  void renewal.renew({ id: 1070, text: true, errands: 0 });
  await answer();
  assert.deepEqual([place.row?.id, focus.index], [1070, 45]);
});

test('when somebody merges the segment away, the focus is in no text, and the rows beside it are a key away', async () => {
  const { shown, renewal, place, focus, at, answer } = desk(upTo(120), { 1006: 1005 });
  await at(6);
  shown.splice(6, 1);
  void renewal.renew();
  await answer();
  assert.deepEqual([place.active, focus.index], [-1, undefined]);
  assert.deepEqual([place.before, place.after], [5, 6]);
});

test('an own deed that took the segment away leads to the one that it went into', async () => {
  const { shown, renewal, place, focus, at, answer } = desk(upTo(120), { 1006: 1005 });
  await at(6);
  shown.splice(6, 1);
  void renewal.renew({ id: 1006, text: true, errands: 0 });
  await answer();
  assert.deepEqual([place.row?.id, focus.index], [1005, 5]);
});

test('where a deed leads is not forgotten when the rows are read again meanwhile', async () => {
  const { renewal, place, at, answer } = desk(upTo(120));
  await at(6);
  void renewal.renew({ id: 1080, text: true, errands: 0 });
  void renewal.renew();
  await answer();
  await answer();
  assert.equal(place.row?.id, 1080);
});

test('who has gone on to another segment meanwhile stays there', async () => {
  const { shown, renewal, place, focus, at, answer } = desk(upTo(120));
  await at(70);
  await at(6);
  shown.splice(2, 1);
  void renewal.renew();
  await at(70);
  await answer();
  await answer();
  assert.deepEqual([place.row?.id, focus.index], [1070, 69]);
});

test('who has gone to a search or the history while a deed was done keeps the focus there', async () => {
  const { renewal, acts, place, focus, at, answer } = desk(upTo(120));
  await at(6);
  acts.errands++; // after the key of the deed, before its answer
  focus.index = undefined;
  void renewal.renew({ id: 1080, text: true, errands: 0 });
  await answer();
  assert.deepEqual([place.row?.id, focus.index], [1080, undefined]);
  void renewal.renew();
  acts.errands++;
  await answer();
  assert.equal(focus.index, undefined);
});
