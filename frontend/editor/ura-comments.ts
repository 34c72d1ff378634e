import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { cardsStyles } from './cards.styles.js';
import { controlsStyles } from './controls.styles.js';
import { keyed } from 'lit/directives/keyed.js';
import { piecesOf } from './mentions.js';
import { shown } from './passages.js';
import { moment, say, type Texts } from './texts.js';
import { commentsStyles } from './ura-comments.styles.js';
import type { Discussion } from './discussion.js';
import type { Comment, Passage } from './types.js';
import type { UraCommentField } from './ura-comment-field.js';
import './ura-comment-field.js';

/**
 * What is said about the active segment, the oldest first, and where the person says something themselves. What is
 * resolved is folded away.
 *
 * @fires comment-entered - the person is about to write
 * @fires comment-left - the person goes back to the texts
 */
@customElement('ura-comments')
export class UraComments extends LitElement {
  static styles = [controlsStyles, cardsStyles, commentsStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** the person's id */
  @property({ type: Number }) person = 0;
  @property({ attribute: false }) discussion: Discussion | undefined;
  /** the segment that it is about; 0 for none */
  @property({ type: Number }) segment = 0;
  /** the comment whose deletion is to be confirmed; 0 for none */
  @state() private deleting = 0;
  @query('.new ura-comment-field') private field!: UraCommentField | null;

  focusField(): void {
    void this.updateComplete.then(() => this.field?.focusField());
  }

  protected willUpdate(changes: PropertyValues): void {
    if (changes.has('segment')) this.deleting = 0;
  }

  render(): TemplateResult {
    const { texts, discussion } = this;
    if (!discussion || discussion.segment === 0) return html``;
    const thread = discussion.thread ?? [];
    const open = thread.filter((comment) => !comment.resolution);
    const resolved = thread.filter((comment) => comment.resolution);
    return html`
      <h2 id="title">${say(texts, 'comments')}</h2>
      ${resolved.length
        ? keyed(
            discussion.segment, // folded anew for each segment
            html`<details>
              <summary>${say(texts, 'comments.resolved', resolved.length)}</summary>
              <ol aria-labelledby="title">${resolved.map((comment) => this.comment(comment, discussion))}</ol>
            </details>`,
          )
        : nothing}
      ${open.length ? html`<ol aria-labelledby="title">${open.map((comment) => this.comment(comment, discussion))}</ol>` : nothing}
      ${this.writing(discussion)}
    `;
  }

  private comment(comment: Comment, discussion: Discussion): TemplateResult {
    const { texts } = this;
    const edit = discussion.edits.get(comment.id);
    const { resolution } = comment;
    return html`<li>
      <p class="head">
        <b>${comment.author}</b>
        <time datetime=${comment.createdAt}>${moment(comment.createdAt, texts)}</time>
        ${comment.version > 0 ? html`<span title=${moment(comment.changedAt, texts)}>${say(texts, 'comments.edited')}</span>` : nothing}
      </p>
      ${comment.words ? quote(comment.words) : nothing}
      ${edit === undefined
        ? html`<p class="text">${piecesOf(comment.text, comment.mentions).map((piece) => (piece.mention ? html`<mark>${piece.text}</mark>` : piece.text))}</p>`
        : this.editing(comment, edit.text, discussion)}
      ${resolution ? html`<p class="resolution">✓ ${say(texts, 'comments.resolvedBy', resolution.by, moment(resolution.at, texts))}</p>` : nothing}
      ${edit === undefined ? this.acts(comment, discussion) : nothing}
    </li>`;
  }

  private acts(comment: Comment, discussion: Discussion): TemplateResult {
    const { texts } = this;
    const own = comment.authorId === this.person;
    if (this.deleting === comment.id) {
      return html`<p class="acts">
        <button class="bad" @click=${() => void discussion.remove(comment)}>${say(texts, 'comments.deleteSure')}</button>
        <button @click=${() => (this.deleting = 0)}>${say(texts, 'cancel')}</button>
      </p>`;
    }
    return html`<p class="acts">
      <button @click=${() => void discussion.resolve(comment, !comment.resolution)}>
        ${comment.resolution ? say(texts, 'comments.reopen') : say(texts, 'comments.resolve')}
      </button>
      ${own
        ? html`<button @click=${() => this.beginEditing(comment, discussion)}>${say(texts, 'comments.edit')}</button>
            <button @click=${() => (this.deleting = comment.id)}>${say(texts, 'comments.delete')}</button>`
        : nothing}
    </p>`;
  }

  private editing(comment: Comment, text: string, discussion: Discussion): TemplateResult {
    const { texts } = this;
    return html`<ura-comment-field
        id="edit-${comment.id}"
        .texts=${texts}
        .people=${discussion.people}
        .value=${text}
        .label=${say(texts, 'comments.editLabel')}
        @meet-people=${() => void discussion.meet()}
        @written=${(event: CustomEvent<string>) => discussion.edit(comment, event.detail)}
        @send-comment=${() => void this.then(discussion.save(comment))}
        @leave-comment=${() => {
          if (text === comment.text) discussion.keepAsItIs(comment);
          this.leave();
        }}
      ></ura-comment-field>
      <p class="acts">
        <button class="primary" title="Ctrl+Enter" @click=${() => void this.then(discussion.save(comment))}>
          ${say(texts, 'comments.save')}
        </button>
        <button @click=${() => discussion.keepAsItIs(comment)}>${say(texts, 'cancel')}</button>
      </p>`;
  }

  private writing(discussion: Discussion): TemplateResult {
    const { texts } = this;
    const { draft, problem } = discussion;
    return html`<div class="new">
      ${draft.words
        ? html`<div class="words">
            ${quote(draft.words)}
            <button
              class="plain"
              aria-label=${say(texts, 'comments.wholeSegment')}
              title=${say(texts, 'comments.wholeSegment')}
              @click=${() => discussion.write({ words: null })}
            >
              ×
            </button>
          </div>`
        : nothing}
      <ura-comment-field
        .texts=${texts}
        .people=${discussion.people}
        .value=${draft.text}
        .label=${say(texts, 'comments.write')}
        @pointerdown=${() => this.dispatchEvent(new CustomEvent('comment-entered'))}
        @meet-people=${() => void discussion.meet()}
        @written=${(event: CustomEvent<string>) => discussion.write({ text: event.detail })}
        @send-comment=${() => void this.then(discussion.send())}
        @leave-comment=${this.leave}
      ></ura-comment-field>
      ${problem ? html`<p class="problem" role="alert">${problem === true ? say(texts, 'comments.unsent') : problem}</p>` : nothing}
      ${draft.text.trim()
        ? html`<p class="acts">
            <button class="primary" title="Ctrl+Enter" ?disabled=${discussion.busy} @click=${() => void this.then(discussion.send())}>
              ${say(texts, 'comments.send')}
            </button>
            <span class="hint">${say(texts, 'comments.hint')}</span>
          </p>`
        : nothing}
    </div>`;
  }

  private beginEditing(comment: Comment, discussion: Discussion): void {
    discussion.edit(comment, comment.text);
    void this.updateComplete.then(() => this.renderRoot.querySelector<UraCommentField>(`#edit-${comment.id}`)?.focusField());
  }

  /** Once it is stored the person goes back to where they were, unless they have gone elsewhere already. */
  private async then(act: Promise<boolean>): Promise<void> {
    const stored = await act;
    if (stored && (this.matches(':focus-within') || document.activeElement === document.body)) this.leave();
  }

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent('comment-left'));
  };
}

function quote(words: Passage): TemplateResult {
  return html`<blockquote lang=${words.side === 'SOURCE' ? 'sq' : 'en'}>${shown(words.quote)}</blockquote>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-comments': UraComments;
  }
}
