import { html, type TemplateResult } from 'lit';
import type { Saver } from './saver.js';
import { clock, say, type Texts } from './texts.js';

/** The truth about what was typed: saved only when the server has said so. */
export function savedMark(saver: Saver, savedAt: string, texts: Texts): TemplateResult {
  const [kind, text] = describe(saver, savedAt, texts);
  return html`<span class="saved ${kind}" role="status">${text}</span>`;
}

function describe(saver: Saver, savedAt: string, texts: Texts): [kind: string, text: string] {
  if (saver.has('conflict')) return ['bad', say(texts, 'saved.conflict')];
  if (saver.has('rejected')) return ['bad', say(texts, 'saved.rejected')];
  if (saver.has('offline')) return ['bad', say(texts, 'saved.offline', saver.unsaved)];
  if (saver.unsaved > 0) return ['busy', say(texts, 'saved.saving')];
  return ['good', savedAt ? say(texts, 'saved.at', clock(savedAt, texts)) : say(texts, 'saved.all')];
}
