import { html, nothing, type TemplateResult } from 'lit';
import { difference } from './difference.js';
import { say, type Texts } from './texts.js';
import type { Row } from './types.js';
import { wordDifference } from './word-diff.js';

/** What a new version of the document has changed in the source, while the translation is a draft of the old one. */
export function formerNote(row: Row, texts: Texts): TemplateResult | typeof nothing {
  if (row.formerSource === '') return nothing;
  return html`<p class="former">
    ${say(texts, 'sourceChanged')} <span lang="sq">${difference(wordDifference(row.formerSource, row.source))}</span>
  </p>`;
}
