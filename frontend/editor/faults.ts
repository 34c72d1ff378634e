import { html, nothing, type TemplateResult } from 'lit';
import { byKind, wordsOf } from './readings.js';
import type { RowView } from './row.js';
import { say } from './texts.js';
import type { SourceFault } from './types.js';

/** How many faults of one source are told in words; the rest are underlined only. */
const MOST = 6;

/**
 * What seems wrong in the source of the active row, and how it would be right. Who may correct sources is offered to put
 * one reading or all of them into the correction.
 */
export function faultsNote(view: RowView, mayCorrect: boolean): TemplateResult | typeof nothing {
  const { row, texts, index } = view;
  if (!view.active || !row || row.faults.length === 0) return nothing;
  const offered = mayCorrect && !view.correcting;
  const { length } = row.faults;
  const single = offered && length > 1;
  return html`<div class="faults" id="faults-${index}">
    <span class="unseen">${say(texts, 'faults')}</span>
    <ul>
      ${[...byKind(row.faults.slice(0, MOST))].map(
        ([kind, faults]) =>
          html`<li>
            <span class="kind">${say(texts, `fault.${kind}`)}:</span>
            ${faults.map(({ fault, place }) => pair(view, row.source, fault, single ? place : -1))}
          </li>`,
      )}
    </ul>
    ${length > MOST ? html`<span>${say(texts, 'faultsMore', length - MOST)}</span>` : nothing}
    ${offered
      ? html`<button data-act="takeReadings" title="F2">${single ? say(texts, 'correctFaults', length) : `${say(texts, 'saveSource')} …`}</button>`
      : nothing}
  </div>`;
}

/** @param place of the fault in its row, to make its reading a button; -1 for none */
function pair(view: RowView, source: string, fault: SourceFault, place: number): TemplateResult {
  const { written, reading } = wordsOf(source, fault);
  return html`<span class="pair">
    <span class="written" lang="sq">${written}</span> <span aria-hidden="true">→</span>
    <span class="unseen">${say(view.texts, 'faultLikely')}</span>
    ${place < 0
      ? html`<b lang="sq">${reading}</b>`
      : html`<button lang="sq" data-act="takeReading" data-place=${place} title=${say(view.texts, 'correctFault', written, reading)}>${reading}</button>`}
  </span>`;
}
