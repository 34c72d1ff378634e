import { css, html, nothing, type TemplateResult } from 'lit';
import { difference } from './difference.js';
import { waits, type Compared } from './revisions.js';
import { moment, say, type Texts } from './texts.js';
import { wordDifference } from './word-diff.js';
import type { UraEditor } from './ura-editor.js';

export const comparisonStyles = css`
  .comparison {
    padding: var(--ura-space-3);
    border-block-end: 1px solid var(--ura-line);
  }
  .comparison h2 {
    margin: 0 0 var(--ura-space-2);
    font-size: var(--ura-small);
    font-weight: 600;
    color: var(--ura-quiet);
  }
  .comparison dl {
    display: grid;
    gap: var(--ura-space-1);
    margin: 0;
  }
  .comparison dt {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .comparison dd {
    margin: 0 0 var(--ura-space-2);
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-line);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .comparison dd.same {
    color: var(--ura-quiet);
  }
  .comparison del {
    text-decoration: line-through;
  }
  .comparison ins {
    text-decoration: underline;
  }
`;

/** For a reviewer, on a segment that waits: what the text was when the translator began with it, and what it is now. */
export function comparison(editor: UraEditor): TemplateResult | typeof nothing {
  const { texts, tracing, work } = editor;
  const { row } = editor.place;
  if (!editor.reviewer || !row || !waits(row, editor.workflow) || tracing.compared.length === 0) return nothing;
  const text = work.text(row);
  return html`<section class="comparison" aria-labelledby="comparison">
    <h2 id="comparison">${say(texts, 'comparison')}</h2>
    <dl>
      ${tracing.compared.map(
        (one) => html`<dt>${name(one, texts)}</dt>
          ${one.text === text
            ? html`<dd class="same">${say(texts, 'comparison.same')}</dd>`
            : html`<dd lang="en">${difference(wordDifference(one.text, text))}</dd>`}`,
      )}
    </dl>
  </section>`;
}

function name(one: Compared, texts: Texts): string {
  return one.by ? say(texts, `comparison.${one.kind}`, one.by, moment(one.at, texts)) : say(texts, `comparison.${one.kind}`, one.percent);
}
