import { css } from 'lit';

export const matchesStyles = css`
  :host {
    display: block;
    padding: var(--ura-space-3);
    overflow: auto;
  }
  h2 {
    margin: 0 0 var(--ura-space-2);
    font-size: var(--ura-small);
    font-weight: 600;
    color: var(--ura-quiet);
  }
  ol {
    display: grid;
    gap: var(--ura-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .none {
    margin: 0;
    color: var(--ura-quiet);
  }
  button {
    display: grid;
    gap: var(--ura-space-1);
    inline-size: 100%;
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-line);
    border-inline-start: 3px solid var(--ura-match, var(--ura-quiet));
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button:hover {
    background: var(--ura-hover);
  }
  button:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .context,
  .exact {
    --ura-match: var(--ura-good);
  }
  .fuzzy {
    --ura-match: var(--ura-warm);
  }
  .head {
    display: flex;
    gap: var(--ura-space-2);
    align-items: baseline;
    font-size: var(--ura-small);
  }
  .score {
    font-weight: 650;
  }
  .kind,
  .origin {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  kbd {
    padding: 0 0.35em;
    border: 1px solid var(--ura-line);
    border-radius: 4px;
    font: inherit;
    font-size: 0.92em;
    color: var(--ura-quiet);
  }
  .source {
    color: var(--ura-quiet);
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
  .chip {
    padding-inline: 0.3em;
    border: 1px solid var(--ura-accent);
    border-radius: 4px;
    font-size: 0.85em;
  }
  .penalty,
  .adapted {
    padding-inline: 0.35em;
    border: 1px solid var(--ura-line);
    border-radius: 4px;
    color: var(--ura-quiet);
  }
  .units {
    display: grid;
    gap: var(--ura-space-2);
    margin: var(--ura-space-1) 0 var(--ura-space-2);
    padding: 0;
    padding-inline-start: var(--ura-space-3);
    border-inline-start: 3px solid var(--ura-line);
    list-style: none;
    font-size: var(--ura-small);
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 var(--ura-space-2);
    margin: 0;
  }
  dt {
    color: var(--ura-quiet);
  }
  dd {
    margin: 0;
  }
  del + ins {
    margin-inline-start: 0.3em;
  }
`;
