import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Choosing } from './choosing.js';
import { controlsStyles } from './controls.styles.js';
import { difference } from './difference.js';
import { dialogStyles } from './dialog.styles.js';
import { byDocument, choiceOf, countOf, digitsOf, piecesOf, unlisted, type Choice, type Hit, type Hits, type Replacement } from './replacements.js';
import { say } from './texts.js';
import { replaceStyles } from './ura-replace.styles.js';

const NONE: Hits = { total: 0, leftAlone: 0, hits: [] };

/** Every text that a replacement would change, before and after, in a dialog where the person chooses which of them. */
@customElement('ura-replace')
export class UraReplace extends Choosing {
  static styles = [controlsStyles, dialogStyles, replaceStyles];

  @state() private found = NONE;
  protected readonly words = 'replace';
  private replacement: Replacement | undefined;
  private replace: (choice: Choice) => Promise<void> = () => Promise.resolve();

  protected get listed(): number[] {
    return this.found.hits.map((hit) => hit.segmentId);
  }

  protected get unlisted(): number {
    return unlisted(this.found);
  }

  protected get count(): number {
    return countOf(this.found, this.spared, this.unseen);
  }

  /** Opens the dialog; `replace` is called with what the person chose, unless they close it. */
  show(found: Hits, replacement: Replacement, replace: (choice: Choice) => Promise<void>): void {
    this.found = found;
    this.replacement = replacement;
    this.replace = replace;
    this.begin('input, .close');
  }

  render(): TemplateResult {
    const { texts, found, replacement } = this;
    return html`<dialog aria-labelledby="title" @keydown=${this.pressed}>
      <form method="dialog">
        <header>
          <h2 id="title">${say(texts, 'replace.title', replacement?.search.text ?? '', replacement?.with ?? '')}</h2>
          <p>
            ${say(texts, found.total > 0 ? 'replace.found' : 'replace.nothing', found.total)}
            ${found.leftAlone > 0 ? say(texts, 'replace.leftAlone', found.leftAlone) : nothing}
          </p>
          ${found.hits.length > 1 ? this.all() : nothing}
        </header>
        <div class="list" style="--ura-digits: ${digitsOf(found.hits)}">
          ${byDocument(found.hits).map((hits) => this.group(hits))} ${this.unlisted > 0 ? this.rest() : nothing}
        </div>
        ${this.foot(found.total)}
      </form>
    </dialog>`;
  }

  protected take(): void {
    void this.replace(choiceOf(this.found, this.spared, this.unseen));
  }

  private group(hits: Hit[]): TemplateResult {
    return html`${this.replacement?.scope === 'PROJECT' ? html`<h3>${hits[0]?.documentName}</h3>` : nothing}
      <ol>
        ${hits.map((hit) => this.change(hit))}
      </ol>`;
  }

  private change(hit: Hit): TemplateResult {
    const reviewed = hit.state === 'REVIEWED' || hit.state === 'FINAL';
    return this.hit(
      hit.segmentId,
      hit.number,
      html`<span class="text" lang="en">${difference(piecesOf(hit))}</span> ${reviewed
          ? html`<span class="approval">${say(this.texts, 'replace.approval')}</span>`
          : nothing}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-replace': UraReplace;
  }
}
