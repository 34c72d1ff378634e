import type { Span } from './types.js';

/** The marked parts that stand side by side, joined as they stand in the text: what one would take from it. */
export function taken(text: string, spans: Span[]): string {
  const first = spans[0];
  if (!first) return '';
  let end = first.to;
  for (const { from, to } of spans.slice(1)) {
    if (text.slice(end, from).trim() !== '') break;
    end = to;
  }
  return text.slice(first.from, end);
}
