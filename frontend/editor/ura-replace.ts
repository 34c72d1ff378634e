import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { difference } from './difference.js';
import { dialogStyles } from './dialog.styles.js';
import { byDocument, choiceOf, countOf, digitsOf, piecesOf, unlisted, type Choice, type Hit, type Hits, type Replacement } from './replacements.js';
import { say, type Texts } from './texts.js';
import { replaceStyles } from './ura-replace.styles.js';

const NONE: Hits = { total: 0, leftAlone: 0, hits: [] };

/** Every text that a replacement would change, before and after, in a dialog where the person chooses which of them. */
@customElement('ura-replace')
export class UraReplace extends LitElement {
  static styles = [controlsStyles, dialogStyles, replaceStyles];

  @property({ attribute: false }) texts: Texts = {};
  @state() private found = NONE;
  @state() private spared = new Set<number>();
  @state() private unseen = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private replacement: Replacement | undefined;
  private replace: (choice: Choice) => Promise<void> = () => Promise.resolve();

  /** Opens the dialog; `replace` is called with what the person chose, unless they close it. */
  show(found: Hits, replacement: Replacement, replace: (choice: Choice) => Promise<void>): void {
    this.found = found;
    this.replacement = replacement;
    this.replace = replace;
    this.spared = new Set();
    this.unseen = unlisted(found) > 0;
    this.dialog.showModal();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input, .close')?.focus());
  }

  render(): TemplateResult {
    const { texts, found } = this;
    const count = countOf(found, this.spared, this.unseen);
    return html`<dialog aria-labelledby="title" @keydown=${this.pressed}>
      <form method="dialog">
        <header>
          <h2 id="title">${say(texts, 'replace.title', this.replacement?.search.text ?? '', this.replacement?.with ?? '')}</h2>
          <p>${say(texts, found.total > 0 ? 'replace.found' : 'replace.nothing', found.total)} ${found.leftAlone > 0 ? say(texts, 'replace.leftAlone', found.leftAlone) : nothing}</p>
          ${found.hits.length > 1 ? this.all() : nothing}
        </header>
        <div class="list" style="--ura-digits: ${digitsOf(found.hits)}">
          ${byDocument(found.hits).map((hits) => this.group(hits))} ${unlisted(found) > 0 ? this.rest() : nothing}
        </div>
        <div class="foot">
          ${found.total > 0
            ? html`<button type="button" class="primary" ?disabled=${count === 0} @click=${this.go}>${count === 1 ? say(texts, 'replace.goOne') : say(texts, 'replace.go', count)}</button>`
            : nothing}
          <button class="close">${say(texts, found.total > 0 ? 'cancel' : 'close')}</button>
          ${found.total > 0 ? html`<span class="keys">${say(texts, 'replace.keys')}</span>` : nothing}
        </div>
      </form>
    </dialog>`;
  }

  private all(): TemplateResult {
    const some = this.spared.size > 0;
    const none = this.spared.size === this.found.hits.length;
    return html`<label class="all">
      <input type="checkbox" .checked=${!some} .indeterminate=${some && !none} @change=${() => this.spare(some ? [] : this.found.hits)} />
      ${say(this.texts, 'replace.all')}
    </label>`;
  }

  private group(hits: Hit[]): TemplateResult {
    return html`${this.replacement?.scope === 'PROJECT' ? html`<h3>${hits[0]?.documentName}</h3>` : nothing}
      <ol>
        ${hits.map((hit) => this.hit(hit))}
      </ol>`;
  }

  private hit(hit: Hit): TemplateResult {
    const spared = this.spared.has(hit.segmentId);
    const reviewed = hit.state === 'REVIEWED' || hit.state === 'FINAL';
    return html`<li>
      <label class=${spared ? 'hit spared' : 'hit'}>
        <input type="checkbox" .checked=${!spared} @change=${() => this.turn(hit.segmentId)} />
        <span class="number">${hit.number}</span>
        <span>
          <span class="text" lang="en">${difference(piecesOf(hit))}</span>
          ${reviewed ? html`<span class="approval">${say(this.texts, 'replace.approval')}</span>` : nothing}
        </span>
      </label>
    </li>`;
  }

  private rest(): TemplateResult {
    return html`<label class="unseen">
      <input type="checkbox" .checked=${this.unseen} @change=${() => (this.unseen = !this.unseen)} />
      ${say(this.texts, 'replace.unseen', unlisted(this.found))}
    </label>`;
  }

  private turn(id: number): void {
    const spared = new Set(this.spared);
    if (!spared.delete(id)) spared.add(id);
    this.spared = spared;
  }

  private spare(hits: Hit[]): void {
    this.spared = new Set(hits.map((hit) => hit.segmentId));
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
    const place = boxes.indexOf(event.composedPath()[0] as HTMLInputElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.go();
    else if (event.key === 'Enter' && place >= 0) event.preventDefault(); // it would close the dialog
    else if (step !== 0 && place >= 0) boxes[place + step]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly go = (): void => {
    if (countOf(this.found, this.spared, this.unseen) === 0) return;
    this.dialog.close();
    void this.replace(choiceOf(this.found, this.spared, this.unseen));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-replace': UraReplace;
  }
}
