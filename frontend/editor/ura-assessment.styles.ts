import { css } from 'lit';

export const assessmentStyles = css`
  :host {
    display: block;
    padding: 0 var(--ura-space-3);
  }
  h2 {
    margin: var(--ura-space-3) 0 var(--ura-space-2);
    font-size: var(--ura-small);
    font-weight: 600;
    color: var(--ura-quiet);
  }
  blockquote,
  fieldset {
    margin: 0;
  }
  .form {
    gap: var(--ura-space-3);
    padding-block: var(--ura-space-3);
    border-color: var(--ura-line-strong);
  }
  .head {
    color: inherit;
    font-size: inherit;
  }
  .severity {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .severity.major,
  .severity.critical {
    color: var(--ura-bad);
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--ura-space-2);
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .foot button,
  button.plain {
    min-block-size: 1.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--ura-accent-text);
    font-size: var(--ura-small);
  }
  button.plain {
    min-inline-size: 1.5rem;
    color: var(--ura-quiet);
  }
  .foot button:hover {
    text-decoration: underline;
  }
  blockquote {
    padding-inline-start: var(--ura-space-2);
    border-inline-start: 2px solid var(--ura-bad);
    color: var(--ura-quiet);
    font-style: italic;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .words {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--ura-space-1);
  }
  fieldset {
    display: grid;
    gap: 0.1rem;
    min-inline-size: 0;
    padding: 0;
    border: none;
  }
  legend,
  .field > span {
    padding: 0;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .severities {
    grid-template-columns: 1fr 1fr;
  }
  .severities legend {
    grid-column: 1 / -1;
  }
  fieldset label {
    display: flex;
    align-items: baseline;
    gap: var(--ura-space-2);
    min-block-size: 1.5rem;
    border-radius: 4px;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  fieldset label:has(:checked) {
    background: var(--ura-active);
    font-weight: 600;
  }
  .digit {
    min-inline-size: 0.8rem;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
    font-variant-numeric: tabular-nums;
  }
  .field {
    display: grid;
    gap: 0.2rem;
  }
  select,
  .note {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.2rem var(--ura-space-2);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    color: var(--ura-text);
    font: inherit;
  }
  select:focus-visible,
  .note:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .acts {
    display: flex;
    gap: var(--ura-space-2);
  }
  .hint {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .problem {
    margin-block: var(--ura-space-2);
    padding: var(--ura-space-2) var(--ura-space-3);
    border-inline-start: 3px solid var(--ura-bad);
    border-radius: var(--ura-radius);
    background: var(--ura-bad-ground);
  }
`;
