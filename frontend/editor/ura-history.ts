import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { cardsStyles } from './cards.styles.js';
import { controlsStyles } from './controls.styles.js';
import { difference } from './difference.js';
import { actLines, ago, type ActLine, type HistoryPage, type Revision, type Step } from './revisions.js';
import { tagged } from './tagged.js';
import { moment, say, type Texts } from './texts.js';
import { differenceStyles, historyStyles } from './ura-history.styles.js';
import { wordDifference } from './word-diff.js';

/**
 * What was done to the active segment, the latest first: who, when, what, and how the text changed. What one person typed
 * and the editor saved on the way is one line that unfolds. Each text can be given to the segment again.
 *
 * @fires history-shown - whether it is to be shown, in `detail`
 * @fires history-earlier - the acts before those that are shown are wanted
 * @fires history-left - the person goes back to the texts
 * @fires restore-text - the version whose text the segment is to have again, in `detail`
 */
@customElement('ura-history')
export class UraHistory extends LitElement {
  static styles = [controlsStyles, cardsStyles, differenceStyles, historyStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** undefined while it is on its way */
  @property({ attribute: false }) page: HistoryPage | undefined;
  /** the segment that it is about; 0 for none */
  @property({ type: Number }) segment = 0;
  /** its text as it is stored */
  @property({ attribute: false }) text = '';
  /** whether its text may not be changed by this person */
  @property({ type: Boolean }) locked = false;
  @property({ type: Boolean }) open = false;
  @query('summary') private summary!: HTMLElement | null;

  focusField(): void {
    void this.updateComplete.then(() => {
      this.summary?.focus();
      this.summary?.scrollIntoView({ block: 'nearest' });
    });
  }

  render(): TemplateResult | typeof nothing {
    if (this.segment === 0) return nothing;
    return html`<details .open=${this.open} @toggle=${this.toggled} @keydown=${this.pressed}>
      <summary><h2 id="title">${say(this.texts, 'history')}</h2></summary>
      ${this.open && this.page ? keyed(this.segment, this.acts(this.page)) : nothing}
    </details>`;
  }

  private acts(page: HistoryPage): TemplateResult {
    const { texts } = this;
    if (page.revisions.length === 0) return html`<p class="quiet">${say(texts, 'history.none')}</p>`;
    return html`<ol aria-labelledby="title">
        ${actLines(page).map((line) => keyed(line.steps.at(-1)?.revision.version, this.line(line)))}
      </ol>
      ${page.more
        ? html`<button class="earlier" @click=${() => this.tell('history-earlier')}>${say(texts, 'history.earlier')}</button>`
        : nothing}`;
  }

  private line(line: ActLine): TemplateResult {
    const { steps } = line;
    return html`<li>
      ${this.step(line)}
      ${steps.length > 1
        ? html`<details>
            <summary>${say(this.texts, 'history.steps', steps.length)}</summary>
            <ol>${steps.slice(1).map((step) => html`<li>${this.step(step)}</li>`)}</ol>
          </details>`
        : nothing}
    </li>`;
  }

  private step({ revision, before }: Step): TemplateResult {
    const { texts } = this;
    const full = moment(revision.at, texts);
    return html`<div class="head">
        <b>${revision.by}</b>
        <span class="act">${say(texts, `history.act.${revision.act}`)}</span>
        ${origin(revision, texts)}
        <time datetime=${revision.at} title=${full}>${ago(revision.at, texts)}</time>
      </div>
      ${revision.source ? html`<p class="text" lang="sq">${tagged(revision.source)}</p>` : nothing}
      ${revision.target === before
        ? html`<p class="quiet">${say(texts, 'history.same')}</p>`
        : html`<p class="text" lang="en">${difference(wordDifference(before, revision.target))}</p>`}
      ${revision.file ? html`<p class="reason">${say(texts, 'history.file', revision.file)}</p>` : nothing}
      ${revision.reason ? html`<p class="reason">${revision.reason}</p>` : nothing}
      ${this.page?.changeable && !this.locked && revision.target !== this.text
        ? html`<button
            class="restore"
            aria-label=${say(texts, 'history.restoreOf', revision.by, full)}
            @click=${() => this.tell('restore-text', revision.version)}
          >
            ${say(texts, 'history.restore')}
          </button>`
        : nothing}`;
  }

  private readonly toggled = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    if (details === event.currentTarget && details.open !== this.open) this.tell('history-shown', details.open);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.tell('history-left');
  };

  private tell(name: string, detail?: boolean | number): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Where the text came from, unless it was typed. */
function origin({ origin: { kind, percent }, act }: Revision, texts: Texts): TemplateResult | typeof nothing {
  if (kind === 'TYPED' || act === 'FILLED' || act === 'REPLACED' || act === 'MERGED_BACK') return nothing;
  return html`<span class="origin">${say(texts, `origin.${kind.toLowerCase()}`, percent)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-history': UraHistory;
  }
}
