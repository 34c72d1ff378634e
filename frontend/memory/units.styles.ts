import { css } from 'lit';

export const unitsStyles = css`
  :host {
    display: block;
  }
  .bar,
  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-2);
    min-block-size: 2.25rem;
    padding-block: var(--ura-space-2);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--ura-paper);
    border-block-end: 1px solid var(--ura-line-strong);
  }
  .bar [role='status'] {
    margin-inline-start: auto;
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .body.wide {
    grid-template-columns: minmax(0, 1fr) 20rem;
    gap: var(--ura-space-4);
  }
  .head,
  .unit {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr) minmax(0, 1fr) 13rem;
    gap: var(--ura-space-1) var(--ura-space-4);
    padding: var(--ura-space-2);
    border-block-end: 1px solid var(--ura-line);
  }
  .head {
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  .unit {
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .unit:not(.editing) > :is(.source, .target) {
    white-space: pre-wrap;
  }
  .unit.begins {
    border-block-start: 1px solid var(--ura-line-strong);
  }
  .unit:hover {
    background: var(--ura-hover);
  }
  .unit[aria-selected='true'] {
    background: var(--ura-active);
  }
  .unit.active {
    box-shadow: inset 3px 0 var(--ura-accent);
  }
  .unit:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: -2px;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.15em;
    border: 1px solid var(--ura-line-strong);
    border-radius: 4px;
    font-size: 0.8em;
    line-height: 1;
    cursor: pointer;
  }
  [aria-selected='true'] .box {
    border-color: var(--ura-accent);
    background: var(--ura-accent);
    color: var(--ura-on-accent);
  }
  .about {
    display: grid;
    align-content: start;
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  .about > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .reviewed {
    color: var(--ura-good-text);
  }
  .text {
    padding: var(--ura-space-1) var(--ura-space-2);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    white-space: pre-wrap;
  }
  .text:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .panel {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-2);
  }
  .panel p {
    margin: 0;
  }
  .problem {
    flex-basis: 100%;
    color: var(--ura-bad);
  }
  .theirs {
    padding: var(--ura-space-2) var(--ura-space-3);
    border-radius: var(--ura-radius);
    background: var(--ura-warm-ground);
  }
  .theirs button {
    margin-block-start: var(--ura-space-2);
    margin-inline-end: var(--ura-space-2);
  }
  .chip {
    display: inline-block;
    padding-inline: 0.3em;
    border: 1px solid var(--ura-accent);
    border-radius: 4px;
    background: var(--ura-active);
    color: var(--ura-accent-text);
    font-size: 0.85em;
    line-height: 1.25;
  }
  .none {
    padding-block: var(--ura-space-5);
    color: var(--ura-quiet);
  }
  .turning {
    justify-content: center;
  }
  .done {
    position: fixed;
    inset-block-end: var(--ura-space-4);
    inset-inline-start: var(--ura-space-4);
    z-index: 2;
    display: flex;
    align-items: center;
    gap: var(--ura-space-3);
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  aside {
    position: sticky;
    inset-block-start: 3.5rem;
    max-block-size: calc(100vh - 8rem);
    overflow: auto;
    margin-block-start: var(--ura-space-2);
    padding: var(--ura-space-3);
    border: 1px solid var(--ura-line);
    border-radius: var(--ura-radius);
  }
  aside h2 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 var(--ura-space-2);
    font-size: 1rem;
  }
  aside .close {
    padding: 0 var(--ura-space-2);
    border-color: transparent;
    background: none;
  }
  aside ol {
    display: grid;
    gap: var(--ura-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  aside p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .who {
    font-size: var(--ura-small);
    color: var(--ura-quiet);
  }
  del {
    color: var(--ura-removed);
    background: var(--ura-removed-ground);
    text-decoration: none;
  }
  ins {
    color: var(--ura-added);
    background: var(--ura-added-ground);
    text-decoration: none;
  }
  @media (max-width: 60rem) {
    .body.wide {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      order: -1;
      position: static;
      max-block-size: 60vh;
      margin-block: var(--ura-space-2);
    }
  }
  @media (max-width: 48rem) {
    .head {
      display: none;
    }
    .unit {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }
    .unit > :not(.choice) {
      grid-column: 2;
    }
    .choice {
      grid-row: 1 / span 3;
    }
    .source {
      color: var(--ura-quiet);
    }
  }
  @media (forced-colors: active) {
    .unit.active {
      border-inline-start: 5px solid Highlight;
    }
  }
`;
