import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { difference } from './difference.js';
import type { Field, Fields } from './fields.js';
import { partsOf, type Part } from './merging.js';
import { reasonsTemplate } from './reasons-list.js';
import { say, type Texts } from './texts.js';
import { wordDifference } from './word-diff.js';
import type { Row } from './types.js';

/**
 * Both texts of a segment that somebody else changed meanwhile, and what can be done: take one, the other, or choose at each
 * place where they differ. `stored` is theirs, `mine` what the person has typed until now; `merging` holds the keys of the
 * places where the other's words are taken. Neither text is lost.
 */
export function conflictPanel(
  stored: Row,
  mine: string,
  texts: Texts,
  merging: Set<string> | undefined,
): TemplateResult {
  const words = merging ? choices(partsOf(stored.target, mine), texts, merging) : difference(wordDifference(stored.target, mine));
  return html`<section class="conflict" role="alert">
    <p><b>${say(texts, merging ? 'merging' : 'conflict', stored.changedBy)}</b></p>
    <p class="theirs" lang="en">${words}</p>
    <div class="acts">
      ${merging
        ? html`<button data-act="saveMerged" class="primary">${say(texts, 'saveMerged')}</button>
            <button data-act="cancelMerge">${say(texts, 'cancel')}</button>`
        : html`<button data-act="keepMine" class="primary">${say(texts, 'keepMine')}</button>
            <button data-act="takeTheirs">${say(texts, 'takeTheirs')}</button>
            <button data-act="mergeTexts">${say(texts, 'mergeTexts')}</button>`}
    </div>
  </section>`;
}

/** Their text and mine as one, with a button at each difference that goes from mine to theirs and back. */
function choices(parts: Part[], texts: Texts, theirs: Set<string>): TemplateResult[] {
  return parts.map((part) =>
    'same' in part
      ? html`${part.same}`
      : html`<button
          class="choice ${theirs.has(part.key) ? 'their' : 'mine'}"
          data-act="choose"
          data-place=${part.key}
          aria-label=${say(texts, theirs.has(part.key) ? 'choiceTheirs' : 'choiceMine', part.theirs, part.mine)}
        >
          ${(theirs.has(part.key) ? part.theirs : part.mine) || '∅'}
        </button>`,
  );
}

/** Where a reviewer writes why a segment goes back, or chooses one of their last reasons. Enter sends it, Escape gives up. */
export function returnPanel(row: Row, texts: Texts, fields: Fields, reasons: readonly string[]): TemplateResult {
  return html`<div class="return">
    <label>
      ${say(texts, 'reason')}
      <input
        class="reason-input"
        maxlength="1000"
        autocomplete="off"
        .value=${live(fields.text('reason', row.id) ?? '')}
        @input=${keeping(fields, 'reason', row)}
      />
    </label>
    ${reasonsTemplate(reasons, texts)}
    <div class="acts">
      <button data-act="sendBack" class="primary" title="Enter">${say(texts, 'sendBack')}</button>
      <button data-act="cancelReturn" title="Esc">${say(texts, 'cancel')}</button>
    </div>
  </div>`;
}

/** Where the source is corrected. Enter stores it, Escape gives up; the imported file and the history keep the original. */
export function correctPanel(row: Row, texts: Texts, fields: Fields): TemplateResult {
  return html`<div class="source correct">
    <textarea
      class="source-input"
      lang="sq"
      rows="4"
      maxlength="100000"
      aria-label=${say(texts, 'correctSource')}
      .value=${live(fields.text('source', row.id) ?? row.source)}
      @input=${keeping(fields, 'source', row)}
    ></textarea>
    <div class="acts">
      <button data-act="saveSource" class="primary" title="Enter">${say(texts, 'saveSource')}</button>
      <button data-act="cancelSource" title="Esc">${say(texts, 'cancel')}</button>
    </div>
  </div>`;
}

function keeping(fields: Fields, field: Field, row: Row): (event: Event) => void {
  return (event) => fields.keep(field, row.id, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
}
