import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Texts } from './texts.js';
import { NOTHING_SOUGHT, type Sought } from './types.js';

const REST = 300;

/**
 * Where a person says what to look for in the document. Enter goes to what was found, Escape ends the search.
 *
 * @fires sought - what to look for, in `detail`, a short rest after each change
 * @fires search-done - the person goes on with the rows: `true` when the search has ended
 */
@customElement('ura-search')
export class UraSearch extends LitElement {
  static styles = css`
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--ura-space-2) var(--ura-space-3);
      padding: var(--ura-space-2) var(--ura-space-4);
      border-block-end: 1px solid var(--ura-line);
      background: var(--ura-ground);
    }
    input[type='search'] {
      flex: 0 1 22rem;
      min-inline-size: 8rem;
    }
    input[type='search'],
    select,
    button {
      padding: var(--ura-space-1) var(--ura-space-3);
      border: 1px solid var(--ura-line-strong);
      border-radius: var(--ura-radius);
      background: var(--ura-paper);
      color: inherit;
      font: inherit;
    }
    :is(input, select, button):focus-visible {
      outline: 2px solid var(--ura-accent);
      outline-offset: 1px;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--ura-space-1);
    }
    .problem {
      color: var(--ura-bad);
    }
    .found {
      color: var(--ura-quiet);
    }
    button {
      margin-inline-start: auto;
    }
  `;

  @property({ attribute: false }) texts: Texts = {};
  /** how many rows were found */
  @property({ type: Number }) found = 0;
  /** why it cannot be looked for; empty when it can */
  @property({ attribute: false }) problem = '';
  @state() private sought: Sought = NOTHING_SOUGHT;
  @query('input[type=search]') private field!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  async focusField(): Promise<void> {
    await this.updateComplete;
    this.field.select();
    this.field.focus();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render(): TemplateResult {
    const { texts, sought } = this;
    const option = (value: string, chosen: string): TemplateResult =>
      html`<option value=${value} ?selected=${value === chosen}>${say(texts, `search.${value}`)}</option>`;
    return html`<form role="search" @submit=${this.submitted} @keydown=${this.pressed}>
      <input type="search" aria-label=${say(texts, 'search')} placeholder=${say(texts, 'search')} @input=${this.typed} />
      <select aria-label=${say(texts, 'search')} @change=${(event: Event) => this.change({ side: value(event) as Sought['side'] })}>
        ${['BOTH', 'SOURCE', 'TARGET'].map((side) => option(side, sought.side))}
      </select>
      <select aria-label=${say(texts, 'search')} @change=${(event: Event) => this.change({ mode: value(event) as Sought['mode'] })}>
        ${['PLAIN', 'WORD', 'PATTERN'].map((mode) => option(mode, sought.mode))}
      </select>
      <label>
        <input type="checkbox" @change=${(event: Event) => this.change({ accents: (event.target as HTMLInputElement).checked })} />
        ${say(texts, 'search.accents')}
      </label>
      <span class=${this.problem ? 'problem' : 'found'} role="status"
        >${this.problem || (sought.text.trim() ? say(texts, 'search.found', this.found) : nothing)}</span
      >
      <button type="button" title="Esc" @click=${() => this.done(true)}>${say(texts, 'search.close')}</button>
    </form>`;
  }

  private readonly typed = (event: Event): void => {
    const text = value(event);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.change({ text }), REST);
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    clearTimeout(this.timer);
    this.change({ text: this.field.value });
    this.done(false);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.done(true);
  };

  private change(part: Partial<Sought>): void {
    const sought = { ...this.sought, ...part };
    if (JSON.stringify(sought) === JSON.stringify(this.sought)) return;
    this.sought = sought;
    this.dispatchEvent(new CustomEvent<Sought>('sought', { detail: sought }));
  }

  private done(ended: boolean): void {
    clearTimeout(this.timer);
    this.dispatchEvent(new CustomEvent<boolean>('search-done', { detail: ended }));
  }
}

function value(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-search': UraSearch;
  }
}
