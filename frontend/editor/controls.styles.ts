import { css } from 'lit';

/** How fields and buttons look, everywhere in the editor. */
export const controlsStyles = css`
  input:not([type='checkbox']),
  select,
  button {
    padding: var(--ura-space-1) var(--ura-space-3);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  button:hover:enabled {
    background: var(--ura-hover);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  button.primary {
    border-color: var(--ura-accent);
    background: var(--ura-accent);
    color: var(--ura-on-accent);
  }
  :is(input, select, textarea, button):focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
`;
