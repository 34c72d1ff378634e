import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlsStyles } from '../editor/controls.styles.js';
import { say, type Texts } from '../editor/texts.js';
import { USUAL, choiceOf, chosenCount, grouped, isChosen, turned, type Chosen } from './choice.js';
import { lineView } from './line-view.js';
import { returnsStyles } from './returns.styles.js';
import { KINDS, type Counts, type Kind, type Line, type ReturnsServer } from './types.js';

const ROWS = 50;
const GROUPS: Kind[] = ['CHANGED', 'DAMAGED'];
const NOTHING: Counts = { CHANGED: 0, CONFLICT: 0, DAMAGED: 0, UNKNOWN: 0, UNCHANGED: 0 };

/**
 * The rows of a file that came back, a page at a time: looking at what differs, choosing what is taken over, taking it
 * over. The server keeps the rows; nothing but the page and the choice is kept here.
 */
@customElement('ura-returns')
export class UraReturns extends LitElement {
  static styles = [controlsStyles, returnsStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** how many rows of each kind are not taken over */
  @property({ attribute: false }) counts: Counts = NOTHING;
  /** whether a job is at work, so that nothing can be chosen */
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) undoable = false;
  /** whether the file has rows of several documents */
  @property({ type: Boolean }) several = false;
  @state() private lines: Line[] = [];
  @state() private total = 0;
  @state() private from = 0;
  @state() private active = 0;
  @state() private shown = new Set<Kind>(['CHANGED', 'CONFLICT', 'DAMAGED', 'UNKNOWN']);
  @state() private chosen: Chosen = USUAL;
  @state() private states = 'FILE';
  @state() private loaded = false;
  private asked = 0;

  declare readonly $server: ReturnsServer;

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.undoPressed);
    void this.load(0);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.undoPressed);
  }

  /** Reads the rows anew, where the person is; called by the server when they have changed. */
  renew(): void {
    this.chosen = USUAL;
    void this.load(this.from, this.active);
  }

  render(): TemplateResult {
    const { texts } = this;
    const count = this.busy ? 0 : chosenCount(this.chosen, this.counts);
    return html`<div class="bar" role="group" aria-label=${say(texts, 'filter')}>${KINDS.map((kind) => this.filter(kind))}</div>
      <div class="body" @click=${this.clicked} @keydown=${this.pressed}>
        ${this.lines.length
          ? html`<div role="grid" aria-label=${say(texts, 'rows')} aria-multiselectable="true" aria-rowcount=${this.total}>
              ${this.lines.map((line, index) =>
                lineView({ line, index, active: index === this.active, chosen: isChosen(this.chosen, line), texts, several: this.several }),
              )}
            </div>`
          : this.loaded
            ? html`<p class="none" role="status">${say(texts, 'nothing')}</p>`
            : nothing}
        ${this.turning()}
      </div>
      <div class="foot">
        ${GROUPS.map((kind) => this.group(kind))}
        <label>
          ${say(texts, 'into')}
          <select .value=${this.states} @change=${(event: Event) => (this.states = (event.target as HTMLSelectElement).value)}>
            ${['FILE', 'KEEP', 'TRANSLATED'].map((into) => html`<option value=${into}>${say(texts, `into.${into}`)}</option>`)}
          </select>
        </label>
        <button class="primary" title="Enter" ?disabled=${count === 0} @click=${this.go}>
          ${count === 0 ? say(texts, 'goNone') : say(texts, 'go', count)}
        </button>
        <button title="Alt+Z" ?disabled=${!this.undoable || this.busy} @click=${() => void this.$server.undo()}>${say(texts, 'undo')}</button>
        <span class="keys">${say(texts, 'keys')}</span>
      </div>`;
  }

  private filter(kind: Kind): TemplateResult {
    const on = this.shown.has(kind);
    return html`<button class="kind ${kind}" aria-pressed=${on ? 'true' : 'false'} @click=${() => this.show(kind)}>
      ${say(this.texts, `kind.${kind}`)} <span class="count">${this.counts[kind]}</span>
    </button>`;
  }

  private group(kind: Kind): TemplateResult | typeof nothing {
    if (this.counts[kind] === 0) return nothing;
    const some = [...this.chosen.without.values()].includes(kind);
    const all = this.chosen.groups.has(kind);
    return html`<label>
      <input
        type="checkbox"
        .checked=${all && !some}
        .indeterminate=${all && some}
        ?disabled=${this.busy}
        @change=${() => (this.chosen = grouped(this.chosen, kind, !all || some))}
      />
      ${say(this.texts, kind === 'CHANGED' ? 'all' : 'allDamaged', this.counts[kind])}
    </label>`;
  }

  private turning(): TemplateResult | typeof nothing {
    const pages = Math.ceil(this.total / ROWS);
    if (pages < 2) return nothing;
    return html`<div class="turning">
      <button data-act="back" title="PageUp" ?disabled=${this.from === 0}>${say(this.texts, 'back')}</button>
      <span>${say(this.texts, 'page', this.from / ROWS + 1, pages)}</span>
      <button data-act="on" title="PageDown" ?disabled=${this.from + ROWS >= this.total}>${say(this.texts, 'on')}</button>
    </div>`;
  }

  private async load(from: number, active = 0): Promise<void> {
    const turn = ++this.asked;
    const page = await this.$server.page([...this.shown], from, ROWS);
    if (turn !== this.asked) return;
    if (page.lines.length === 0 && from > 0) return this.load(0);
    this.lines = page.lines;
    this.total = page.total;
    this.from = from;
    this.active = Math.max(0, Math.min(active, page.lines.length - 1));
    this.loaded = true;
    await this.updateComplete;
  }

  private show(kind: Kind): void {
    const shown = new Set(this.shown);
    if (!shown.delete(kind)) shown.add(kind);
    this.shown = shown;
    void this.load(0);
  }

  private focusLine(): void {
    const line = this.renderRoot.querySelector<HTMLElement>('.line.active');
    line?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  }

  private async move(by: number): Promise<void> {
    const to = this.active + by;
    if (to < 0 && this.from > 0) await this.load(this.from - ROWS, ROWS - 1);
    else if (to >= this.lines.length && this.from + ROWS < this.total) await this.load(this.from + ROWS);
    else this.active = Math.max(0, Math.min(to, this.lines.length - 1));
    await this.updateComplete;
    this.focusLine();
  }

  private async turnPage(by: number): Promise<void> {
    const to = this.from + by * ROWS;
    if (to < 0 || to >= this.total) return;
    await this.load(to);
    this.focusLine();
  }

  private turn(): void {
    const line = this.lines[this.active];
    if (line && !this.busy) this.chosen = turned(this.chosen, line);
  }

  private readonly clicked = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    const row = target.closest<HTMLElement>('.line');
    if (row) {
      this.active = Number(row.dataset['index']);
      if (act === 'turn') this.turn();
      void this.updateComplete.then(() => this.focusLine());
    } else if (act === 'back') void this.turnPage(-1);
    else if (act === 'on') void this.turnPage(1);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const inRow = (event.composedPath()[0] as HTMLElement).classList.contains('line');
    if (!inRow || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown') void this.move(1);
    else if (event.key === 'ArrowUp') void this.move(-1);
    else if (event.key === 'PageDown') void this.turnPage(1);
    else if (event.key === 'PageUp') void this.turnPage(-1);
    else if (event.key === ' ') this.turn();
    else if (event.key === 'Enter') this.go();
    else return;
    event.preventDefault();
  };

  private readonly undoPressed = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key.toLowerCase() !== 'z' || !this.undoable || this.busy) return;
    event.preventDefault();
    void this.$server.undo();
  };

  private readonly go = (): void => {
    if (this.busy || chosenCount(this.chosen, this.counts) === 0) return;
    void this.$server.take(choiceOf(this.chosen, this.states));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-returns': UraReturns;
  }
}
