import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft } from './saver.js';
import { say, type Texts } from './texts.js';
import { conflictPanel, returnPanel } from './decisions.js';
import type { Row } from './types.js';

/** All that one row's picture depends on. */
export interface RowView {
  row: Row | undefined;
  index: number;
  total: number;
  draft: Draft | undefined;
  /** why it could not be stored; empty when it could */
  refusal: string;
  active: boolean;
  /** the reviewer is writing why this segment goes back */
  returning: boolean;
  reviewer: boolean;
  texts: Texts;
}

/** What a segment's state is called here: drafts and returned segments have marks of their own. */
export function mark(row: Row, text: string): 'open' | 'draft' | 'translated' | 'returned' | 'reviewed' | 'final' {
  if (row.returned) return 'returned';
  if (row.state === 'initial') return text.trim() ? 'draft' : 'open';
  return row.state;
}

const SHAPES = { open: '○', draft: '◐', translated: '●', returned: '↩', reviewed: '✔', final: '★' };

function acts(view: RowView, row: Row, text: string): TemplateResult | typeof nothing {
  if (!view.active) return nothing;
  const { texts, reviewer } = view;
  const mayConfirm = row.state === 'initial' || row.returned;
  const mayReview = reviewer && row.state !== 'final';
  return html`<div class="acts">
    ${mayConfirm
      ? html`<button data-act="confirm" class="primary" title="Ctrl+Enter">${say(texts, 'confirm')}</button>`
      : nothing}
    ${mayReview && row.state !== 'reviewed'
      ? html`<button data-act="approve" class=${mayConfirm ? '' : 'primary'} title="Ctrl+Shift+Enter" ?disabled=${!text.trim()}>
          ${say(texts, 'approve')}
        </button>`
      : nothing}
    ${mayReview && row.state !== 'initial' && !row.returned
      ? html`<button data-act="giveBack" title="Esc, R">${say(texts, 'giveBack')}</button>`
      : nothing}
  </div>`;
}

function stateMark(view: RowView, row: Row, text: string): TemplateResult {
  const kind = mark(row, text);
  return html`<div class="state ${kind}">
    <span class="shape" aria-hidden="true">${SHAPES[kind]}</span>
    <span class="word">${say(view.texts, `state.${kind}`)}</span>
  </div>`;
}

/** A segment as a row: number, source, editable target, state. A row that is still on its way is an empty one. */
export function rowTemplate(view: RowView): TemplateResult {
  const { row, draft, texts, index } = view;
  if (!row) return html`<div class="waiting" aria-hidden="true"></div>`;
  const text = draft?.text ?? row.target;
  const locked = (row.state === 'reviewed' || row.state === 'final') && !view.reviewer;
  const label = say(texts, 'segmentLabel', row.number, say(texts, `state.${mark(row, text)}`));
  return html`
    <div class="number">
      ${row.first ? html`<span class="paragraph" title=${say(texts, 'paragraph', row.paragraph)}>¶${row.paragraph}</span>` : nothing}
      <span>${row.number}</span>
    </div>
    <div class="source" lang="sq" id="source-${index}">${row.source}</div>
    <div class="target">
      <div class="grow" data-text=${text}>
        <textarea
          lang="en"
          spellcheck="true"
          rows="1"
          aria-label=${label}
          aria-describedby="source-${index}"
          ?readonly=${locked}
          .value=${live(text)}
        ></textarea>
      </div>
      ${row.returned ? html`<p class="reason"><b>${say(texts, 'returnedBy', row.changedBy)}</b> ${row.reason}</p>` : nothing}
      ${view.refusal ? html`<p class="refusal" role="alert">${view.refusal}</p>` : nothing}
      ${draft?.answer?.kind === 'rejected' && view.active
        ? html`<div class="acts"><button data-act="takeTheirs">${say(texts, 'giveUp')}</button></div>`
        : nothing}
      ${draft?.answer?.kind === 'conflict' ? conflictPanel(draft.answer, texts) : nothing}
      ${view.returning ? returnPanel(texts) : acts(view, row, text)}
    </div>
    ${stateMark(view, row, text)}
  `;
}
