import { css } from 'lit';

export const editorStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(15rem, 22rem);
    block-size: 100%;
    min-block-size: 0;
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-2) var(--ura-space-4);
    padding: var(--ura-space-2) var(--ura-space-4);
    border-block-end: 1px solid var(--ura-line);
  }
  .filter {
    display: flex;
    align-items: center;
    gap: var(--ura-space-2);
  }
  .filter span {
    color: var(--ura-quiet);
  }
  select,
  button,
  input {
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
  button.plain {
    min-inline-size: 2rem;
    padding-inline: var(--ura-space-2);
  }
  :is(button, select, input, textarea):focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: var(--ura-space-2);
    margin-inline-start: auto;
  }
  .strip {
    display: flex;
    inline-size: 8rem;
    block-size: 0.5rem;
    border-radius: 0.25rem;
    overflow: hidden;
    background: var(--ura-line);
  }
  .strip .done {
    background: var(--ura-good);
  }
  .strip .translated {
    background: var(--ura-accent);
  }
  .strip .returned {
    background: var(--ura-warm);
  }
  .saved {
    min-inline-size: 7rem;
    color: var(--ura-quiet);
  }
  .saved.bad {
    color: var(--ura-bad);
    font-weight: 600;
  }
  #scroller {
    position: relative;
    overflow: auto;
    outline: none;
  }
  aside {
    overflow: auto;
    border-inline-start: 1px solid var(--ura-line);
    background: var(--ura-ground);
  }
  .empty {
    margin: var(--ura-space-5);
    color: var(--ura-quiet);
  }

  .row {
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr) minmax(0, 1fr) 6.5rem;
    gap: 0 var(--ura-space-4);
    inline-size: 100%;
    box-sizing: border-box;
    padding: var(--ura-space-1) var(--ura-space-4);
    outline: none;
  }
  .row[hidden] {
    display: none;
  }
  .row.first {
    padding-block-start: var(--ura-space-3);
    border-block-start: 1px solid var(--ura-line);
  }
  .row.active {
    background: var(--ura-active);
    box-shadow: inset 3px 0 var(--ura-accent);
  }
  .row:focus-visible {
    box-shadow: inset 0 0 0 2px var(--ura-accent);
  }
  .waiting {
    min-block-size: 3.5rem;
  }
  .number {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    padding-block-start: 0.4rem;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .paragraph {
    font-weight: 600;
  }
  .source {
    padding-block: 0.4rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .target {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding-block-end: var(--ura-space-1);
  }
  .grow {
    display: grid;
    flex: 1;
  }
  .grow::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }
  .grow::after,
  textarea {
    grid-area: 1 / 1;
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    font: inherit;
    line-height: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea {
    overflow: hidden;
    background: var(--ura-paper);
    color: inherit;
    resize: none;
  }
  textarea:read-only {
    border-color: transparent;
    background: transparent;
  }
  .state {
    display: flex;
    gap: 0.4rem;
    padding-block-start: 0.45rem;
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  .state .shape {
    inline-size: 1.1em;
    text-align: center;
  }
  .state.translated {
    color: var(--ura-accent-text);
  }
  .state.reviewed,
  .state.final {
    color: var(--ura-good-text);
  }
  .state.returned {
    color: var(--ura-warm-text);
    font-weight: 600;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ura-space-2);
    margin-block: var(--ura-space-2) var(--ura-space-1);
  }
  .reason,
  .refusal,
  .conflict,
  .return {
    margin: var(--ura-space-2) 0 0;
    padding: var(--ura-space-2) var(--ura-space-3);
    border-inline-start: 3px solid var(--ura-warm);
    border-radius: var(--ura-radius);
    background: var(--ura-warm-ground);
  }
  .refusal,
  .conflict {
    border-color: var(--ura-bad);
    background: var(--ura-bad-ground);
  }
  .conflict p {
    margin: 0 0 var(--ura-space-1);
  }
  .return label {
    display: grid;
    gap: var(--ura-space-1);
  }
  del {
    color: var(--ura-removed);
    background: var(--ura-removed-ground);
  }
  ins {
    color: var(--ura-added);
    background: var(--ura-added-ground);
  }
  del + ins {
    margin-inline-start: 0.3em;
  }

  @media (max-width: 60rem) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    aside {
      max-block-size: 32vh;
      border-inline-start: none;
      border-block-start: 1px solid var(--ura-line);
    }
  }
  @media (max-width: 40rem) {
    .bar {
      padding-inline: var(--ura-space-3);
    }
    .filter span {
      display: none;
    }
    .progress {
      margin-inline-start: 0;
    }
    .strip {
      inline-size: 4rem;
    }
    .saved {
      flex: 1;
    }
    .row {
      grid-template-columns: 2.5rem minmax(0, 1fr);
      gap: 0 var(--ura-space-2);
      padding-inline: var(--ura-space-2);
    }
    .row .number {
      grid-row: 1 / span 3;
    }
    .row .target,
    .row .state {
      grid-column: 2;
    }
    .row .state {
      padding-block: 0 var(--ura-space-1);
    }
  }
`;
