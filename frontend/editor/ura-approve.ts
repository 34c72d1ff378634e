import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { choiceOf, countOf, numbersOf, unlisted, type Approvals, type LeftOut, type Line } from './approvals.js';
import { Choosing } from './choosing.js';
import { controlsStyles } from './controls.styles.js';
import { dialogStyles } from './dialog.styles.js';
import type { Choice } from './replacements.js';
import { withoutTags } from './tags.js';
import { say } from './texts.js';
import { replaceStyles } from './ura-replace.styles.js';

const NONE: Approvals = { total: 0, segments: [], leftOut: [] };

/** All that would be approved, and what would not and why, in a dialog where the reviewer chooses among the former. */
@customElement('ura-approve')
export class UraApprove extends Choosing {
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

  @state() private found = NONE;
  protected readonly words = 'approvals';
  private approve: (choice: Choice) => Promise<void> = () => Promise.resolve();

  protected get listed(): number[] {
    return this.found.segments.map((line) => line.id);
  }

  protected get unlisted(): number {
    return unlisted(this.found);
  }

  protected get count(): number {
    return countOf(this.found, this.spared, this.unseen);
  }

  /** Opens the dialog; `approve` is called with what the reviewer chose, unless they close it. */
  show(found: Approvals, approve: (choice: Choice) => Promise<void>): void {
    this.found = found;
    this.approve = approve;
    this.begin('.primary, .close');
  }

  render(): TemplateResult {
    const { texts, found } = this;
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
          ${this.unlisted > 0 ? this.rest() : nothing} ${found.leftOut.length > 0 ? this.leftOut() : nothing}
        </div>
        ${this.foot(found.total)}
      </form>
    </dialog>`;
  }

  protected take(): void {
    void this.approve(choiceOf(this.found, this.spared, this.unseen));
  }

  private line({ id, number, source, target }: Line): TemplateResult {
    return this.hit(
      id,
      number,
      html`<span class="text" lang="en">${withoutTags(target)}</span> <span class="source" lang="sq">${withoutTags(source)}</span>`,
    );
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
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-approve': UraApprove;
  }
}
