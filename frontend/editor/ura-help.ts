import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { say, type Texts } from './texts.js';

const KEYS: [keys: string[], text: string][] = [
  [['Ctrl', 'Enter'], 'help.confirm'],
  [['Ctrl', '1…9'], 'help.insert'],
  [['Ctrl', '↑ ↓'], 'help.move'],
  [['Ctrl', 'Shift', 'Insert'], 'help.copySource'],
  [['Esc'], 'help.leave'],
  [['Enter'], 'help.edit'],
  [['Ctrl', 'Shift', 'Enter'], 'help.approve'],
  [['A'], 'help.approveRow'],
  [['R'], 'help.giveBack'],
  [['?'], 'help.help'],
];

/** The map of the keys, in a dialog. */
@customElement('ura-help')
export class UraHelp extends LitElement {
  static styles = css`
    dialog {
      max-inline-size: min(34rem, calc(100vw - 3rem));
      padding: var(--ura-space-4);
      border: 1px solid var(--ura-line);
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
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--ura-space-2) var(--ura-space-4);
      margin: 0 0 var(--ura-space-4);
    }
    dt {
      white-space: nowrap;
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 0.05em 0.45em;
      border: 1px solid var(--ura-line);
      border-radius: 4px;
      font: inherit;
      font-size: 0.92em;
    }
    button {
      padding: var(--ura-space-1) var(--ura-space-3);
      border: 1px solid var(--ura-line);
      border-radius: var(--ura-radius);
      background: transparent;
      color: inherit;
      font: inherit;
    }
  `;

  @property({ attribute: false }) texts: Texts = {};
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the dialog; Escape closes it and gives the focus back. */
  show(): void {
    this.dialog.showModal();
  }

  render(): TemplateResult {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${say(this.texts, 'help')}</h2>
      <dl>
        ${KEYS.map(
          ([keys, text]) =>
            html`<dt>${keys.map((key, i) => html`${i ? ' + ' : ''}<kbd>${key}</kbd>`)}</dt>
              <dd>${say(this.texts, text)}</dd>`,
        )}
      </dl>
      <form method="dialog"><button>${say(this.texts, 'close')}</button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-help': UraHelp;
  }
}
