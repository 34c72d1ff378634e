import { html, type TemplateResult } from 'lit';
import type { Saver } from './saver.js';
import { clock, say, type Texts } from './texts.js';

/** The truth about what was typed: saved only when the server has said so. `find` leads to a conflict's segment. */
export function savedMark(saver: Saver, savedAt: string, texts: Texts, find: (number: number) => void): TemplateResult {
  const conflict = saver.first('conflict')?.answer;
  if (conflict?.kind === 'conflict') {
    const { number } = conflict.row;
    return html`<span class="saved bad" role="status">
      <button class="plain" @click=${() => find(number)}>${say(texts, 'saved.conflict', number)}</button>
    </span>`;
  }
  const [kind, text] = describe(saver, savedAt, texts);
  return html`<span class="saved ${kind}" role="status">${text}</span>`;
}

function describe(saver: Saver, savedAt: string, texts: Texts): [kind: string, text: string] {
  const { unsaved, unkept } = saver;
  if (saver.first('rejected')) return ['bad', say(texts, 'saved.rejected')];
  if (saver.first('offline')) {
    return ['bad', unkept > 0 ? say(texts, 'saved.offlineOnlyHere', unkept) : say(texts, 'saved.offline', unsaved)];
  }
  if (saver.first('failed')) {
    return ['bad', unkept > 0 ? say(texts, 'saved.failedOnlyHere', unkept) : say(texts, 'saved.failed', unsaved)];
  }
  if (unsaved > 0) return ['busy', say(texts, 'saved.saving')];
  return ['good', savedAt ? say(texts, 'saved.at', clock(savedAt, texts)) : say(texts, 'saved.all')];
}
