import type { RowWindow } from './window.js';
import type { Paragraphs } from './types.js';

const PAGE_SIZE = 25;

/**
 * Which rows make up each paragraph, for the layout that shows whole paragraphs. The rows themselves are in the window of
 * rows; it is asked for whole paragraphs a page at a time, never twice at once.
 */
export class ParagraphWindow {
  total = 0;
  private readonly indexes = new Map<number, number[]>();
  private readonly asked = new Set<number>();
  private readonly rows: RowWindow;
  private readonly fetchPage: (from: number, count: number) => Promise<Paragraphs>;
  private readonly changed: () => void;

  constructor(rows: RowWindow, fetchPage: (from: number, count: number) => Promise<Paragraphs>, changed: () => void) {
    this.rows = rows;
    this.fetchPage = fetchPage;
    this.changed = changed;
  }

  /** The indexes of the rows of a paragraph, from 0; empty while they are fetched. */
  at(place: number): number[] {
    const indexes = this.indexes.get(place);
    if (!indexes && place < this.total) void this.load(place);
    return indexes ?? [];
  }

  async load(place: number): Promise<void> {
    const from = Math.floor(place / PAGE_SIZE) * PAGE_SIZE;
    if (this.asked.has(from)) return;
    this.asked.add(from);
    try {
      this.take(await this.fetchPage(from, PAGE_SIZE));
    } catch (failure) {
      this.asked.delete(from);
      throw failure;
    }
  }

  /** Forgets all, as when segments were split or merged. */
  clear(): void {
    this.indexes.clear();
    this.asked.clear();
    this.total = 0;
  }

  private take(page: Paragraphs): void {
    this.total = page.total;
    this.rows.take(page.rows, page.segments);
    for (const row of page.rows) {
      const place = row.paragraph - 1;
      const index = row.number - 1;
      const known = this.indexes.get(place) ?? [];
      if (!known.includes(index)) this.indexes.set(place, [...known, index]);
    }
    this.changed();
  }
}
