import { css } from 'lit';

export const editorStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr) minmax(15rem, 22rem);
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
  button.plain {
    min-inline-size: 2rem;
    padding-inline: var(--ura-space-2);
  }
  .text:focus-visible {
    outline: 2px solid var(--ura-accent);
    outline-offset: 1px;
  }
  .layouts {
    display: flex;
    gap: 2px;
  }
  .layouts button[aria-pressed='true'] {
    border-color: var(--ura-accent);
    background: var(--ura-active);
    box-shadow: inset 0 0 0 1px var(--ura-accent);
  }
  .icon {
    display: inline-block;
    inline-size: 1rem;
    block-size: 0.8rem;
    vertical-align: -0.05rem;
    background:
      linear-gradient(currentColor 0 0) left / 45% 100% no-repeat,
      linear-gradient(currentColor 0 0) right / 45% 100% no-repeat;
    opacity: 0.75;
  }
  .icon.of-stacked {
    background:
      linear-gradient(currentColor 0 0) top / 100% 42% no-repeat,
      linear-gradient(currentColor 0 0) bottom / 100% 42% no-repeat;
  }
  .icon.of-text {
    background: repeating-linear-gradient(currentColor 0 2px, transparent 2px 4px);
  }
  .deed {
    position: absolute;
    inset-block-end: var(--ura-space-4);
    inset-inline-start: 50%;
    translate: -50%;
    display: flex;
    align-items: center;
    gap: var(--ura-space-3);
    inline-size: max-content;
    max-inline-size: calc(100vw - 3rem);
    box-sizing: border-box;
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .words {
    display: flex;
    flex-direction: column;
  }
  .remarks {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--ura-warm-text);
    font-size: var(--ura-small);
    font-weight: 600;
  }
  .remarks svg {
    inline-size: 1.05em;
    block-size: 1.05em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .prose .remarks {
    margin-inline-start: 0.2em;
    vertical-align: 0.3em;
    line-height: 1;
  }
  .origin {
    color: var(--ura-quiet);
    font-weight: 400;
  }
  .source-input {
    box-sizing: border-box;
    inline-size: 100%;
    field-sizing: content;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    color: inherit;
    font: inherit;
  }
  .go-to {
    inline-size: 5rem;
  }
  .offer {
    margin: var(--ura-space-3);
    padding: var(--ura-space-2) var(--ura-space-3);
    border: 1px solid var(--ura-accent);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
  }
  .offer p {
    margin: 0;
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
  ura-search,
  .narrowed {
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .narrowed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ura-space-1) var(--ura-space-3);
    padding: var(--ura-space-1) var(--ura-space-4);
    border-block-end: 1px solid var(--ura-line);
    background: var(--ura-ground);
    color: var(--ura-quiet);
  }
  ::highlight(ura-hit) {
    background: #ffd54a;
    color: #1d2025;
  }
  ::highlight(ura-comment) {
    background: color-mix(in srgb, var(--ura-warm) 14%, transparent);
    text-decoration: underline dotted 2px var(--ura-warm);
    text-underline-offset: 3px;
  }
  #scroller {
    grid-row: 3;
    position: relative;
    overflow: auto;
    outline: none;
  }
  aside {
    grid-row: 3;
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
  .kind {
    margin: 0.3rem 0 0;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
    overflow-wrap: anywhere;
  }
  .notes {
    color: var(--ura-warm-text);
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
  .text {
    flex: 1;
    box-sizing: border-box;
    min-block-size: calc(1lh + 0.7rem + 2px);
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--ura-line-strong);
    border-radius: var(--ura-radius);
    background: var(--ura-paper);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    outline: none;
  }
  .text[contenteditable='false'] {
    border-color: transparent;
    background: transparent;
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
    user-select: all;
  }
  .source .chip {
    user-select: none;
  }
  .counts,
  .company {
    margin: var(--ura-space-1) 0 0;
    color: var(--ura-quiet);
    font-size: var(--ura-small);
  }
  .company {
    color: var(--ura-warm-text);
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
  .former {
    margin: var(--ura-space-1) 0 0;
    font-size: 0.875em;
  }
  .approval {
    margin: var(--ura-space-1) 0 0;
    color: var(--ura-warm-text);
    font-size: var(--ura-small);
  }
  .approval.once {
    color: var(--ura-quiet);
  }
  .reasons {
    display: grid;
    justify-items: start;
    gap: var(--ura-space-1);
    margin-block-start: var(--ura-space-2);
  }
  .reasons button {
    max-inline-size: 100%;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .reasons kbd {
    color: var(--ura-quiet);
    font: inherit;
    font-weight: 600;
  }
  .reasons .hint {
    color: var(--ura-quiet);
    font-size: var(--ura-small);
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

  .choice {
    padding: 0 0.3em;
  }
  .choice.mine {
    color: var(--ura-added);
    background: var(--ura-added-ground);
  }
  .choice.their {
    color: var(--ura-removed);
    background: var(--ura-removed-ground);
    text-decoration: underline;
  }

  /* one above the other */
  :host([layout='stacked']) .row {
    grid-template-columns: 3.25rem minmax(0, 1fr) 6.5rem;
  }
  :host([layout='stacked']) .source {
    padding-inline: 0.6rem;
  }
  :host([layout='stacked']) .row .number {
    grid-row: 1 / span 2;
  }
  :host([layout='stacked']) .row .target {
    grid-column: 2;
    grid-row: 2;
  }
  :host([layout='stacked']) .row .state {
    grid-column: 3;
    grid-row: 2;
  }

  /* running text */
  :host([layout='text']) .row {
    grid-template-columns: 2.5rem minmax(0, 1fr) minmax(0, 1fr);
    line-height: 1.65;
  }
  :host([layout='text']) .row.first {
    border-block-start: none;
  }
  :host([layout='text']) .now {
    background: var(--ura-active);
    box-shadow: 0 0 0 2px var(--ura-active);
  }
  .prose {
    padding-block: 0.4rem;
  }
  .prose .text {
    display: inline;
    padding: 0.1em 0.15em;
    border: none;
    border-block-end: 1px solid var(--ura-line);
    border-radius: 0;
    background: none;
  }
  .prose .text:empty::before {
    content: '……';
    color: var(--ura-quiet);
  }
  .prose .text:focus {
    background: var(--ura-active);
    outline: 2px solid var(--ura-accent);
    border-radius: 2px;
  }

  @media (prefers-contrast: more) {
    .text,
    .chip,
    button,
    select {
      border-color: currentColor;
    }
    .row.active {
      box-shadow: inset 5px 0 var(--ura-accent-text);
    }
  }
  @media (forced-colors: active) {
    .row.active {
      border-inline-start: 5px solid Highlight;
    }
    .text:focus,
    .prose .text:focus {
      outline: 3px solid Highlight;
    }
    .strip,
    .strip span,
    .icon {
      forced-color-adjust: none;
    }
    .strip {
      outline: 1px solid CanvasText;
    }
    .icon {
      color: ButtonText;
    }
    .layouts button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    ::highlight(ura-fault),
    ::highlight(ura-comment) {
      background-color: Canvas;
      color: CanvasText;
    }
  }
  @media (max-width: 60rem) {
    :host {
      grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    aside {
      grid-row: 4;
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
