import { html, nothing, type TemplateResult } from 'lit';
import { say, type Texts } from './texts.js';

/** The last reasons below the field, each to be sent at once. */
export function reasonsTemplate(reasons: readonly string[], texts: Texts): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  return html`<div class="reasons" role="group" aria-label=${say(texts, 'reasonsLast')}>
    ${reasons.map((reason, place) => html`<button data-act="sendReason" data-place=${place} title=${place + 1}><kbd aria-hidden="true">${place + 1}</kbd> ${reason}</button>`)}
    <span class="hint">${say(texts, 'reasonsHint')}</span>
  </div>`;
}
