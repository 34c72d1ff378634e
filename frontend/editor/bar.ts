import { html, nothing, type TemplateResult } from 'lit';
import { LAYOUTS } from './layouts.js';
import { progressTemplate } from './progress.js';
import { filtersOf } from './reviewing.js';
import { savedMark } from './saved-mark.js';
import { say } from './texts.js';
import type { Filter } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** The bar above the rows: what concerns the whole document. */
export function bar(editor: UraEditor): TemplateResult {
  const { texts, work } = editor;
  return html`<div class="bar" role="toolbar" aria-label=${say(texts, 'toolbar')}>
    <slot name="actions"></slot>
    ${filters(editor)} ${editor.reviewing.button()} ${layouts(editor)}
    <button title="Ctrl+Shift+F" @click=${() => editor.perform('search')}>${say(texts, 'search')}</button>
    <button title="Alt+P" @click=${() => editor.perform('preview')}>${say(texts, 'preview')}</button>
    ${progressTemplate(work.progress, texts)} ${savedMark(work.saver, work.savedAt, texts, (number) => editor.find(number))}
    ${editor.asking ? goTo(editor) : nothing}
    <button class="plain" @click=${() => editor.perform('help')} aria-label=${say(texts, 'help')} title="Alt+K">?</button>
  </div>`;
}

function filters(editor: UraEditor): TemplateResult {
  const { texts, work } = editor;
  return html`<label class="filter">
    <span>${say(texts, 'show')}</span>
    <select
      class="show"
      aria-label=${say(texts, 'show')}
      .value=${work.filter}
      ?disabled=${editor.layout === 'text'}
      @change=${(event: Event) => editor.filter((event.target as HTMLSelectElement).value as Filter, 0)}
    >
      ${filtersOf(editor.workflow).map((filter) => html`<option value=${filter} ?selected=${filter === work.filter}>${say(texts, `filter.${filter}`)}</option>`)}
    </select>
  </label>`;
}

function layouts(editor: UraEditor): TemplateResult {
  return html`<div class="layouts" role="group" aria-label=${say(editor.texts, 'layout')}>
    ${LAYOUTS.map((layout) => {
      const name = say(editor.texts, `layout.${layout}`);
      return html`<button class="plain" aria-pressed=${layout === editor.layout} title=${name} aria-label=${name} @click=${() => editor.lay(layout)}>
        <span class="icon of-${layout}" aria-hidden="true"></span>
      </button>`;
    })}
  </div>`;
}

function goTo(editor: UraEditor): TemplateResult {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const number = Number((event.target as HTMLInputElement).value);
    editor.answerAsk(event.key === 'Enter' && number >= 1 ? number : undefined);
  };
  return html`<label class="filter">
    <span>${say(editor.texts, 'goTo')}</span>
    <input class="go-to" inputmode="numeric" size="7" @keydown=${pressed} @focusout=${() => (editor.asking = false)} />
  </label>`;
}
