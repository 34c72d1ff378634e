import { mock } from 'node:test';
import { Journal, type Typed } from '../../../frontend/editor/journal.ts';
import { Saver } from '../../../frontend/editor/saver.ts';
import type { Answer, Row } from '../../../frontend/editor/types.ts';
import { MemoryStore } from './memory-store.ts';

/** A text on its way to the server, and what may become of it. */
export interface Sent extends Typed {
  answer: (answer: Answer) => Promise<void>;
  fail: () => Promise<void>;
}

export interface Bench {
  saver: Saver;
  sent: Sent[];
  store: MemoryStore;
  journal: Journal;
  /** whether the connection is known to be lost */
  connection: { lost: boolean };
}

export const saved = (version: number): Answer => ({ kind: 'saved', row: { version } as Row }) as Answer;
export const conflict = (version: number, target: string): Answer =>
  ({ kind: 'conflict', row: { version, target } as Row }) as Answer;
export const merged = (version: number, target: string, was: string): Answer =>
  ({ kind: 'merged', row: { id: 2, version, target } as Row, was }) as Answer;
export const rejected: Answer = { kind: 'rejected', message: 'too long' };

/** Lets all promises that are settled already run their course. */
export async function rest(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
}

/** A saver with a journal, whose clock and server the test holds. */
export function bench(store = new MemoryStore(), tab = 'here'): Bench {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const sent: Sent[] = [];
  const connection = { lost: false };
  const journal = new Journal(store, { person: 7, document: 3, tab });
  const saver = new Saver({
    send: (typed) =>
      new Promise((resolve, reject) =>
        sent.push({
          ...typed,
          answer: (answer) => (resolve(answer), rest()),
          fail: () => (reject(new Error('not stored')), rest()),
        }),
      ),
    journal,
    lost: () => connection.lost,
    changed: () => undefined,
    pause: 500,
    latest: 700,
    retry: 3000,
    longest: 30_000,
    patience: 10_000,
  });
  return { saver, sent, store, journal, connection };
}

/** What stood before the person when they typed. */
export const seen = { version: 4, score: 0 };

export const texts = (typed: Typed[]): string[] => typed.map((one) => one.text);
