import { css } from 'lit';

/** How the editor's dialogs look. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    max-inline-size: min(44rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 3rem);
    padding: var(--ura-space-4);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  h2 {
    margin: 0 0 var(--ura-space-3);
    font-size: 1.1rem;
  }
  h3 {
    margin: var(--ura-space-4) 0 var(--ura-space-1);
    font-size: 0.95rem;
  }
  .foot {
    display: flex;
    gap: var(--ura-space-2);
    margin-block-start: var(--ura-space-4);
  }
`;
