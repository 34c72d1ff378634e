import { html, nothing, type TemplateResult } from 'lit';
import { keysOf } from './keys.js';
import { say } from './texts.js';
import type { Notice } from './deeds.js';
import type { UraEditor } from './ura-editor.js';
import { comparison } from './comparison.js';
import './ura-assessment.js';
import './ura-comments.js';
import './ura-concordance.js';
import './ura-history.js';
import './ura-matches.js';

/** What stands beside the rows: what is offered for the active segment, and what is said about it. */
export function side(editor: UraEditor): TemplateResult {
  const { texts, place, discussion } = editor;
  return html`<aside aria-label=${say(texts, 'suggestions')}>
    ${comparison(editor)} ${editor.lines ? linesOffer(editor, editor.lines.lines.length) : nothing} ${editor.lookingUp ? concordance(editor) : nothing}
    <ura-matches
      .texts=${texts}
      .found=${place.active < 0 ? [] : place.found}
      .open=${editor.behind}
      .behind=${(unit: number) => editor.$server.behind(place.row?.id ?? 0, unit)}
      @use-match=${(event: CustomEvent<number>) => editor.acts.insert(event.detail)}
    ></ura-matches>
    <ura-assessment
      .texts=${texts}
      .assessing=${editor.assessing}
      .typology=${editor.typology}
      .segment=${editor.assessing.segment}
      .reviewer=${editor.reviewer}
      .keys=${keysOf('assess', editor.keys)}
    ></ura-assessment>
    <ura-comments
      .texts=${texts}
      .person=${editor.person}
      .discussion=${discussion}
      .segment=${discussion.segment}
      @comment-entered=${() => editor.commenting.leave()}
      @comment-left=${() => editor.commenting.back()}
    ></ura-comments>
    ${history(editor)}
  </aside>`;
}

function history(editor: UraEditor): TemplateResult {
  const { texts, place, tracing } = editor;
  const { row } = place;
  return html`<ura-history
    .texts=${texts}
    .page=${tracing.page}
    .segment=${place.active < 0 ? 0 : (row?.id ?? 0)}
    .text=${row?.target ?? ''}
    .locked=${!editor.reviewer && (row?.state === 'reviewed' || row?.state === 'final')}
    .open=${tracing.open}
    @history-shown=${(event: CustomEvent<boolean>) => tracing.show(event.detail)}
    @history-earlier=${() => tracing.earlier()}
    @history-left=${() => tracing.back()}
    @restore-text=${(event: CustomEvent<number>) => row && editor.acts.deeds.restore(row, event.detail)}
  ></ura-history>`;
}

function concordance(editor: UraEditor): TemplateResult {
  const { wordbook } = editor;
  return html`<ura-concordance
    .texts=${editor.texts}
    .find=${wordbook.find}
    @take-words=${(event: CustomEvent<string>) => wordbook.take(event.detail)}
    @concordance-done=${() => wordbook.close()}
  ></ura-concordance>`;
}

/** Lines that were pasted into one segment may be laid over several. */
function linesOffer(editor: UraEditor, count: number): TemplateResult {
  const { texts } = editor;
  return html`<section class="offer" role="status">
    <p>${say(texts, 'lines', count)}</p>
    <div class="acts">
      <button class="primary" @click=${() => editor.acts.layLines()}>${say(texts, 'layLines', count)}</button>
      <button @click=${() => (editor.lines = undefined)}>${say(texts, 'keepLines')}</button>
    </div>
  </section>`;
}

/** What the last deed did, with the ways to undo it or to go on. */
export function deedNotice(editor: UraEditor, done: Notice): TemplateResult {
  const { texts } = editor;
  return html`<div class="deed" role="status">
    <span>${done.text}</span>
    ${done.deed > 0 ? html`<button title="Alt+Z" @click=${() => editor.perform('undoDeed')}>${say(texts, 'undo')}</button>` : nothing}
    ${done.offer ? html`<button class="primary" title="Alt+A" @click=${() => editor.perform('repeat')}>${say(texts, 'fill')}</button>` : nothing}
    <button class="plain" aria-label=${say(texts, 'close')} @click=${() => (editor.deed = undefined)}>×</button>
  </div>`;
}
