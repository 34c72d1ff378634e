import { render, type TemplateResult } from 'lit';
import { Virtualizer } from '@vaadin/component-base/src/virtualizer.js';
import { paint } from './hits.js';
import { inWords } from './readings.js';
import type { SourceFault, Span } from './types.js';
import { isWritten, readText, select, selected, writeText } from './editable.js';

/** What of a row has the focus, and where the cursor stands in it. */
export interface Held {
  part: 'row' | 'text' | 'field';
  caret: number | undefined;
}

/** What one element of the list shows: a segment, or a paragraph with its segments. */
export interface Item {
  template: TemplateResult;
  active: boolean;
  first: boolean;
  /** how many elements there are */
  total: number;
  /** the texts that are edited in it, by the index of their row */
  texts: Map<number, string>;
  /** what a search has found in a row, in its source and in its text while that is the stored one, and the source's faults */
  hits: (index: number) => { source: Span[]; text: Span[]; faults: SourceFault[] };
  /** the words that comments on a row are on */
  remarks: (index: number) => { source: Span[]; text: Span[] };
  /** where what issues are on stands */
  issues: (index: number) => { source: Span[]; text: Span[] };
}

export interface ItemSource {
  item: (place: number) => Item;
  /** the place of the element that shows a row; undefined while that is not known */
  placeOf: (index: number) => number | undefined;
}

/**
 * The windowed rows: a few dozen elements that are filled again as the person scrolls. What is typed never lives in
 * them; a row that leaves the view gives up the focus and gets it back when it returns.
 */
export class RowsView {
  private readonly virtualizer: Virtualizer;
  private readonly scroller: HTMLElement;
  private readonly source: ItemSource;
  /** the row that should have the focus once it is in view */
  private wanted: (Held & { index: number }) | undefined;

  constructor(scroller: HTMLElement, container: HTMLElement, source: ItemSource) {
    this.scroller = scroller;
    this.source = source;
    this.virtualizer = new Virtualizer({
      createElements: (count) => Array.from({ length: count }, () => this.create()),
      updateElement: (element, place) => this.fill(element, place),
      scrollTarget: scroller,
      scrollContainer: container,
      reorderElements: true,
    });
  }

  set size(size: number) {
    this.virtualizer.size = size;
  }

  update(from?: number, to?: number): void {
    this.virtualizer.update(from, to);
  }

  /** Brings a row into view and puts the focus on the row itself or in its text, at `caret` or the end. */
  focus(index: number, text: boolean, caret?: number): void {
    this.give(index, { part: text ? 'text' : 'row', caret });
  }

  /** Brings a row into view and puts the focus where it was before in it. */
  give(index: number, held: Held): void {
    if (index < 0) return;
    this.wanted = { index, ...held };
    const place = this.source.placeOf(index);
    if (place === undefined) return;
    const element = this.element(index);
    if (!element || !this.inView(element)) this.virtualizer.scrollToIndex(Math.max(0, place - 1));
    this.giveFocus();
    (this.text(index) ?? this.element(index))?.scrollIntoView({ block: 'nearest' });
  }

  /** Brings back into view what had the focus when its row went out of it. */
  resume(index: number): void {
    this.give(index, this.wanted?.index === index ? this.wanted : { part: 'text', caret: undefined });
  }

  /** Brings a row into view without moving the focus. */
  show(index: number): void {
    const place = this.source.placeOf(index);
    if (place !== undefined) this.virtualizer.scrollToIndex(Math.max(0, place - 1));
  }

  /** The person has put the focus somewhere; no row claims it any more. */
  focused(): void {
    this.wanted = undefined;
  }

  /** The active row stands at another index now, -1 for none: what it should have goes with it. */
  follow(index: number): void {
    if (this.wanted && index < 0) this.wanted = undefined;
    else if (this.wanted) this.wanted.index = index;
  }

  /** Takes the focus out of all rows. */
  leave(): void {
    this.wanted = undefined;
    this.scroller.focus({ preventScroll: true });
  }

  /** The index of the row that an event came from, or -1. */
  indexOf(event: Event): number {
    const part = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['index'] !== undefined);
    return part instanceof HTMLElement ? Number(part.dataset['index']) : -1;
  }

  /** The element that shows a row, while it is in view. */
  element(index: number): HTMLElement | undefined {
    const part = this.scroller.querySelector<HTMLElement>(`.row:not([hidden]):is([data-index="${index}"], :has([data-index="${index}"]))`);
    return part ?? undefined;
  }

  /** The element that holds a row's text, while it is in view. */
  text(index: number): HTMLElement | undefined {
    return this.scroller.querySelector<HTMLElement>(`.row:not([hidden]) .text[data-index="${index}"]`) ?? undefined;
  }

  /** The element that holds a row's source, while it is in view. */
  sourceOf(index: number): HTMLElement | undefined {
    return this.element(index)?.querySelector<HTMLElement>(`#source-${index}`) ?? undefined;
  }

  /** Where a row's source or a reason is written, while it is in view. */
  field(index: number): HTMLInputElement | HTMLTextAreaElement | undefined {
    return this.element(index)?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.reason-input, .source-input') ?? undefined;
  }

  /** Whether the focus is in the text of this row. */
  writing(index: number): boolean {
    return this.text(index)?.matches(':focus') ?? false;
  }

  /** Whether the focus is in this row or anything of it. */
  within(index: number): boolean {
    return this.element(index)?.matches(':focus-within') ?? false;
  }

  /** What of this row has the focus, or will have it once it is in view again; undefined when it is elsewhere. */
  held(index: number): Held | undefined {
    if (this.wanted?.index === index && this.scroller.matches(':focus')) return this.wanted;
    const text = this.text(index);
    if (text?.matches(':focus')) return heldBy(text);
    return this.within(index) ? heldBy(this.element(index)?.querySelector(':focus')) : undefined;
  }

  private create(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row';
    row.setAttribute('role', 'listitem');
    row.tabIndex = -1;
    return row;
  }

  private fill(element: HTMLElement, place: number): void {
    this.releaseFocus(element, place);
    const item = this.source.item(place);
    const indexes = [...item.texts.keys()];
    element.dataset['place'] = String(place);
    if (indexes.length === 1) element.dataset['index'] = String(indexes[0]);
    else delete element.dataset['index'];
    element.setAttribute('aria-posinset', String(place + 1));
    element.setAttribute('aria-setsize', String(item.total));
    element.classList.toggle('active', item.active);
    element.classList.toggle('first', item.first);
    render(item.template, element);
    for (const part of element.querySelectorAll<HTMLElement>('.text')) {
      const index = Number(part.dataset['index']);
      this.write(part, item.texts.get(index) ?? '');
      const hits = item.hits(index);
      const remarks = item.remarks(index);
      const issues = item.issues(index);
      paint(part, 'ura-hit', hits.text);
      paint(part, 'ura-comment', remarks.text);
      paint(part, 'ura-issue', issues.text);
      const source = element.querySelector<HTMLElement>(`#source-${index}`);
      if (!source) continue;
      paint(source, 'ura-hit', hits.source);
      paint(source, 'ura-comment', remarks.source);
      paint(source, 'ura-issue', issues.source);
      paint(source, 'ura-fault', hits.faults.map((fault) => inWords(readText(source), fault)));
    }
    if (this.wanted && item.texts.has(this.wanted.index)) queueMicrotask(() => this.giveFocus());
  }

  /** Puts a text in place; where the person is just then, the cursor stays. */
  private write(part: HTMLElement, text: string): void {
    if (isWritten(part, text)) return;
    const caret = part.matches(':focus') ? selected(part)?.to : undefined;
    writeText(part, text);
    if (caret !== undefined) select(part, Math.min(caret, text.length));
  }

  /** A row that has the focus and is about to show something else gives it up, to get it back in its next element. */
  private releaseFocus(element: HTMLElement, place: number): void {
    if (element.dataset['place'] === undefined || Number(element.dataset['place']) === place) return;
    if (!element.matches(':focus-within')) return;
    const within = element.querySelector<HTMLElement>(':focus');
    const index = Number(within?.dataset['index'] ?? element.dataset['index'] ?? -1);
    if (index >= 0) this.wanted ??= { index, ...heldBy(within) };
    this.scroller.focus({ preventScroll: true });
  }

  private giveFocus(): void {
    if (!this.wanted) return;
    const { index, part, caret } = this.wanted;
    const field = part === 'field' ? this.field(index) : undefined;
    const target = field ?? (part === 'text' ? this.text(index) : this.element(index));
    if (!target) return;
    this.wanted = undefined;
    if (target.matches(':focus')) return;
    target.focus({ preventScroll: true });
    if (caret !== undefined) field?.setSelectionRange(caret, caret);
    if (part === 'text') select(target, Math.min(caret ?? Infinity, readText(target).length));
  }

  private inView(element: HTMLElement): boolean {
    const row = element.getBoundingClientRect();
    const frame = this.scroller.getBoundingClientRect();
    return row.top >= frame.top && row.bottom <= frame.bottom;
  }
}

/** What has the focus in a row, by the element that has it. */
function heldBy(element: Element | null | undefined): Held {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return { part: 'field', caret: element.selectionEnd ?? undefined };
  }
  const text = element instanceof HTMLElement && element.classList.contains('text') ? element : undefined;
  return text ? { part: 'text', caret: selected(text)?.to } : { part: 'row', caret: undefined };
}
