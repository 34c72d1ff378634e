import { html, nothing, type TemplateResult } from 'lit';
import { tagged } from '../editor/tagged.js';
import { moment, say, type Texts } from '../editor/texts.js';
import type { Change, Unit } from './types.js';

/** What happened to a unit, the latest first: each time the texts as they were, and as they became. */
export function unitHistory(changes: Change[], unit: Unit | undefined, texts: Texts): TemplateResult {
  return html`<aside aria-labelledby="history-title">
    <h2 id="history-title">${say(texts, 'history')}<button class="close" data-act="close" title="Esc" aria-label=${say(texts, 'close')}>×</button></h2>
    <ol>
      ${changes.map((change) => html`<li>${who(change.act, change.by, change.at, texts)} ${side(change.sourceBefore, change.source, 'sq')} ${side(change.targetBefore, change.target, 'en')}</li>`)}
      ${unit ? html`<li>${who(unit.imported ? 'imported' : 'confirmed', unit.createdBy, unit.createdAt, texts, 'came')}</li>` : nothing}
    </ol>
  </aside>`;
}

function who(act: string, by: string, at: string, texts: Texts, under = 'act'): TemplateResult {
  return html`<p class="who"><b>${say(texts, `${under}.${act}`)}</b> · ${by} · ${moment(at, texts)}</p>`;
}

function side(before: string, after: string, language: string): TemplateResult | typeof nothing {
  if (before === after) return nothing;
  return html`<p lang=${language}><del>${tagged(before)}</del></p>
    <p lang=${language}><ins>${tagged(after)}</ins></p>`;
}
