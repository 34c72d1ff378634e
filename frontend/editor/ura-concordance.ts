import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { marked } from './marked.js';
import { taken } from './taken.js';
import { concordanceStyles } from './ura-concordance.styles.js';
import { day, say, type Texts } from './texts.js';
import type { Concordance, Words, WordsHit } from './types.js';

const REST = 200;
const NOTHING: Concordance = { hits: [], more: false };

/**
 * How words were translated before: a field, and the pairs of the memory that have the words, marked on both sides. The
 * arrows go through the pairs, Enter takes one, Escape goes back to the text.
 *
 * @fires take-words - the English words to put where the cursor was, in `detail`
 * @fires concordance-done - the person goes back to the text
 */
@customElement('ura-concordance')
export class UraConcordance extends LitElement {
  static styles = [controlsStyles, concordanceStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** looks the words up in the memory */
  @property({ attribute: false }) find: (words: Words) => Promise<Concordance> = async () => NOTHING;
  @state() private words: Words = { text: '', side: 'SOURCE', mode: 'PHRASE', exact: false };
  @state() private found: Concordance | undefined;
  @query('input[type=search]') private field!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  /** Begins with these words of a side, or, when there are none, goes on with the last ones. */
  async begin(text: string, side: Words['side']): Promise<void> {
    if (text.trim() !== '') this.change({ text: text.trim(), side });
    await this.updateComplete;
    this.field.value = this.words.text;
    this.field.select();
    this.field.focus();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render(): TemplateResult {
    const { texts, words, found } = this;
    return html`<section aria-labelledby="title" @keydown=${this.pressed}>
      <h2 id="title">${say(texts, 'concordance')}<button class="close" title="Esc" aria-label=${say(texts, 'close')} @click=${this.done}>×</button></h2>
      <form role="search" @submit=${this.submitted}>
        <input type="search" aria-label=${say(texts, 'concordance.words')} placeholder=${say(texts, 'concordance.words')} @input=${this.typed} />
        <div class="choices">
          ${this.choice('side', ['SOURCE', 'TARGET'])} ${this.choice('mode', ['PHRASE', 'WORDS'])}
          <label>
            <input type="checkbox" .checked=${words.exact} @change=${(event: Event) => this.change({ exact: (event.target as HTMLInputElement).checked })} />
            ${say(texts, 'concordance.exact')}
          </label>
        </div>
      </form>
      <p role="status">${found && words.text ? this.summary(found) : nothing}</p>
      ${found?.hits.length ? html`<ol aria-label=${say(texts, 'concordance')}>${found.hits.map((hit) => this.hit(hit))}</ol>` : nothing}
    </section>`;
  }

  private summary(found: Concordance): string {
    if (found.hits.length === 0) return say(this.texts, 'concordance.none');
    return say(this.texts, found.more ? 'concordance.more' : 'concordance.found', found.hits.length);
  }

  private choice(name: 'side' | 'mode', values: string[]): TemplateResult {
    return html`<select
      aria-label=${say(this.texts, `concordance.${name}`)}
      @change=${(event: Event) => this.change({ [name]: (event.target as HTMLSelectElement).value })}
    >
      ${values.map((value) => html`<option value=${value} ?selected=${value === this.words[name]}>${say(this.texts, `concordance.${value}`)}</option>`)}
    </select>`;
  }

  private hit(hit: WordsHit): TemplateResult {
    const origin = [hit.document, hit.by, day(hit.at, this.texts), hit.reviewed ? say(this.texts, 'state.reviewed') : ''];
    if (hit.count > 1) origin.push(say(this.texts, 'matchCount', hit.count));
    return html`<li>
      <button class="hit" title=${say(this.texts, 'concordance.hint')} @click=${() => this.take(hit)}>
        <span class="source" lang="sq">${marked(hit.source, hit.sourceHits)}</span>
        <span class="target" lang="en">${marked(hit.target, hit.targetHits)}</span>
        <span class="origin">${origin.filter(Boolean).join(' · ')}</span>
      </button>
    </li>`;
  }

  private take(hit: WordsHit): void {
    const words = taken(hit.target, hit.targetHits) || hit.target;
    this.dispatchEvent(new CustomEvent<string>('take-words', { detail: words }));
  }

  private readonly done = (): void => {
    clearTimeout(this.timer);
    this.dispatchEvent(new CustomEvent('concordance-done'));
  };

  private readonly typed = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.change({ text: this.field.value }), REST);
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.timer);
    this.change({ text: this.field.value });
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.done();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !(event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      this.step(event.key === 'ArrowDown' ? 1 : -1);
    }
    event.stopPropagation();
  };

  private step(by: number): void {
    const stops = [this.field, ...this.renderRoot.querySelectorAll<HTMLElement>('.hit')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
  }

  private change(part: Partial<Words>): void {
    this.words = { ...this.words, ...part };
    void this.ask(++this.asked);
  }

  private async ask(turn: number): Promise<void> {
    const found = this.words.text.trim() ? await this.find(this.words) : NOTHING;
    if (turn === this.asked) this.found = found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-concordance': UraConcordance;
  }
}
