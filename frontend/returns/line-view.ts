import { html, nothing, type TemplateResult } from 'lit';
import { difference } from '../editor/difference.js';
import { tagged } from '../editor/tagged.js';
import { say, type Texts } from '../editor/texts.js';
import { wordDifference } from '../editor/word-diff.js';
import type { Line } from './types.js';

export interface LineView {
  line: Line;
  index: number;
  active: boolean;
  chosen: boolean;
  texts: Texts;
  /** whether the file has rows of several documents */
  several: boolean;
}

/** A row: which segment, what it is, and both texts beside each other, with the words that differ marked. */
export function lineView(view: LineView): TemplateResult {
  const { line, index, texts } = view;
  return html`<div
    role="row"
    class="line ${view.active ? 'active' : ''} ${line.takeable ? '' : 'fixed'}"
    data-index=${index}
    aria-selected=${line.takeable ? (view.chosen ? 'true' : 'false') : nothing}
    tabindex=${view.active ? '0' : '-1'}
  >
    <div role="gridcell" class="choice">
      ${line.takeable ? html`<span class="box" data-act="turn" aria-hidden="true">${view.chosen ? '✓' : ''}</span>` : nothing}
    </div>
    <div role="gridcell" class="which">
      <b>${line.number > 0 ? line.number : '–'}</b>
      <span class="kind ${line.kind}">${say(texts, `one.${line.kind}`)}</span>
      <span>${view.several && line.document ? `${line.document} · ` : ''}${line.spot}</span>
      ${outcome(line, texts)}
    </div>
    <div role="gridcell" class="source" lang="sq">${tagged(line.source)}</div>
    <div role="gridcell" class="texts">${bothTexts(line, texts)} ${notes(line, texts)}</div>
  </div>`;
}

function bothTexts(line: Line, texts: Texts): TemplateResult {
  if (line.ours === line.theirs) return html`<p lang="en">${line.ours ? tagged(line.ours) : quiet(texts, 'empty')}</p>`;
  if (line.kind !== 'CONFLICT' || !line.known || line.base === line.ours) {
    return html`<p lang="en">${difference(wordDifference(line.ours, line.theirs))}</p>`;
  }
  return html`<dl>
    <dt>${say(texts, 'went')}</dt>
    <dd lang="en">${line.base ? tagged(line.base) : quiet(texts, 'empty')}</dd>
    <dt>${say(texts, 'here')}</dt>
    <dd lang="en">${difference(wordDifference(line.base, line.ours))}</dd>
    <dt>${say(texts, 'there')}</dt>
    <dd lang="en">${difference(wordDifference(line.base, line.theirs))}</dd>
  </dl>`;
}

function notes(line: Line, texts: Texts): TemplateResult {
  return html`${line.reason ? html`<p class="reason">${line.reason}</p>` : nothing}
  ${line.kind === 'CONFLICT' && !line.known ? html`<p class="reason">${say(texts, 'wentUnknown')}</p>` : nothing}
  ${line.theirState
    ? html`<p class="note">${say(texts, 'states', say(texts, `state.${line.oursState}`), say(texts, `state.${line.theirState}`))}</p>`
    : nothing}
  ${line.comments.map((comment) => html`<p class="note"><b>${say(texts, 'comment')}:</b> ${comment}</p>`)}`;
}

function outcome(line: Line, texts: Texts): TemplateResult | typeof nothing {
  switch (line.outcome) {
    case 'NONE':
      return nothing;
    case 'LEFT':
      return html`<span class="left">${say(texts, 'outcome.LEFT', line.problem)}</span>`;
    default:
      return html`<span class="done">✓ ${say(texts, `outcome.${line.outcome}`)}</span>`;
  }
}

function quiet(texts: Texts, key: string): TemplateResult {
  return html`<i class="quiet">${say(texts, key)}</i>`;
}
