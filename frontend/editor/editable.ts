import { tagLabel, tagOf, tagsIn } from './tags.js';

/** Where the cursor or the selection stands in a text, in UTF-16 units. */
export interface Selected {
  from: number;
  to: number;
}

/**
 * A segment's text in an element that is `contenteditable="plaintext-only"`: text nodes, a chip for each tag, and after a
 * line end that nothing follows a `<br>`, which browsers need to show the empty line.
 */
export function readText(element: HTMLElement): string {
  return [...element.childNodes].map(textOf).join('');
}

function textOf(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.dataset['end'] !== undefined) return '';
  return node.dataset['tag'] ?? (node instanceof HTMLBRElement ? '\n' : readText(node));
}

/** Whether a text is in the element, its tags under the names that `data-names` gives them. */
export function isWritten(element: HTMLElement, text: string): boolean {
  return readText(element) === text && (element.dataset['written'] ?? '') === namesOf(element);
}

function namesOf(element: HTMLElement): string {
  return element.dataset['names'] ?? '';
}

/** Puts a text into the element, unless it is there. */
export function writeText(element: HTMLElement, text: string): void {
  if (isWritten(element, text)) return;
  const names = namesOf(element);
  const parts: Node[] = text
    .split(/([\uE000-\uEBFF])/)
    .filter((part) => part !== '')
    .map((part) => (tagOf(part) ? chip(part, names) : document.createTextNode(part)));
  if (text.endsWith('\n')) parts.push(lastLine());
  element.replaceChildren(...parts);
  element.dataset['written'] = names;
}

/** The chip that shows a tag: it moves, copies and goes as one. */
export function chip(tag: string, names = ''): HTMLElement {
  const span = document.createElement('span');
  span.className = `chip ${tagOf(tag)?.kind ?? ''}`;
  span.dataset['tag'] = tag;
  span.contentEditable = 'false';
  span.textContent = tagLabel(tag, names);
  return span;
}

function lastLine(): HTMLElement {
  const line = document.createElement('br');
  line.dataset['end'] = '';
  return line;
}

/** What is selected in the element; undefined when the selection is elsewhere. */
export function selected(element: HTMLElement): Selected | undefined {
  const range = rangeIn(element);
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  return {
    from: offset(element, range.startContainer, range.startOffset),
    to: offset(element, range.endContainer, range.endOffset),
  };
}

/** Puts the cursor at a place, or selects up to another. */
export function select(element: HTMLElement, from: number, to: number = from): void {
  const selection = selectionOf(element);
  const [start, startAt] = place(element, from);
  const [end, endAt] = place(element, to);
  selection?.setBaseAndExtent(start, startAt, end, endAt);
}

/** A range over part of the text, as for a highlight. */
export function rangeOf(element: HTMLElement, from: number, to: number): Range {
  const range = document.createRange();
  range.setStart(...place(element, from));
  range.setEnd(...place(element, to));
  return range;
}

/** The text of a range that an input event is about, as places in the element's text. */
export function placesOf(element: HTMLElement, range: StaticRange): Selected {
  return {
    from: offset(element, range.startContainer, range.startOffset),
    to: offset(element, range.endContainer, range.endOffset),
  };
}

/** A text without the tags that `source` does not have, so that nothing foreign is pasted in. */
export function ownTags(text: string, source: string): string {
  const own = new Set(tagsIn(source));
  return text.replace(/[\uE000-\uEBFF]/g, (tag) => (own.has(tag) ? tag : ''));
}

function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** In a shadow tree browsers tell a selection in different ways. */
function rangeIn(element: HTMLElement): StaticRange | Range | undefined {
  const root = element.getRootNode();
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (element.contains(range.startContainer) || !(root instanceof ShadowRoot)) return range;
  return selection.getComposedRanges?.({ shadowRoots: [root] })[0];
}

function offset(element: HTMLElement, node: Node, at: number): number {
  let count = 0;
  for (const child of element.childNodes) {
    if (node === element && [...element.childNodes].indexOf(child) >= at) return count;
    if (child === node) return count + (child instanceof Text ? at : 0);
    if (child.contains(node)) return count;
    count += textOf(child).length;
  }
  return count;
}

function place(element: HTMLElement, at: number): [Node, number] {
  let left = at;
  const children = [...element.childNodes];
  for (const [i, child] of children.entries()) {
    const length = textOf(child).length;
    if (child instanceof Text && left <= length) return [child, left];
    if (left < length || (left === 0 && length > 0)) return [element, i];
    left -= length;
  }
  const end = children.findIndex((child) => child instanceof HTMLElement && child.dataset['end'] !== undefined);
  return [element, end < 0 ? children.length : end];
}
