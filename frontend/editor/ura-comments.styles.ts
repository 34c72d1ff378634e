import { css } from 'lit';

export const commentsStyles = css`
  :host {
    display: block;
    padding: var(--ura-space-3);
  }
  h2 {
    margin: 0 0 var(--ura-space-2);
    font-size: var(--ura-small);
    font-weight: 600;
    color: var(--ura-quiet);
  }
  mark {
    padding-inline: 0.15em;
    border-radius: 3px;
    background: var(--ura-active);
    color: var(--ura-accent-text);
    font-weight: 600;
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--ura-space-2);
    border-inline-start: 2px solid var(--ura-warm);
    color: var(--ura-quiet);
    font-style: italic;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .resolution {
    color: var(--ura-good-text);
    font-size: var(--ura-small);
  }
  details {
    margin-block-end: var(--ura-space-2);
  }
  details ol {
    margin-block: var(--ura-space-2) 0;
  }
  details li {
    background: none;
  }
  summary {
    padding-block: 0.15rem;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
    cursor: pointer;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-1) var(--ura-space-3);
  }
  li > .acts button:not(.primary) {
    min-block-size: 1.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--ura-accent-text);
    font-size: var(--ura-small);
  }
  li > .acts button:not(.primary):hover {
    text-decoration: underline;
  }
  li > .acts button.bad:not(.primary) {
    color: var(--ura-bad);
    font-weight: 600;
  }
  button.plain {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border: none;
    background: none;
    color: var(--ura-quiet);
  }
  summary:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
    border-radius: 4px;
  }
  .new {
    display: grid;
    gap: var(--ura-space-2);
  }
  .words {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--ura-space-1);
  }
  .hint {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .problem {
    padding: var(--ura-space-2) var(--ura-space-3);
    border-inline-start: 3px solid var(--ura-bad);
    border-radius: var(--ura-radius);
    background: var(--ura-bad-ground);
  }
`;
