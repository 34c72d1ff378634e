import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { choiceOf, countOf, numbersOf, unlisted, type Approvals, type LeftOut, type Line } from './approvals.js';
import { controlsStyles } from './controls.styles.js';
import { dialogStyles } from './dialog.styles.js';
import type { Choice } from './replacements.js';
import { withoutTags } from './tags.js';
import { say, type Texts } from './texts.js';
import { replaceStyles } from './ura-replace.styles.js';

const NONE: Approvals = { total: 0, segments: [], leftOut: [] };

/** All that would be approved, and what would not and why, in a dialog where the reviewer chooses among the former. */
@customElement('ura-approve')
export class UraApprove extends LitElement {
  static styles = [
    controlsStyles,
    dialogStyles,
    replaceStyles,
    css`
      .source {
        display: block;
        color: var(--ura-quiet);
        font-size: var(--ura-small);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .left-out {
        padding: var(--ura-space-2) var(--ura-space-4) var(--ura-space-3);
        border-block-start: 1px solid var(--ura-line);
      }
      .left-out h3 {
        padding: var(--ura-space-2) 0 var(--ura-space-1);
      }
      .left-out summary {
        padding-block: var(--ura-space-1);
        cursor: pointer;
      }
      .left-out summary:focus-visible {
        outline: 2px solid var(--ura-accent);
      }
      .left-out p {
        margin: 0 0 var(--ura-space-2) var(--ura-space-4);
        color: var(--ura-quiet);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  @state() private found = NONE;
  @state() private spared = new Set<number>();
  @state() private unseen = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private approve: (choice: Choice) => Promise<void> = () => Promise.resolve();

  /** Opens the dialog; `approve` is called with what the reviewer chose, unless they close it. */
  show(found: Approvals, approve: (choice: Choice) => Promise<void>): void {
    this.found = found;
    this.approve = approve;
    this.spared = new Set();
    this.unseen = unlisted(found) > 0;
    this.dialog.showModal();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.primary, .close')?.focus());
  }

  render(): TemplateResult {
    const { texts, found } = this;
    const count = countOf(found, this.spared, this.unseen);
    return html`<dialog aria-labelledby="title" @keydown=${this.pressed}>
      <form method="dialog">
        <header>
          <h2 id="title">${say(texts, 'approvals.title')}</h2>
          <p>${say(texts, found.total > 0 ? 'approvals.found' : 'approvals.nothing', found.total)}</p>
          ${found.segments.length > 1 ? this.all() : nothing}
        </header>
        <div class="list" style="--ura-digits: ${String(found.segments.at(-1)?.number ?? 1).length}">
          <ol>
            ${found.segments.map((line) => this.line(line))}
          </ol>
          ${unlisted(found) > 0 ? this.rest() : nothing} ${found.leftOut.length > 0 ? this.leftOut() : nothing}
        </div>
        <div class="foot">
          ${found.total > 0
            ? html`<button type="button" class="primary" ?disabled=${count === 0} @click=${this.go}>
                ${count === 1 ? say(texts, 'approvals.goOne') : say(texts, 'approvals.go', count)}
              </button>`
            : nothing}
          <button class="close">${say(texts, found.total > 0 ? 'cancel' : 'close')}</button>
          ${found.total > 0 ? html`<span class="keys">${say(texts, 'approvals.keys')}</span>` : nothing}
        </div>
      </form>
    </dialog>`;
  }

  private all(): TemplateResult {
    const some = this.spared.size > 0;
    const none = this.spared.size === this.found.segments.length;
    return html`<label class="all">
      <input
        type="checkbox"
        .checked=${!some}
        .indeterminate=${some && !none}
        @change=${() => (this.spared = new Set(some ? [] : this.found.segments.map((line) => line.id)))}
      />
      ${say(this.texts, 'approvals.all')}
    </label>`;
  }

  private line(line: Line): TemplateResult {
    const spared = this.spared.has(line.id);
    return html`<li>
      <label class=${spared ? 'hit spared' : 'hit'}>
        <input type="checkbox" .checked=${!spared} @change=${() => this.turn(line.id)} />
        <span class="number">${line.number}</span>
        <span>
          <span class="text" lang="en">${withoutTags(line.target)}</span>
          <span class="source" lang="sq">${withoutTags(line.source)}</span>
        </span>
      </label>
    </li>`;
  }

  private rest(): TemplateResult {
    return html`<label class="unseen">
      <input type="checkbox" .checked=${this.unseen} @change=${() => (this.unseen = !this.unseen)} />
      ${say(this.texts, 'approvals.unseen', unlisted(this.found))}
    </label>`;
  }

  private leftOut(): TemplateResult {
    const { texts } = this;
    const part = (left: LeftOut): TemplateResult => html`<details>
      <summary>${say(texts, `approvals.${left.why}`, left.count)}</summary>
      <p>${numbersOf(left, texts)}</p>
    </details>`;
    return html`<section class="left-out">
      <h3>${say(texts, 'approvals.leftOut')}</h3>
      ${this.found.leftOut.map(part)}
    </section>`;
  }

  private turn(id: number): void {
    const spared = new Set(this.spared);
    if (!spared.delete(id)) spared.add(id);
    this.spared = spared;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
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

  private readonly go = (): void => {
    if (countOf(this.found, this.spared, this.unseen) === 0) return;
    this.dialog.close();
    void this.approve(choiceOf(this.found, this.spared, this.unseen));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-approve': UraApprove;
  }
}
