import { LitElement, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { say, type Texts } from './texts.js';

/**
 * A dialog that shows what an act would change, where the person spares some of it. Arrows go through it, Ctrl+Enter does
 * it, Escape closes it.
 */
export abstract class Choosing extends LitElement {
  @property({ attribute: false }) texts: Texts = {};
  /** the segments that are to stay as they are */
  @state() protected spared = new Set<number>();
  /** whether what is too much to be listed is taken too */
  @state() protected unseen = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  /** what the keys of its texts begin with */
  protected abstract readonly words: string;
  /** the segments that are listed */
  protected abstract readonly listed: number[];
  /** how many more there are */
  protected abstract readonly unlisted: number;
  /** how many are taken */
  protected abstract readonly count: number;
  /** Does what was chosen; the dialog is closed. */
  protected abstract take(): void;

  /** Opens it with everything taken, and the focus on the first of these that there is. */
  protected begin(focus: string): void {
    this.spared = new Set();
    this.unseen = this.unlisted > 0;
    this.dialog.showModal();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  protected all(): TemplateResult {
    const some = this.spared.size > 0;
    const none = this.spared.size === this.listed.length;
    return html`<label class="all">
      <input
        type="checkbox"
        .checked=${!some}
        .indeterminate=${some && !none}
        @change=${() => (this.spared = new Set(some ? [] : this.listed))}
      />
      ${say(this.texts, `${this.words}.all`)}
    </label>`;
  }

  protected hit(id: number, number: number, content: TemplateResult): TemplateResult {
    const spared = this.spared.has(id);
    return html`<li>
      <label class=${spared ? 'hit spared' : 'hit'}>
        <input type="checkbox" .checked=${!spared} @change=${() => this.turn(id)} />
        <span class="number">${number}</span>
        <span>${content}</span>
      </label>
    </li>`;
  }

  protected rest(): TemplateResult {
    return html`<label class="unseen">
      <input type="checkbox" .checked=${this.unseen} @change=${() => (this.unseen = !this.unseen)} />
      ${say(this.texts, `${this.words}.unseen`, this.unlisted)}
    </label>`;
  }

  /** What is done at the foot; `total` is how many there are in all. */
  protected foot(total: number): TemplateResult {
    const { texts, words, count } = this;
    const close = html`<button class="close">${say(texts, total > 0 ? 'cancel' : 'close')}</button>`;
    if (total === 0) return html`<div class="foot">${close}</div>`;
    return html`<div class="foot">
      <button type="button" class="primary" ?disabled=${count === 0} @click=${this.go}>
        ${count === 1 ? say(texts, `${words}.goOne`) : say(texts, `${words}.go`, count)}
      </button>
      ${close}
      <span class="keys">${say(texts, `${words}.keys`)}</span>
    </div>`;
  }

  protected readonly pressed = (event: KeyboardEvent): void => {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
    const origin = event.composedPath()[0];
    const place = boxes.indexOf(origin as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.go();
    else if (event.key === 'Enter' && place >= 0) event.preventDefault(); // it would close the dialog
    else if (step !== 0 && place >= 0) boxes[place + step]?.focus();
    else if (step !== 0 && origin instanceof HTMLButtonElement) boxes.at(step > 0 ? 0 : -1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private turn(id: number): void {
    const spared = new Set(this.spared);
    if (!spared.delete(id)) spared.add(id);
    this.spared = spared;
  }

  private readonly go = (): void => {
    if (this.count === 0) return;
    this.dialog.close();
    this.take();
  };
}
