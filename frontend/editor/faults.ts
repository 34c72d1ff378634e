import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from './readings.js';
import type { RowView } from './row.js';
import { say } from './texts.js';
import type { SourceFault } from './types.js';

/** How many faults of one source are told in words; the rest are underlined only. */
const MOST = 4;

/**
 * What seems wrong in the source of the active row, and how it would be right. Who may correct sources is offered to put a
 * reading into the correction.
 */
export function faultsNote(view: RowView, mayCorrect: boolean): TemplateResult | typeof nothing {
  const { row, texts, index } = view;
  if (!view.active || !row || row.faults.length === 0) return nothing;
  const offered = mayCorrect && !view.correcting;
  const left = row.faults.length - MOST;
  return html`<div class="faults" id="faults-${index}">
    <span class="unseen">${say(texts, 'faults')}</span>
    <ul>
      ${row.faults.slice(0, MOST).map((fault, place) => line(view, row.source, fault, offered ? place : -1))}
    </ul>
    ${left > 0 ? html`<p>${say(texts, 'faultsMore', left)}</p>` : nothing}
    ${offered && row.faults.length > 1
      ? html`<button data-act="takeReadings" title="F2">${say(texts, 'correctFaults', row.faults.length)}</button>`
      : nothing}
  </div>`;
}

/** @param place of the fault in its row, for the button that corrects it; -1 for no button */
function line(view: RowView, source: string, fault: SourceFault, place: number): TemplateResult {
  const { texts } = view;
  const { written, reading } = inWords(source, fault);
  const kind = say(texts, `fault.${fault.kind}`);
  return html`<li>
    <span class="unseen">${say(texts, 'fault', kind, written, reading)}</span>
    <span aria-hidden="true"><span class="kind">${kind}:</span> <span class="written" lang="sq">${written}</span> → <b lang="sq">${reading}</b></span>
    ${place >= 0
      ? html`<button data-act="takeReading" data-place=${place} aria-label=${say(texts, 'correctFault', written, reading)}>
          ${say(texts, 'saveSource')} …
        </button>`
      : nothing}
  </li>`;
}
