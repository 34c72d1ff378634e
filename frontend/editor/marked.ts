import { html, type TemplateResult } from 'lit';
import type { Span } from './types.js';

/** A text with some of its parts marked. */
export function marked(text: string, spans: Span[]): TemplateResult[] {
  const parts: TemplateResult[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [...parts, html`${text.slice(at)}`];
}
