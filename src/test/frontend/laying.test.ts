import assert from 'node:assert/strict';
import test from 'node:test';
import { layLines } from '../../../frontend/editor/laying.ts';
import { Work } from '../../../frontend/editor/work.ts';
import type { Row, Server } from '../../../frontend/editor/types.ts';
import { rest } from './bench.ts';

/** Four segments, the third of which is translated, at a server that counts versions. */
async function desk() {
  const stored = [0, 1, 2, 3].map(
    (i) => ({ id: 10 + i, number: i + 1, target: i === 2 ? 'Done.' : '', state: i === 2 ? 'translated' : 'initial', version: 4 }) as Row,
  );
  const stale: number[] = [];
  const server = {
    fetch: async () => ({ total: stored.length, rows: stored.map((row) => ({ ...row })) }),
    save: async (id: number, version: number, target: string) => {
      const row = stored[id - 10]!;
      if (row.version !== version) stale.push(id);
      Object.assign(row, { target, version: row.version + 1 });
      return { kind: 'saved', row: { ...row }, progress: {}, at: '' };
    },
  } as unknown as Server;
  const nothing = (): undefined => undefined;
  const work = new Work(() => server, { arrived: nothing, changed: nothing, repeated: nothing, lost: () => false });
  await work.rows.load(0);
  const type = (row: Row, text: string): void => work.type(row, text);
  const store = async (): Promise<void> => (work.saver.flush(), rest());
  return { work, type, store, stored, stale };
}

const paste = (lines: string[]) => ({
  segment: 10,
  lines,
  before: 'Before ',
  after: ' behind',
  text: `Before ${lines.join('\n')} behind`,
});

test('lines that were stored as one text since are laid over several without a conflict', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { work, type, store, stored, stale } = await desk();
  const pasted = paste(['One.', 'Two.', 'Three.']);
  type(work.rows.at(0)!, pasted.text);
  await store();
  await layLines(pasted, work, type);
  await store();
  assert.deepEqual(stale, []);
  assert.deepEqual(stored.map((row) => row.target), ['Before One. behind', 'Two.', 'Done.', 'Three.']);
});

test('lines beyond the last segment stay behind the one that was laid last', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { work, type, store, stored } = await desk();
  const pasted = paste(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  type(work.rows.at(0)!, pasted.text);
  await layLines(pasted, work, type);
  await store();
  assert.equal(stored[3]?.target, 'Three.\nFour.\nFive.');
});

test('lines are not laid over a text that was typed on since', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { work, type, store, stored } = await desk();
  const pasted = paste(['One.', 'Two.']);
  type(work.rows.at(0)!, `${pasted.text}, and more`);
  await layLines(pasted, work, type);
  await store();
  assert.equal(stored[0]?.target, `${pasted.text}, and more`);
});
