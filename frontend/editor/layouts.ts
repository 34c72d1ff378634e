import { html } from 'lit';
import { ParagraphWindow } from './paragraphs.js';
import { remarksIn } from './passages.js';
import { rowTemplate, type RowView } from './row.js';
import type { Item, ItemSource } from './rows-view.js';
import { paragraphTemplate } from './running.js';
import type { Paragraphs, Span } from './types.js';
import type { Work } from './work.js';

/** How segments are laid out: side by side in a grid, one above the other, or as running text. */
export type Layout = 'grid' | 'stacked' | 'text';

export const LAYOUTS: Layout[] = ['grid', 'stacked', 'text'];

/** The layout after this one. */
export function nextLayout(layout: Layout): Layout {
  return LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'grid';
}

/** Tells the list what each of its elements shows: a segment, or in running text a paragraph. */
export class LayoutSource implements ItemSource {
  layout: Layout = 'grid';
  readonly paragraphs: ParagraphWindow;
  private readonly work: Work;
  private readonly view: (index: number) => RowView;

  constructor(
    work: Work,
    view: (index: number) => RowView,
    fetchParagraphs: (from: number, count: number) => Promise<Paragraphs>,
    changed: () => void,
  ) {
    this.work = work;
    this.view = view;
    this.paragraphs = new ParagraphWindow(work.rows, fetchParagraphs, changed);
  }

  /** How many elements there are. */
  get size(): number {
    return this.layout === 'text' ? this.paragraphs.total : this.work.rows.total;
  }

  item(place: number): Item {
    const indexes = this.layout === 'text' ? this.paragraphs.at(place) : [place];
    const views = indexes.map(this.view);
    const texts = new Map<number, string>();
    for (const { row, index } of views) if (row) texts.set(index, this.work.text(row));
    const only = views[0];
    return {
      template: this.layout === 'text' ? paragraphTemplate(views) : only ? rowTemplate(only) : html``,
      active: this.layout !== 'text' && (only?.active ?? false),
      first: this.layout === 'text' || (only?.row?.first ?? false),
      total: this.size,
      texts,
      hits: (index) => this.hits(index),
      remarks: (index) => this.remarks(views.find((view) => view.index === index), 'passages'),
      issues: (index) => this.remarks(views.find((view) => view.index === index), 'issues'),
    };
  }

  private hits(index: number): ReturnType<Item['hits']> {
    const row = this.work.rows.at(index);
    if (!row) return { source: [], text: [], faults: [] };
    return { source: row.sourceHits, text: this.work.text(row) === row.target ? row.targetHits : [], faults: row.faults };
  }

  private remarks(view: RowView | undefined, which: 'passages' | 'issues'): { source: Span[]; text: Span[] } {
    const row = view?.row;
    const passages = view?.[which] ?? [];
    if (!row || passages.length === 0) return { source: [], text: [] };
    return { source: remarksIn(passages, 'SOURCE', row.source), text: remarksIn(passages, 'TARGET', this.work.text(row)) };
  }

  placeOf(index: number): number | undefined {
    if (this.layout !== 'text') return index;
    const row = this.work.rows.at(index);
    return row && row.paragraph - 1;
  }

  /** Fetches what it takes to show a row. */
  async load(index: number): Promise<void> {
    await this.work.rows.load(index);
    const row = this.work.rows.at(index);
    if (this.layout === 'text') await this.paragraphs.load(row ? row.paragraph - 1 : 0);
  }
}
