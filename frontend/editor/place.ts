import type { LayoutSource } from './layouts.js';
import type { RowsView } from './rows-view.js';
import { Suggestions } from './suggestions.js';
import type { Match, Row, Server } from './types.js';
import type { Work } from './work.js';

export interface PlaceHooks {
  view: () => RowsView | undefined;
  server: () => Server;
  source: () => LayoutSource;
  /** the person has come to this segment */
  came: (id: number) => void;
  /** the place or what is offered for it is another */
  changed: () => void;
  /** resolves when what has changed is drawn */
  drawn: () => Promise<unknown>;
}

/** Where the person is: the active row, the focus, and what the memory offers there. */
export class Place {
  /** the index of the row that is worked on; -1 for none */
  active = -1;
  /** what the memory offers for it; undefined while it is looked up */
  found: Match[] | undefined;
  /** the number of the segment that the person was at last, also after they left it for another list of rows */
  number = 1;
  readonly suggestions: Suggestions;
  /** where the person was when their row was lost: what stood behind it stands there now */
  private gap = 0;
  private readonly work: Work;
  private readonly hooks: PlaceHooks;

  constructor(work: Work, hooks: PlaceHooks) {
    this.work = work;
    this.hooks = hooks;
    this.suggestions = new Suggestions((id) => hooks.server().matches(id));
  }

  get row(): Row | undefined {
    return this.work.rows.at(this.active);
  }

  /** The index of the row after this one. */
  get after(): number {
    return this.active < 0 ? this.gap : this.active + 1;
  }

  /** The index of the row before this one. */
  get before(): number {
    return (this.active < 0 ? Math.min(this.gap, this.work.rows.total) : this.active) - 1;
  }

  /** Makes a row the active one and puts the focus there; its matches are looked up unless they came along. */
  async go(index: number, text: boolean, matches?: Match[], caret?: number): Promise<void> {
    if (index < 0) return;
    await this.hooks.source().load(index);
    if (index >= this.work.rows.total) return;
    this.activate(index, matches);
    await this.hooks.drawn();
    this.hooks.view()?.focus(index, text, caret);
  }

  activate(index: number, matches?: Match[]): void {
    if (index === this.active) return;
    this.active = index;
    this.found = matches;
    const row = this.row;
    if (row) this.number = row.number;
    if (matches && row) this.suggestions.put(row.id, matches);
    this.hooks.came(row?.id ?? 0);
    void this.offer(index);
    this.hooks.changed();
  }

  /** The active row stands at another index now. */
  move(index: number): void {
    if (index === this.active) return;
    this.active = index;
    this.hooks.changed();
  }

  /** The active row is shown no more: the person is at none until they choose one. */
  lose(): void {
    this.gap = Math.max(0, this.active);
    this.active = -1;
    this.found = undefined;
    this.hooks.came(0);
    this.hooks.changed();
  }

  /** Leaves all rows, as when others are shown. */
  leave(): void {
    this.number = this.row?.number ?? this.number;
    this.active = -1;
    this.found = undefined;
  }

  /** Shows what the memory offers for the row, then asks ahead for the next. */
  private async offer(index: number): Promise<void> {
    await this.work.rows.load(index);
    const row = this.work.rows.at(index);
    if (!row) return;
    const matches = await this.suggestions.of(row.id);
    if (index !== this.active) return;
    this.found = matches;
    this.hooks.changed();
    const next = index + 1 < this.work.rows.total ? this.work.rows.at(index + 1) : undefined;
    if (next) void this.suggestions.of(next.id);
  }
}
