import { rangeOf, readText } from './editable.js';
import type { Span } from './types.js';

const NAME = 'ura-hit';
const painted = new WeakMap<HTMLElement, Range[]>();

function highlight(): Highlight | undefined {
  const registry = (globalThis.CSS as { highlights?: HighlightRegistry } | undefined)?.highlights;
  if (!registry) return undefined; // an older browser: the rows are found all the same
  const known = registry.get(NAME) ?? new Highlight();
  registry.set(NAME, known);
  return known;
}

/** Marks parts of an element's text by the browser's highlights, which leave the text itself alone. */
export function paintHits(element: HTMLElement, spans: Span[]): void {
  const marks = highlight();
  if (!marks) return;
  painted.get(element)?.forEach((range) => marks.delete(range));
  const length = readText(element).length;
  const ranges = spans.filter((span) => span.to <= length).map((span) => rangeOf(element, span.from, span.to));
  ranges.forEach((range) => marks.add(range));
  painted.set(element, ranges);
}
