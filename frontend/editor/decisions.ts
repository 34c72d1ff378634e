import { html, type TemplateResult } from 'lit';
import { difference } from './difference.js';
import { say, type Texts } from './texts.js';
import type { Answer } from './types.js';

/** Both texts of a segment that somebody else changed meanwhile, and what can be done. Neither text is lost. */
export function conflictPanel(answer: Extract<Answer, { kind: 'conflict' }>, texts: Texts): TemplateResult {
  return html`<section class="conflict" role="alert">
    <p><b>${say(texts, 'conflict', answer.row.changedBy)}</b></p>
    <p class="theirs" lang="en">${difference(answer.difference)}</p>
    <div class="acts">
      <button data-act="keepMine" class="primary">${say(texts, 'keepMine')}</button>
      <button data-act="takeTheirs">${say(texts, 'takeTheirs')}</button>
    </div>
  </section>`;
}

/** Where a reviewer writes why a segment goes back. Enter sends it, Escape gives up. */
export function returnPanel(texts: Texts): TemplateResult {
  return html`<div class="return">
    <label>
      ${say(texts, 'reason')}
      <input class="reason-input" maxlength="1000" autocomplete="off" />
    </label>
    <div class="acts">
      <button data-act="sendBack" class="primary" title="Enter">${say(texts, 'sendBack')}</button>
      <button data-act="cancelReturn" title="Esc">${say(texts, 'cancel')}</button>
    </div>
  </div>`;
}
