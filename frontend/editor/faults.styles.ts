import { css } from 'lit';

/** How likely faults of the source look: a dotted line below them, and quiet words below the active source. */
export const faultsStyles = css`
  ::highlight(ura-fault) {
    text-decoration: underline dotted 2px color-mix(in srgb, currentColor 60%, transparent);
    text-underline-offset: 3px;
  }
  .original {
    min-inline-size: 0;
  }
  .correct {
    white-space: normal;
  }
  .faults {
    margin-block-end: var(--ura-space-1);
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .faults ul {
    display: inline;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .faults li {
    display: inline;
    margin-inline-end: var(--ura-space-1);
  }
  .faults :is(.written, b, .pair button) {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .faults .pair {
    display: inline-block;
    margin-inline-end: var(--ura-space-1);
  }
  .faults b {
    color: var(--ura-text);
    font-weight: 600;
  }
  .faults button {
    padding: 0 var(--ura-space-2);
    margin-block: 1px;
    font-size: inherit;
  }
  .faults .pair button {
    padding: 0 0.3em;
    border-color: var(--ura-line);
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host([layout='stacked']) .faults {
    padding-inline: 0.6rem;
  }
`;
