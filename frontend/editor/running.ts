import { html, nothing, type TemplateResult } from 'lit';
import { commentMark } from './comment-mark.js';
import { faultsNote } from './faults.js';
import { company, decisions, editable, figures, mark, type RowView } from './row.js';
import { kindLine } from './structure.js';
import { shownNames } from './tag-names.js';
import { tagged } from './tagged.js';
import { withoutTags } from './tags.js';
import { say } from './texts.js';

/** A paragraph as running text: its sentences as prose on both sides, the translation editable in place. */
export function paragraphTemplate(views: RowView[]): TemplateResult {
  const first = views[0];
  if (!first?.row) return html`<div class="waiting" aria-hidden="true"></div>`;
  const active = views.find((view) => view.active && view.row);
  return html`
    <div class="number"><span class="paragraph">¶${first.row.paragraph}</span></div>
    <div class="source" lang="sq">${kindLine(first.row, first.texts)}${views.map(sourcePart)}</div>
    <div class="target">
      <div class="prose">${views.map(targetPart)}</div>
      ${active ? below(active) : views.map((view) => (view.draft?.answer ? below(view) : nothing))}
    </div>
  `;
}

function sourcePart(view: RowView): TemplateResult {
  const { row, index, active, texts } = view;
  return html`${row?.first ? nothing : withoutTags(row?.gap ?? ' ')}<span id="source-${index}" data-index=${index} class=${active ? 'now' : ''}
      >${tagged(row?.source ?? '', shownNames(row?.tags ?? '', texts))}</span
    >`;
}

function targetPart(view: RowView): TemplateResult {
  const { row, texts, draft, active } = view;
  if (!row) return html`${nothing}`;
  const kind = mark(row, draft?.text ?? row.target);
  return html`${row.first ? nothing : ' '}<span class=${active ? 'now' : ''}>${editable(view, row, say(texts, 'segmentLabel', row.number, say(texts, `state.${kind}`)))}</span>${commentMark(row, texts)}`;
}

function below(view: RowView): TemplateResult {
  const row = view.row;
  if (!row) return html`${nothing}`;
  const text = view.draft?.text ?? row.target;
  const kind = mark(row, text);
  return html`
    <p class="counts">
      <span>${say(view.texts, 'segmentOf', row.number, view.total)}</span> · <span class="state-word">${say(view.texts, `state.${kind}`)}</span>
    </p>
    ${faultsNote(view, false)} ${decisions(view, row, text)} ${figures(view, row, text)} ${company(view)}
  `;
}
