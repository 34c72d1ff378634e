import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './saver.js';
import { say, type Texts } from './texts.js';
import { conflictPanel, correctPanel, returnPanel } from './decisions.js';
import { commentMark } from './comment-mark.js';
import type { Fields } from './fields.js';
import { countsOf } from './counts.js';
import { faultsNote } from './faults.js';
import { formerNote } from './former.js';
import { notes } from './notes.js';
import { kindLine } from './structure.js';
import { shownNames } from './tag-names.js';
import { approvalNote } from './reviewing.js';
import { tagged } from './tagged.js';
import type { Passage, Presence, Row, Workflow } from './types.js';

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
  workflow: Workflow;
  /** the reasons that the reviewer has returned segments for last */
  reasons: readonly string[];
  /** who else is there, and whether one of them holds it by writing */
  others: Presence[];
  held: boolean;
  /** the person is correcting its source */
  correcting: boolean;
  /** the person is putting two texts together after a conflict */
  merging: Set<string> | undefined;
  /** the words that unresolved comments are on, while it is active */
  passages: Passage[];
  /** what the person has begun to write in fields of their own */
  fields: Fields;
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
  const mayReview = reviewer && view.workflow !== 'TRANSLATION' && row.state !== 'final';
  return html`<div class="acts">
    ${mayConfirm
      ? html`<button data-act="confirm" class="primary" title="Ctrl+Enter">${say(texts, 'confirm')}</button>`
      : nothing}
    ${mayReview && (row.state !== 'reviewed' || view.workflow === 'TWO_REVIEWS')
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
    <span class="words">
      <span class="word">${say(view.texts, `state.${kind}`)}</span>
      ${text !== '' && row.origin !== 'typed' ? html`<span class="origin">${say(view.texts, `origin.${row.origin}`, row.percent)}</span>` : nothing}
      ${row.repeated ? html`<span class="origin">${say(view.texts, 'repeated')}</span>` : nothing}
      ${commentMark(row, view.texts)}
    </span>
  </div>`;
}

/** What stands below a segment's text: why it came back, what went wrong, and what can be done. */
export function decisions(view: RowView, row: Row, text: string): TemplateResult {
  const { texts, draft } = view;
  return html`
    ${approvalNote(row, view.active, view.workflow, texts)} ${row.returned ? html`<p class="reason"><b>${say(texts, 'returnedBy', row.changedBy)}</b> ${row.reason}</p>` : nothing}
    ${view.refusal ? html`<p class="refusal" role="alert">${view.refusal}</p>` : nothing}
    ${draft?.answer?.kind === 'rejected' && view.active
      ? html`<div class="acts"><button data-act="takeTheirs">${say(texts, 'giveUp')}</button></div>`
      : nothing}
    ${draft?.answer?.kind === 'conflict' ? conflictPanel(draft.answer.row, draft.text, texts, view.merging) : nothing}
    ${view.returning ? returnPanel(row, texts, view.fields, view.reasons) : acts(view, row, text)}
  `;
}

/** The text of a segment, to be written in place; its content is put in by `writeText`, not by the template. */
export function editable(view: RowView, row: Row, label: string): TemplateResult {
  const locked = (row.state === 'reviewed' || row.state === 'final') && !view.reviewer;
  return html`<div
    class="text"
    role="textbox"
    tabindex="0"
    lang="en"
    spellcheck="true"
    data-index=${view.index}
    data-names=${shownNames(row.tags, view.texts)}
    aria-multiline="true"
    aria-label=${label}
    aria-describedby="source-${view.index} faults-${view.index}"
    aria-readonly=${locked}
    contenteditable=${locked ? 'false' : 'plaintext-only'}
  ></div>`;
}

/** Who else is at this segment, and that they are writing, if so. */
export function company(view: RowView): TemplateResult | typeof nothing {
  if (view.others.length === 0) return nothing;
  return html`<p class="company">
    ${view.others.map((other) => say(view.texts, other.writing ? 'someoneWrites' : 'someoneHere', other.name)).join(' · ')}
    ${view.held && view.active ? html`<button data-act="writeAnyway">${say(view.texts, 'writeAnyway')}</button>` : nothing}
  </p>`;
}

/** Words, characters and the length against the source, below the text that is worked on. */
export function figures(view: RowView, row: Row, text: string): TemplateResult | typeof nothing {
  if (!view.active || text === '') return nothing;
  const { words, characters, percent } = countsOf(row.source, text);
  return html`<p class="counts">${say(view.texts, 'counts', words, characters, percent)}</p>
    ${notes(row, text, view.texts)}`;
}

/** A segment as a row: number, source, editable target, state. A row that is still on its way is an empty one. */
export function rowTemplate(view: RowView): TemplateResult {
  const { row, draft, texts, index } = view;
  if (!row) return html`<div class="waiting" aria-hidden="true"></div>`;
  const text = draft?.text ?? row.target;
  const label = say(texts, 'segmentLabel', row.number, say(texts, `state.${mark(row, text)}`));
  return html`
    <div class="number">
      ${row.first ? html`<span class="paragraph" title=${say(texts, 'paragraph', row.paragraph)}>¶${row.paragraph}</span>` : nothing}
      <span>${row.number}</span>
    </div>
    <div class="original">
      ${kindLine(row, texts)}
      ${view.correcting
        ? correctPanel(row, texts, view.fields)
        : html`<div class="source" lang="sq" id="source-${index}">${tagged(row.source, shownNames(row.tags, texts))}</div>`}
      ${formerNote(row, texts)} ${faultsNote(view, view.reviewer)}
    </div>
    <div class="target">
      ${editable(view, row, label)}
      ${decisions(view, row, text)} ${figures(view, row, text)} ${company(view)}
    </div>
    ${stateMark(view, row, text)}
  `;
}
