import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from './texts.js';
import type { Row } from './types.js';

/** What a row's paragraph is, above its first segment; nothing for running text. */
export function kindLine(row: Row, texts: Texts): TemplateResult | typeof nothing {
  if (!row.first || (row.kind === 'paragraph' && row.label === '')) return nothing;
  const kind = row.kind === 'paragraph' ? '' : say(texts, `kind.${row.kind}`);
  return html`<p class="kind">${[kind, row.label].filter((part) => part !== '').join(' · ')}</p>`;
}
