import type { Found, Page, Row } from './types.js';

/** How many rows one request brings. */
export const PAGE_SIZE = 50;

/**
 * The rows of a document that have been fetched, by their index among those the filter lets through. It asks for what
 * is missing a page at a time and never twice at once, so a document of any length costs only what was looked at.
 */
export class RowWindow {
  total = 0;
  private readonly rows = new Map<number, Row>();
  private readonly indexes = new Map<number, number>();
  private readonly asked = new Set<number>();
  private era = 0;
  private anew = true;
  private readonly fetchPage: (from: number, count: number, anew: boolean) => Promise<Page>;
  private readonly changed: (from: number, count: number) => void;

  /** `changed` is called with the range of rows that have come. */
  constructor(
    fetchPage: (from: number, count: number, anew: boolean) => Promise<Page>,
    changed: (from: number, count: number) => void,
  ) {
    this.fetchPage = fetchPage;
    this.changed = changed;
  }

  /** The row at an index, when it is here; otherwise its page is fetched and `changed` is called. */
  at(index: number): Row | undefined {
    const row = this.rows.get(index);
    if (!row && index >= 0 && index < this.total) void this.load(index);
    return row;
  }

  byId(id: number): Row | undefined {
    const index = this.indexes.get(id);
    return index === undefined ? undefined : this.rows.get(index);
  }

  indexOf(id: number): number {
    return this.indexes.get(id) ?? -1;
  }

  /** Takes a newer row in place of the one with its id. */
  put(row: Row): void {
    const index = this.indexes.get(row.id);
    if (index !== undefined) this.rows.set(index, row);
  }

  /** Forgets all rows, for another filter; `load(0)` begins anew. */
  clear(): void {
    this.era++;
    this.rows.clear();
    this.indexes.clear();
    this.asked.clear();
    this.total = 0;
    this.anew = true;
  }

  /**
   * Reads rows again, as when some were split or merged; the old ones stay until the new ones are here. `before` is called
   * with the new ones just before they take their places, and may leave them. Resolves with whether they were taken.
   */
  async renew(read: () => Promise<Found>, before: (found: Found) => boolean = () => true): Promise<boolean> {
    const era = ++this.era;
    const found = await read();
    if (era !== this.era || !before(found)) return false;
    this.rows.clear();
    this.indexes.clear();
    this.asked.clear();
    this.asked.add(found.from);
    this.arrive(found.from, found);
    return true;
  }

  /** Fetches the page that holds `index`, unless it is here or on its way. A failure is thrown, and may be retried. */
  async load(index: number): Promise<void> {
    const from = Math.floor(index / PAGE_SIZE) * PAGE_SIZE;
    if (this.asked.has(from)) return;
    this.asked.add(from);
    const era = this.era;
    const { anew } = this;
    this.anew = false;
    try {
      const page = await this.fetchPage(from, PAGE_SIZE, anew);
      if (era === this.era) this.arrive(from, page);
    } catch (failure) {
      this.asked.delete(from);
      this.anew ||= anew;
      throw failure;
    }
  }

  /** Takes rows of the whole document that came by another way; their numbers say where they belong. */
  take(rows: Row[], total: number): void {
    this.total = total;
    rows.forEach((row) => this.hold(row.number - 1, row));
  }

  private arrive(from: number, page: Page): void {
    this.total = page.total;
    page.rows.forEach((row, i) => this.hold(from + i, row));
    this.changed(from, page.rows.length);
  }

  private hold(index: number, row: Row): void {
    this.rows.set(index, row);
    this.indexes.set(row.id, index);
  }
}
