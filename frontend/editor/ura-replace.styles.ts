import { css } from 'lit';

/** How the preview of a replacement looks, beside what all dialogs have in common. */
export const replaceStyles = css`
  dialog {
    inline-size: 56rem;
    max-inline-size: calc(100vw - 2rem);
    padding: 0;
  }
  form {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    box-sizing: border-box;
    max-block-size: calc(100vh - 4rem);
  }
  header,
  .foot {
    padding: var(--ura-space-4);
    margin: 0;
  }
  header {
    border-block-end: 1px solid var(--ura-line);
  }
  h2 {
    margin: 0 0 var(--ura-space-2);
  }
  header p {
    margin: 0;
    color: var(--ura-quiet);
    overflow-wrap: anywhere;
  }
  .list {
    overflow: auto;
  }
  h3 {
    margin: 0;
    padding: var(--ura-space-3) var(--ura-space-4) var(--ura-space-1);
    overflow-wrap: anywhere;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hit,
  .all,
  .unseen {
    display: grid;
    grid-template-columns: auto calc(var(--ura-digits) * 1ch) minmax(0, 1fr);
    gap: var(--ura-space-3);
    align-items: baseline;
    padding: var(--ura-space-2) var(--ura-space-4);
    cursor: pointer;
  }
  .all,
  .unseen {
    grid-template-columns: auto minmax(0, 1fr);
    padding-inline: 0;
  }
  .all {
    padding-block: var(--ura-space-2) 0;
  }
  .unseen {
    padding-inline: var(--ura-space-4);
  }
  .hit:hover,
  .hit:focus-within {
    background: var(--ura-hover);
  }
  .number {
    color: var(--ura-quiet);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .spared .text {
    color: var(--ura-quiet);
  }
  .approval {
    display: block;
    color: var(--ura-warm-text);
    font-size: var(--ura-small);
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
  input {
    margin: 0;
    accent-color: var(--ura-accent);
  }
  input:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .foot {
    flex-wrap: wrap;
    align-items: center;
    border-block-start: 1px solid var(--ura-line);
  }
  .keys {
    margin-inline-start: auto;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  @media (max-width: 40rem), (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
