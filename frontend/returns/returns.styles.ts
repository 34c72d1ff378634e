import { css } from 'lit';

/** How the rows of a file that came back look. */
export const returnsStyles = css`
  :host {
    display: block;
  }
  .bar,
  .foot,
  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-2) var(--ura-space-3);
    padding-block: var(--ura-space-3);
  }
  .bar button {
    color: var(--ura-quiet);
  }
  .bar button[aria-pressed='true'] {
    border-color: var(--ura-accent);
    color: inherit;
    box-shadow: inset 0 -2px var(--ura-accent);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  [role='grid'] {
    border-block: 1px solid var(--ura-line);
  }
  .line {
    display: grid;
    grid-template-columns: 1.5rem minmax(7rem, 1fr) minmax(0, 3fr) minmax(0, 4fr);
    gap: var(--ura-space-3);
    padding: var(--ura-space-3) var(--ura-space-2);
    overflow-wrap: anywhere;
  }
  .line + .line {
    border-block-start: 1px solid var(--ura-line);
  }
  .line:hover {
    background: var(--ura-hover);
  }
  .line.active {
    box-shadow: inset 3px 0 var(--ura-accent);
  }
  .line:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: -2px;
  }
  .line[aria-selected='true'] {
    background: var(--ura-active);
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.15em;
    border: 1px solid var(--ura-line-strong);
    border-radius: 4px;
    font-size: 0.8em;
    line-height: 1;
    cursor: pointer;
  }
  [aria-selected='true'] .box {
    border-color: var(--ura-accent);
    background: var(--ura-accent);
    color: var(--ura-on-accent);
  }
  .which {
    display: grid;
    align-content: start;
    gap: var(--ura-space-1);
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .which b {
    color: var(--ura-ink, inherit);
    font-variant-numeric: tabular-nums;
  }
  .line .CONFLICT,
  .line .DAMAGED,
  .left,
  .reason {
    color: var(--ura-warm-text);
  }
  .done {
    color: var(--ura-good-text);
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  p + p,
  dl + p {
    margin-block-start: var(--ura-space-2);
  }
  .source,
  .texts > p:not(.reason, .note),
  dd {
    white-space: pre-wrap;
  }
  dt {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  dd + dt {
    margin-block-start: var(--ura-space-2);
  }
  .reason,
  .note {
    font-size: var(--ura-small);
  }
  .quiet,
  .none,
  .keys {
    color: var(--ura-quiet);
  }
  .chip {
    display: inline-block;
    padding-inline: 0.3em;
    border: 1px solid var(--ura-accent);
    border-radius: 3px;
    font-size: 0.8em;
  }
  del {
    color: var(--ura-removed);
    background: var(--ura-removed-ground);
    text-decoration: line-through;
  }
  ins {
    color: var(--ura-added);
    background: var(--ura-added-ground);
    text-decoration: underline;
  }
  del + ins {
    margin-inline-start: 0.3em;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    background: var(--ura-paper);
    border-block-start: 1px solid var(--ura-line);
  }
  .foot label {
    display: inline-flex;
    align-items: center;
    gap: var(--ura-space-2);
  }
  input[type='checkbox'] {
    accent-color: var(--ura-accent);
  }
  .keys {
    margin-inline-start: auto;
    font-size: var(--ura-small);
  }
  @media (max-width: 48rem) {
    .line {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }
    .line > :nth-child(n + 3) {
      grid-column: 2;
    }
    .foot {
      position: static;
    }
  }
  @media (max-width: 48rem), (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
