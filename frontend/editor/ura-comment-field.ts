import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { asked, completed, offered, type Asked } from './mentions.js';
import { say, type Texts } from './texts.js';
import type { Mentionable } from './types.js';

/**
 * Where a comment is written. An `@` offers names: arrows choose, Enter or Tab takes one. Ctrl+Enter sends.
 *
 * @fires written - the text, in `detail`, after each change
 * @fires send-comment - the person has finished
 * @fires leave-comment - Escape was pressed
 * @fires meet-people - the names that can be offered are wanted
 */
@customElement('ura-comment-field')
export class UraCommentField extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    textarea {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      min-block-size: calc(2lh + 0.8rem);
      max-block-size: 14lh;
      field-sizing: content;
      resize: none;
      padding: 0.35rem 0.6rem;
      border: 1px solid var(--ura-line-strong);
      border-radius: var(--ura-radius);
      background: var(--ura-paper);
      color: inherit;
      font: inherit;
    }
    textarea::placeholder {
      color: var(--ura-quiet);
      opacity: 1;
    }
    textarea:focus-visible {
      outline: 2px solid var(--ura-accent);
      outline-offset: 1px;
    }
    ul {
      margin: var(--ura-space-1) 0 0;
      padding: var(--ura-space-1);
      border: 1px solid var(--ura-line-strong);
      border-radius: var(--ura-radius);
      background: var(--ura-paper);
      box-shadow: 0 4px 12px rgb(0 0 0 / 12%);
      list-style: none;
    }
    li {
      padding: var(--ura-space-1) var(--ura-space-2);
      border-radius: 4px;
      cursor: pointer;
    }
    li:hover {
      background: var(--ura-hover);
    }
    li[aria-selected='true'] {
      background: var(--ura-active);
      box-shadow: inset 3px 0 var(--ura-accent);
    }
    @media (forced-colors: active) {
      li[aria-selected='true'] {
        outline: 2px solid Highlight;
      }
    }
  `;

  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) people: Mentionable[] = [];
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) label = '';
  @state() private asked: Asked | undefined;
  @state() private chosen = 0;
  @query('textarea') private field!: HTMLTextAreaElement;

  /** Puts the cursor at the end of what is typed. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    this.field.scrollIntoView({ block: 'nearest' });
  }

  protected updated(changes: PropertyValues): void {
    if (changes.has('asked')) this.renderRoot.querySelector('ul')?.scrollIntoView({ block: 'nearest' });
  }

  private get offers(): Mentionable[] {
    return this.asked ? offered(this.people, this.asked.query) : [];
  }

  render(): TemplateResult {
    const { offers } = this;
    return html`<textarea
        rows="2"
        aria-label=${this.label}
        placeholder=${this.label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${offers.length ? 'offers' : nothing}
        aria-activedescendant=${offers.length ? `offer-${this.chosen}` : nothing}
        .value=${live(this.value)}
        @input=${this.typed}
        @keydown=${this.pressed}
        @click=${this.look}
        @focus=${() => this.tell('meet-people')}
        @blur=${() => (this.asked = undefined)}
      ></textarea>
      ${offers.length
        ? html`<ul id="offers" role="listbox" aria-label=${say(this.texts, 'comments.people')}>
            ${offers.map((person, i) => this.offer(person, i))}
          </ul>`
        : nothing}`;
  }

  private offer(person: Mentionable, i: number): TemplateResult {
    return html`<li
      role="option"
      id="offer-${i}"
      aria-selected=${i === this.chosen}
      @pointerdown=${(event: Event) => {
        event.preventDefault(); // the cursor stays in the field
        this.take(person);
      }}
    >
      ${person.name}
    </li>`;
  }

  private readonly typed = (): void => {
    this.change(this.field.value);
    this.look();
  };

  private readonly look = (): void => {
    const { selectionStart, selectionEnd, value } = this.field;
    this.asked = selectionStart === selectionEnd ? asked(value, selectionEnd) : undefined;
    this.chosen = 0;
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { offers } = this;
    const person = offers[this.chosen];
    const held = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && held) this.tell('send-comment');
    else if (person && !held && (event.key === 'Enter' || event.key === 'Tab')) this.take(person);
    else if (person && event.key === 'ArrowDown') this.chosen = (this.chosen + 1) % offers.length;
    else if (person && event.key === 'ArrowUp') this.chosen = (this.chosen + offers.length - 1) % offers.length;
    else if (person && event.key === 'Escape') this.asked = undefined;
    else if (event.key === 'Escape') this.tell('leave-comment');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private take(person: Mentionable): void {
    if (!this.asked) return;
    const { text, caret } = completed(this.field.value, this.asked, person.name);
    this.field.value = text;
    this.field.setSelectionRange(caret, caret);
    this.asked = undefined;
    this.change(text);
  }

  private change(text: string): void {
    this.value = text;
    this.dispatchEvent(new CustomEvent<string>('written', { detail: text }));
  }

  private tell(what: 'send-comment' | 'leave-comment' | 'meet-people'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-comment-field': UraCommentField;
  }
}
