import { css } from 'lit';

export const concordanceStyles = css`
  :host {
    display: block;
    padding: var(--ura-space-3);
    border-block-end: 1px solid var(--ura-line);
  }
  h2 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 var(--ura-space-2);
    font-size: var(--ura-small);
    font-weight: 600;
    color: var(--ura-quiet);
  }
  form,
  ol {
    display: grid;
    gap: var(--ura-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-1) var(--ura-space-2);
    font-size: var(--ura-small);
  }
  label {
    display: flex;
    align-items: center;
    gap: var(--ura-space-1);
  }
  .close {
    padding: 0 var(--ura-space-2);
    border-color: transparent;
    background: none;
    cursor: pointer;
  }
  p {
    margin: var(--ura-space-2) 0;
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  .hit {
    display: grid;
    gap: var(--ura-space-1);
    inline-size: 100%;
    padding: var(--ura-space-2) var(--ura-space-3);
    border-color: var(--ura-line);
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .hit:hover {
    background: var(--ura-hover);
  }
  .source,
  .origin {
    color: var(--ura-quiet);
  }
  .origin {
    font-size: var(--ura-small);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline 2px var(--ura-accent);
    text-underline-offset: 3px;
  }
`;
