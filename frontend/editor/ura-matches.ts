import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { difference } from './difference.js';
import { tagged } from './tagged.js';
import { matchesStyles } from './ura-matches.styles.js';
import { day, say, type Texts } from './texts.js';
import type { Match } from './types.js';

/**
 * What the memory offers for the active segment, best first, the differing words marked.
 *
 * @fires use-match - the place of the match to insert, from 1, in `detail`
 */
@customElement('ura-matches')
export class UraMatches extends LitElement {
  static styles = matchesStyles;

  /** undefined while they are looked up */
  @property({ attribute: false }) found: Match[] | undefined;
  @property({ attribute: false }) texts: Texts = {};

  render(): TemplateResult {
    return html`
      <h2 id="title">${say(this.texts, 'matches')}</h2>
      ${this.found?.length
        ? html`<ol aria-labelledby="title">${this.found.map((match, i) => this.match(match, i + 1))}</ol>`
        : html`<p class="none">${this.found ? say(this.texts, 'noMatches') : nothing}</p>`}
    `;
  }

  private match(match: Match, place: number): TemplateResult {
    const kind = match.score >= 101 ? 'context' : match.score >= 100 ? 'exact' : 'fuzzy';
    return html`<li class=${kind}>
      <button @click=${() => this.use(place)} aria-label=${say(this.texts, 'insertMatch', place, match.score)}>
        <span class="head">
          ${place <= 9 ? html`<kbd>Ctrl+${place}</kbd>` : nothing}
          <span class="score">${match.score} %</span>
          <span class="kind">${say(this.texts, `match.${kind}`)}</span>
        </span>
        <span class="source" lang="sq">${difference(match.difference)}</span>
        <span class="target" lang="en">${tagged(match.target)}</span>
        <span class="origin">${this.origin(match)}</span>
      </button>
    </li>`;
  }

  private origin(match: Match): string {
    const parts = [match.document, match.by, day(match.at, this.texts), match.reviewed ? say(this.texts, 'state.reviewed') : ''];
    if (match.count > 1) parts.push(say(this.texts, 'matchCount', match.count));
    return parts.filter(Boolean).join(' · ');
  }

  private use(place: number): void {
    this.dispatchEvent(new CustomEvent<number>('use-match', { detail: place, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-matches': UraMatches;
  }
}
