import { css } from 'lit';

/** How differences look: what went is struck through, what came is underlined. */
export const differenceStyles = css`
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
  .chip {
    padding-inline: 0.3em;
    border: 1px solid var(--ura-line-strong);
    border-radius: 4px;
    color: var(--ura-quiet);
    font-size: 0.85em;
  }
  .quiet {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
`;

export const historyStyles = css`
  :host {
    display: block;
    padding: var(--ura-space-3);
    border-block-start: 1px solid var(--ura-line);
  }
  summary {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
    cursor: pointer;
  }
  summary h2 {
    display: inline;
    margin: 0;
    font-size: var(--ura-small);
    font-weight: 600;
  }
  summary:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
    border-radius: 4px;
  }
  ol {
    margin: var(--ura-space-2) 0 0;
  }
  li li {
    padding-inline: var(--ura-space-2);
    background: none;
  }
  .reason {
    padding-inline-start: var(--ura-space-2);
    border-inline-start: 2px solid var(--ura-warm);
  }
  .restore {
    justify-self: start;
    min-block-size: 1.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--ura-accent-text);
    font-size: var(--ura-small);
  }
  .restore:hover:enabled {
    background: none;
    text-decoration: underline;
  }
  .earlier {
    margin-block-start: var(--ura-space-2);
  }
`;
