import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { TRAITS, seeks } from './narrowing.js';
import type { Replacement } from './replacements.js';
import { say, type Texts } from './texts.js';
import { NOTHING_SOUGHT, type Contributor, type Sought } from './types.js';
import { searchStyles } from './ura-search.styles.js';

const REST = 300;

type Choices = { scope: Replacement['scope']; with: string; reviewedToo: boolean };

/**
 * Where a person says what to look for in the document, and what to put in its place. Enter goes to what was found, or
 * from the second line to the preview; Escape ends the search.
 *
 * @fires sought - what to look for, in `detail`, a short rest after each change
 * @fires search-done - the person goes on with the rows: `true` when the search has ended
 * @fires replace-toggled - the line for replacing is to be shown, or not
 * @fires replace-previewed - what to replace, in `detail`
 */
@customElement('ura-search')
export class UraSearch extends LitElement {
  static styles = [controlsStyles, searchStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** who has changed segments of the document last */
  @property({ attribute: false }) people: Contributor[] = [];
  /** how many rows were found */
  @property({ type: Number }) found = 0;
  /** why it cannot be looked for; empty when it can */
  @property({ attribute: false }) problem = '';
  /** in which state the segments are among which it is looked for; empty for all */
  @property({ attribute: false }) among = '';
  /** whether the person may change what is reviewed */
  @property({ type: Boolean }) reviewer = false;
  @property({ type: Boolean }) replacing = false;
  @state() private sought: Sought = NOTHING_SOUGHT;
  @query('#text') private field!: HTMLInputElement;
  @query('#with') private withField!: HTMLInputElement | null;
  private choices: Choices = { scope: 'DOCUMENT', with: '', reviewedToo: false };
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts the cursor where the person goes on: in what to find, or, when that is there, in what to put in its place. */
  async focusField(replacing: boolean): Promise<void> {
    await this.updateComplete;
    if (replacing) this.change({ side: 'TARGET' });
    const field = replacing && this.field.value !== '' ? (this.withField ?? this.field) : this.field;
    field.select();
    field.focus();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render(): TemplateResult {
    const { texts } = this;
    return html`<form role="search" @submit=${this.submitted} @keydown=${this.pressed}>
      <div class="line">
        <input id="text" class="what" type="search" aria-label=${say(texts, 'search')} placeholder=${say(texts, 'search')} @input=${this.typed} />
        ${this.choice('side', ['BOTH', 'SOURCE', 'TARGET'], 'search')} ${this.choice('mode', ['PLAIN', 'WORD', 'PATTERN'], 'search')}
        <label>
          <input type="checkbox" @change=${(event: Event) => this.change({ accents: checked(event) })} />
          ${say(texts, 'search.accents')}
        </label>
        <label><span>${say(texts, 'search.trait')}</span>${this.choice('trait', TRAITS, 'trait')}</label>
        <label><span>${say(texts, 'search.person')}</span>${this.persons()}</label>
        ${this.status()}
      </div>
      <div class="end">
        <button type="button" aria-expanded=${this.replacing} title="Ctrl+H" @click=${() => this.fire('replace-toggled', !this.replacing)}>
          ${say(texts, 'replace')}
        </button>
        <button type="button" class="close" aria-label=${say(texts, 'search.close')} title="Esc" @click=${() => this.done(true)}>×</button>
      </div>
      ${this.replacing ? this.replaceLine() : nothing}
    </form>`;
  }

  private choice(name: 'side' | 'mode' | 'trait', values: string[], words: string): TemplateResult {
    const chosen = this.sought[name];
    return html`<select
      class=${name === 'trait' && chosen !== 'ANY' ? 'on' : ''}
      aria-label=${say(this.texts, `search.${name}`)}
      @change=${(event: Event) => this.change({ [name]: value(event) } as Partial<Sought>)}
    >
      ${values.map((one) => html`<option value=${one} ?selected=${one === chosen}>${say(this.texts, `${words}.${one}`)}</option>`)}
    </select>`;
  }

  private persons(): TemplateResult {
    const { person } = this.sought;
    return html`<select class=${person === 0 ? '' : 'on'} aria-label=${say(this.texts, 'search.person')} @change=${(event: Event) => this.change({ person: Number(value(event)) })}>
      <option value="0" ?selected=${person === 0}>${say(this.texts, 'search.anybody')}</option>
      ${this.people.map(({ id, name }) => html`<option value=${id} ?selected=${id === person}>${name}</option>`)}
    </select>`;
  }

  private status(): TemplateResult {
    const { texts, among } = this;
    const found = seeks(this.sought) || among ? say(texts, 'search.found', this.found) : '';
    const where = among ? ` · ${say(texts, 'search.among', among)}` : '';
    return html`<span class=${this.problem ? 'problem' : 'found'} role="status">${this.problem || found + where}</span>`;
  }

  private replaceLine(): TemplateResult {
    const { texts } = this;
    return html`<div class="line" @keydown=${this.pressedInReplacing}>
      <input id="with" class="what" aria-label=${say(texts, 'replace.with')} placeholder=${say(texts, 'replace.with')} .value=${this.choices.with} autocomplete="off" />
      <select id="scope" aria-label=${say(texts, 'replace.scope')}>
        <option value="DOCUMENT">${say(texts, 'replace.DOCUMENT')}</option>
        <option value="PROJECT" ?selected=${this.choices.scope === 'PROJECT'}>${say(texts, 'replace.PROJECT')}</option>
      </select>
      ${this.reviewer
        ? html`<label><input id="reviewed" type="checkbox" .checked=${this.choices.reviewedToo} /> ${say(texts, 'replace.reviewed')}</label>`
        : nothing}
      <button type="button" @click=${this.previewed}>${say(texts, 'replace.preview')}</button>
    </div>`;
  }

  private readonly typed = (event: Event): void => {
    const text = value(event);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.change({ text }), REST);
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    this.settle();
    this.done(false);
  };

  private readonly pressedInReplacing = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.previewed();
  };

  private readonly previewed = (): void => {
    this.settle();
    const { text, mode, accents } = this.sought;
    const scope = this.renderRoot.querySelector<HTMLSelectElement>('#scope')?.value === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    const reviewedToo = this.renderRoot.querySelector<HTMLInputElement>('#reviewed')?.checked ?? false;
    this.choices = { scope, with: this.withField?.value ?? '', reviewedToo };
    if (text.trim() === '') this.field.focus();
    else this.fire('replace-previewed', { ...this.choices, search: { text, mode, accents } } satisfies Replacement);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.done(true);
  };

  /** Looks at once for what was typed. */
  private settle(): void {
    clearTimeout(this.timer);
    this.change({ text: this.field.value });
  }

  private change(part: Partial<Sought>): void {
    const sought = { ...this.sought, ...part };
    if (JSON.stringify(sought) === JSON.stringify(this.sought)) return;
    this.sought = sought;
    this.fire('sought', sought);
  }

  private done(ended: boolean): void {
    clearTimeout(this.timer);
    this.fire('search-done', ended);
  }

  private fire<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail }));
  }
}

function value(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

function checked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-search': UraSearch;
  }
}
