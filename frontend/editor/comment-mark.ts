import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from './texts.js';
import type { Row } from './types.js';

/** A small balloon with the number of a row's unresolved comments; nothing where there are none. */
export function commentMark(row: Row, texts: Texts): TemplateResult | typeof nothing {
  if (row.comments === 0) return nothing;
  const label = say(texts, 'comments.unresolved', row.comments);
  return html`<span class="remarks" role="img" aria-label=${label} title=${label}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3h11v8H8l-3 2.7V11H2.5z" /></svg>${row.comments}
  </span>`;
}
