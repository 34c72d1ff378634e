import { render } from 'lit';
import { Virtualizer } from '@vaadin/component-base/src/virtualizer.js';
import { rowTemplate, type RowView } from './row.js';

/**
 * The windowed rows: a few dozen elements that are filled again as the person scrolls. What is typed never lives in
 * them; a row that leaves the view gives up the focus and gets it back when it returns.
 */
export class RowsView {
  private readonly virtualizer: Virtualizer;
  private readonly scroller: HTMLElement;
  private readonly view: (index: number) => RowView;
  /** the row that should have the focus once it is in view */
  private wanted: { index: number; text: boolean } | undefined;

  constructor(scroller: HTMLElement, container: HTMLElement, view: (index: number) => RowView) {
    this.scroller = scroller;
    this.view = view;
    this.virtualizer = new Virtualizer({
      createElements: (count) => Array.from({ length: count }, () => this.create()),
      updateElement: (element, index) => this.fill(element, index),
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

  /** Brings a row into view and puts the focus on its text or on the row itself. */
  focus(index: number, text: boolean): void {
    this.wanted = { index, text };
    const element = this.element(index);
    if (!element || !this.inView(element)) this.virtualizer.scrollToIndex(Math.max(0, index - 1));
    this.giveFocus();
    this.element(index)?.scrollIntoView({ block: 'nearest' });
  }

  /** The person has put the focus somewhere; no row claims it any more. */
  focused(): void {
    this.wanted = undefined;
  }

  /** The index of the row that an event came from, or -1. */
  indexOf(event: Event): number {
    const row = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.index !== undefined);
    return row instanceof HTMLElement ? Number(row.dataset.index) : -1;
  }

  /** The element of a row in view. */
  element(index: number): HTMLElement | undefined {
    return this.scroller.querySelector<HTMLElement>(`[data-index="${index}"]:not([hidden])`) ?? undefined;
  }

  /** The text area of a row in view. */
  textarea(index: number): HTMLTextAreaElement | undefined {
    return this.element(index)?.querySelector('textarea') ?? undefined;
  }

  private create(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row';
    row.setAttribute('role', 'listitem');
    row.tabIndex = -1;
    return row;
  }

  private fill(element: HTMLElement, index: number): void {
    const before = element.dataset.index === undefined ? -1 : Number(element.dataset.index);
    if (before !== index && element.matches(':focus-within')) {
      this.wanted ??= { index: before, text: !element.matches(':focus') };
      this.scroller.focus({ preventScroll: true });
    }
    const view = this.view(index);
    element.dataset.index = String(index);
    element.setAttribute('aria-posinset', String(index + 1));
    element.setAttribute('aria-setsize', String(view.total));
    element.classList.toggle('active', view.active);
    element.classList.toggle('first', view.row?.first ?? false);
    render(rowTemplate(view), element);
    if (this.wanted?.index === index) queueMicrotask(() => this.giveFocus());
  }

  private giveFocus(): void {
    if (!this.wanted) return;
    const { index, text } = this.wanted;
    const target = text ? this.textarea(index) : this.element(index);
    if (!target) return;
    this.wanted = undefined;
    target.focus({ preventScroll: true });
  }

  private inView(element: HTMLElement): boolean {
    const row = element.getBoundingClientRect();
    const frame = this.scroller.getBoundingClientRect();
    return row.top >= frame.top && row.bottom <= frame.bottom;
  }
}
