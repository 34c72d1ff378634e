import { css } from 'lit';

/** Lists at the side: what people said and did, a card each. */
export const cardsStyles = css`
  p {
    margin: 0;
  }
  ol {
    display: grid;
    gap: var(--ura-space-2);
    margin: 0 0 var(--ura-space-3);
    padding: 0;
    list-style: none;
  }
  li,
  .card {
    display: grid;
    gap: var(--ura-space-1);
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-line);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--ura-space-2);
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .head b {
    color: var(--ura-text);
    font-weight: 600;
  }
  .text {
    white-space: pre-wrap;
  }
`;
