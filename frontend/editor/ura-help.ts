import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { COMMANDS, GROUPS, type Command } from './commands.js';
import { dialogStyles } from './dialog.styles.js';
import { clash, keysOf, mayTake, nameOf, type OwnKeys } from './keys.js';
import { say, type Texts } from './texts.js';

const NAMES: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };

/**
 * The map of the keys, in a dialog, where a person can change them: choose a key, press another.
 *
 * @fires keys-chosen - the person's own keys, in `detail`
 * @fires smart-chosen - whether quotation marks and dashes are typed smart, in `detail`
 */
@customElement('ura-help')
export class UraHelp extends LitElement {
  static styles = [
    controlsStyles,
    dialogStyles,
    css`
      .groups {
        columns: 2 17rem;
        column-gap: var(--ura-space-5);
      }
      section {
        break-inside: avoid;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--ura-space-1) var(--ura-space-3);
        align-items: center;
        margin: 0;
      }
      dt {
        grid-column: 1;
      }
      dd {
        grid-column: 2;
        margin: 0;
        text-align: end;
      }
      dd button {
        min-inline-size: 4rem;
        padding: 0 var(--ura-space-2);
        font-size: 0.92em;
      }
      dd button[aria-pressed='true'] {
        border-color: var(--ura-accent);
        box-shadow: 0 0 0 1px var(--ura-accent);
      }
      .smart {
        display: flex;
        gap: var(--ura-space-2);
        align-items: baseline;
      }
      .own {
        font-weight: 600;
      }
      .problem {
        color: var(--ura-bad);
        min-block-size: 1.4em;
        margin: var(--ura-space-2) 0 0;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  /** what the person has changed */
  @property({ attribute: false }) keys: OwnKeys = {};
  @property({ type: Boolean }) smart = true;
  @state() private choosing: Command | undefined;
  @state() private problem = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  /** Opens the dialog; Escape closes it and gives the focus back. */
  show(): void {
    this.choosing = undefined;
    this.problem = '';
    this.dialog.showModal();
  }

  render(): TemplateResult {
    const changed = Object.keys(this.keys).length > 0;
    return html`<dialog aria-labelledby="title" @keydown=${this.pressed}>
      <h2 id="title">${say(this.texts, 'help')}</h2>
      <p>${say(this.texts, 'help.change')}</p>
      <p>${say(this.texts, 'help.faults')}</p>
      <div class="groups">${GROUPS.map((group) => this.group(group))}</div>
      <p class="problem" role="status">${this.problem}</p>
      <label class="smart">
        <input
          type="checkbox"
          .checked=${this.smart}
          @change=${(event: Event) => this.dispatchEvent(new CustomEvent<boolean>('smart-chosen', { detail: (event.target as HTMLInputElement).checked }))}
        />
        ${say(this.texts, 'help.smart')}
      </label>
      <form class="foot" method="dialog">
        <button>${say(this.texts, 'close')}</button>
        ${changed ? html`<button type="button" @click=${() => this.choose({})}>${say(this.texts, 'help.reset')}</button>` : nothing}
      </form>
    </dialog>`;
  }

  private group(group: (typeof GROUPS)[number]): TemplateResult {
    const names = (Object.keys(COMMANDS) as Command[]).filter((name) => COMMANDS[name].group === group);
    return html`<section>
      <h3>${say(this.texts, `keys.${group}`)}</h3>
      <dl>${names.map((name) => this.line(name))}</dl>
    </section>`;
  }

  private line(name: Command): TemplateResult {
    const what = /^insert(\d)$/.exec(name);
    const label = what ? say(this.texts, 'command.insert', what[1] ?? '') : say(this.texts, `command.${name}`);
    const keys = keysOf(name, this.keys);
    const choosing = name === this.choosing;
    return html`<dt>${label}</dt>
      <dd>
        <button
          class=${this.keys[name] === undefined ? '' : 'own'}
          aria-pressed=${choosing}
          aria-label="${label}: ${keys || say(this.texts, 'help.none')}"
          @click=${() => (this.choosing = choosing ? undefined : name)}
        >
          ${choosing ? say(this.texts, 'help.press') : shown(keys) || '–'}
        </button>
      </dd>`;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const { choosing } = this;
    if (!choosing || ['Control', 'Shift', 'Alt', 'Meta', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    this.choosing = undefined;
    if (event.key === 'Escape') return;
    const none = event.key === 'Backspace' || event.key === 'Delete';
    const keys = none ? '' : nameOf(event);
    const other = none ? undefined : clash(choosing, keys, this.keys);
    if (other) this.problem = say(this.texts, 'help.clash', shown(keys), say(this.texts, `command.${other}`));
    else if (!none && !mayTake(keys, COMMANDS[choosing].onRow !== true)) this.problem = say(this.texts, 'help.taken', shown(keys));
    else this.choose({ ...this.keys, [choosing]: keys });
  };

  private choose(keys: OwnKeys): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent<OwnKeys>('keys-chosen', { detail: keys }));
  }
}

function shown(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((key) => NAMES[key] ?? key)
    .join(' + ');
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-help': UraHelp;
  }
}
