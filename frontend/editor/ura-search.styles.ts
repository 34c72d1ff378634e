import { css } from 'lit';

/** How the line for searching and replacing looks. */
export const searchStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--ura-space-2) var(--ura-space-4);
    padding: var(--ura-space-2) var(--ura-space-4);
    border-block-end: 1px solid var(--ura-line);
    background: var(--ura-ground);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-2) var(--ura-space-3);
  }
  .what {
    flex: 0 0 16rem;
    max-inline-size: 100%;
    box-sizing: border-box;
  }
  select {
    max-inline-size: 16rem;
    field-sizing: content;
    padding-inline: var(--ura-space-2);
  }
  select.on {
    border-color: var(--ura-accent);
    background: var(--ura-active);
  }
  button[aria-expanded='true'] {
    border-color: var(--ura-accent);
    background: var(--ura-active);
  }
  label {
    display: flex;
    align-items: center;
    gap: var(--ura-space-2);
  }
  label > span {
    color: var(--ura-quiet);
  }
  .problem {
    color: var(--ura-bad);
  }
  .found {
    color: var(--ura-quiet);
  }
  .end {
    display: flex;
    align-self: start;
    gap: var(--ura-space-2);
  }
  .close {
    padding-inline: var(--ura-space-2);
    min-inline-size: 2rem;
  }
  input[type='checkbox'] {
    margin: 0;
    accent-color: var(--ura-accent);
  }
  @media (max-width: 40rem) {
    form {
      padding-inline: var(--ura-space-3);
    }
    .what {
      flex-basis: 100%;
    }
    .line {
      grid-column: 1 / -1;
    }
    .end {
      grid-column: 1 / -1;
    }
    .close {
      margin-inline-start: auto;
    }
  }
`;
