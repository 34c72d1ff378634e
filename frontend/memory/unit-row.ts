import { html, nothing, type TemplateResult } from 'lit';
import { tagged } from '../editor/tagged.js';
import { missingTags, tagLabel } from '../editor/tags.js';
import { day, moment, say, type Texts } from '../editor/texts.js';
import type { Unit } from './types.js';

/** A unit that is being edited. */
export interface Editing {
  id: number;
  version: number;
  /** why it could not be stored; empty when nothing is wrong */
  problem: string;
  /** what somebody else has stored meanwhile */
  theirs: Unit | undefined;
  /** the tags of the source that the target does not have yet */
  missing: string[];
}

export interface RowView {
  unit: Unit;
  index: number;
  active: boolean;
  chosen: boolean;
  /** whether its source is another than that of the row above, where those of a source stand together */
  begins: boolean;
  editing: Editing | undefined;
  texts: Texts;
}

/** One unit: what it says on both sides, who has changed it and when, and where it comes from. */
export function unitRow(view: RowView): TemplateResult {
  const { unit, index, texts, editing } = view;
  return html`<div
    role="row"
    class="unit ${view.active ? 'active' : ''} ${view.begins ? 'begins' : ''} ${editing ? 'editing' : ''}"
    data-index=${index}
    aria-selected=${view.chosen ? 'true' : 'false'}
    tabindex=${view.active && !editing ? '0' : '-1'}
  >
    <div role="gridcell" class="choice"><span class="box" data-act="toggle" aria-hidden="true">${view.chosen ? '✓' : ''}</span></div>
    ${text(view, 'source', 'sq')} ${text(view, 'target', 'en')}
    <div role="gridcell" class="about">
      <span class="first"><time datetime=${unit.at} title=${moment(unit.at, texts)}>${day(unit.at, texts)}</time> · ${unit.by}</span>
      <span title=${unit.document}>${mark(unit, texts)}${unit.document ? ` · ${unit.document}` : ''}</span>
    </div>
    ${editing ? panel(editing, unit, texts) : nothing}
  </div>`;
}

/** The state by shape and word; what was not approved says where it came from. */
function mark(unit: Unit, texts: Texts): TemplateResult {
  if (unit.reviewed) return html`<span class="reviewed">✔ ${say(texts, 'reviewed')}</span>`;
  return html`${say(texts, unit.imported ? 'imported' : 'confirmed')}`;
}

/** What is edited is written into its element by hand: it must not be drawn anew while somebody types. */
function text(view: RowView, side: 'source' | 'target', language: string): TemplateResult {
  if (!view.editing) return html`<div role="gridcell" class=${side} lang=${language}>${tagged(view.unit[side])}</div>`;
  return html`<div role="gridcell" class=${side}>
    <div
      class="text"
      data-side=${side}
      role="textbox"
      aria-multiline="true"
      aria-label=${say(view.texts, side)}
      lang=${language}
      spellcheck="true"
      contenteditable="plaintext-only"
    ></div>
  </div>`;
}

function panel(editing: Editing, unit: Unit, texts: Texts): TemplateResult {
  const { theirs } = editing;
  return html`<div role="gridcell" class="panel">
    ${editing.problem ? html`<p class="problem" role="alert">${editing.problem}</p>` : nothing}
    ${theirs
      ? html`<div class="theirs" role="alert">
          <p>${say(texts, 'conflict', theirs.by)}</p>
          <p lang="sq">${tagged(theirs.source)}</p>
          <p lang="en">${tagged(theirs.target)}</p>
          <button data-act="theirs">${say(texts, 'takeTheirs')}</button>
          <button data-act="mine">${say(texts, 'keepMine')}</button>
        </div>`
      : html`<button data-act="save" class="primary" title="Ctrl+Enter">${say(texts, 'save')}</button>
          <button data-act="cancel" title="Esc">${say(texts, 'cancel')}</button>`}
    ${editing.missing.map(
      (tag) =>
        html`<button data-act="tag" data-tag=${tag} aria-label=${say(texts, 'insertTag', tagLabel(tag))} title=${say(texts, 'insertTag', tagLabel(tag))}>
          <span class="chip">${tagLabel(tag)}</span>
        </button>`,
    )}
  </div>`;
}

/** The tags that the target still lacks. */
export function lacking(unit: Pick<Unit, 'source' | 'target'>): string[] {
  return missingTags(unit.source, unit.target);
}
