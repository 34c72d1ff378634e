import { rangeOf, readText } from './editable.js';
import type { Span } from './types.js';

/** The names that the styles know: what a search has found, what seems wrong in a source, what comments and issues are on. */
type Name = 'ura-hit' | 'ura-fault' | 'ura-comment' | 'ura-issue';

const painted: Record<Name, WeakMap<HTMLElement, Range[]>> = {
  'ura-hit': new WeakMap(),
  'ura-fault': new WeakMap(),
  'ura-comment': new WeakMap(),
  'ura-issue': new WeakMap(),
};

function highlight(name: Name): Highlight | undefined {
  const registry = (globalThis.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
  if (!registry) return undefined; // an older browser: the rows are found all the same
  const known = registry.get(name) ?? new Highlight();
  registry.set(name, known);
  return known;
}

/** Marks parts of an element's text by the browser's highlights, which leave the text itself alone. */
export function paint(element: HTMLElement, name: Name, spans: Span[]): void {
  const marks = highlight(name);
  if (!marks) return;
  painted[name].get(element)?.forEach((range) => marks.delete(range));
  for (const range of marks) if (range.collapsed || !range.startContainer.isConnected) marks.delete(range); // of what is gone
  const length = readText(element).length;
  const ranges = spans.filter((span) => span.to <= length).map((span) => rangeOf(element, span.from, span.to));
  ranges.forEach((range) => marks.add(range));
  painted[name].set(element, ranges);
}
