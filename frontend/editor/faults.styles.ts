import { css } from 'lit';

/** How likely faults of the source look: a dotted line below them, and quiet words below the active source. */
export const faultsStyles = css`
  ::highlight(ura-fault) {
    text-decoration: underline dotted 2px;
    text-underline-offset: 3px;
  }
  .original {
    min-inline-size: 0;
  }
  .faults {
    margin-block-end: var(--ura-space-1);
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .faults ul {
    display: grid;
    gap: var(--ura-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .faults p {
    margin: var(--ura-space-1) 0 0;
  }
  .faults .written,
  .faults b {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .faults .written {
    text-decoration: underline dotted 2px;
    text-underline-offset: 3px;
  }
  .faults b {
    color: var(--ura-text);
    font-weight: 600;
  }
  .faults button {
    padding: 0 var(--ura-space-2);
    margin-inline-start: var(--ura-space-1);
    font-size: inherit;
  }
  .faults > button {
    margin: var(--ura-space-1) 0 0;
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
