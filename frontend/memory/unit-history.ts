import { html, nothing, type TemplateResult } from 'lit';
import { tagged } from '../editor/tagged.js';
import { moment, say, type Texts } from '../editor/texts.js';
import type { Change } from './types.js';

/** What happened to a unit, the latest first: each time the texts as they were, and as they became. */
export function unitHistory(changes: Change[], texts: Texts): TemplateResult {
  return html`<aside aria-labelledby="history-title">
    <h2 id="history-title">${say(texts, 'history')}<button class="close" data-act="close" title="Esc" aria-label=${say(texts, 'close')}>×</button></h2>
    ${changes.length === 0
      ? html`<p>${say(texts, 'historyNone')}</p>`
      : html`<ol>
          ${changes.map(
            (change) =>
              html`<li>
                <p class="who"><b>${say(texts, `act.${change.act}`)}</b> · ${change.by} · ${moment(change.at, texts)}</p>
                ${side(change.sourceBefore, change.source, 'sq')} ${side(change.targetBefore, change.target, 'en')}
              </li>`,
          )}
        </ol>`}
  </aside>`;
}

function side(before: string, after: string, language: string): TemplateResult | typeof nothing {
  if (before === after) return nothing;
  return html`<p lang=${language}><del>${tagged(before)}</del></p>
    <p lang=${language}><ins>${tagged(after)}</ins></p>`;
}
