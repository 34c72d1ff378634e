import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { difference } from './difference.js';
import { tagged } from './tagged.js';
import { matchesStyles } from './ura-matches.styles.js';
import { day, say, type Texts } from './texts.js';
import type { Match, RememberedUnit } from './types.js';

/**
 * What the memories offer for the active segment, best first, the differing words marked; and, when they are asked for, the
 * units that stand behind each.
 *
 * @fires use-match - the place of the match to insert, from 1, in `detail`
 */
@customElement('ura-matches')
export class UraMatches extends LitElement {
  static styles = matchesStyles;

  /** undefined while they are looked up */
  @property({ attribute: false }) found: Match[] | undefined;
  @property({ attribute: false }) texts: Texts = {};
  /** whether the units are shown */
  @property({ type: Boolean }) open = false;
  /** asks for the units behind the one of a match */
  @property({ attribute: false }) behind: (unit: number) => Promise<Match[]> = async () => [];

  /** by the unit of their match */
  @state() private units = new Map<number, Match[]>();

  protected willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('found')) this.units = new Map();
    if (changed.has('found') || changed.has('open')) void this.ask();
  }

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
          ${match.penalty ? html`<span class="penalty">${say(this.texts, 'match.penalty', match.penalty)}</span>` : nothing}
          ${match.adapted ? html`<span class="adapted">${say(this.texts, 'match.adapted')}</span>` : nothing}
        </span>
        <span class="source" lang="sq">${difference(match.difference)}</span>
        <span class="target" lang="en">${tagged(match.target)}</span>
        <span class="origin">${this.origin(match)}</span>
      </button>
      ${this.open ? this.details(match) : nothing}
    </li>`;
  }

  private origin(match: Match): string {
    const { unit } = match;
    const reviewed = unit.provenance.reviewed ? say(this.texts, 'state.reviewed') : '';
    const parts = [unit.provenance.document, unit.by, day(unit.at, this.texts), reviewed];
    if (match.count > 1) parts.push(say(this.texts, 'matchCount', match.count));
    return parts.filter(Boolean).join(' · ');
  }

  private details(match: Match): TemplateResult {
    const units = this.units.get(match.unit.id) ?? [match];
    return html`<ul class="units" aria-label=${say(this.texts, 'units')}>
      ${units.map(
        (one) => html`<li>
          <span class="score">${one.score} %</span>
          <span class="source" lang="sq">${tagged(one.unit.source)}</span>
          <dl>${this.facts(one.unit).map(([name, value]) => html`<dt>${say(this.texts, `unit.${name}`)}</dt><dd>${value}</dd>`)}</dl>
        </li>`,
      )}
    </ul>`;
  }

  private facts(unit: RememberedUnit): [string, string][] {
    const { project, document, origin, reviewed } = unit.provenance;
    const how = origin === 'CONFIRMED' ? '' : say(this.texts, `unit.${origin}`);
    const state = [how, reviewed ? say(this.texts, 'state.reviewed') : ''].filter(Boolean).join(', ');
    const facts: [string, string][] = [
      ['by', unit.by],
      ['at', day(unit.at, this.texts)],
      ['document', document],
      ['project', project],
      ['memory', unit.memory],
      ['state', state],
    ];
    return facts.filter(([, value]) => value);
  }

  /** Asks for the units of those matches that stand for several. */
  private async ask(): Promise<void> {
    const { found } = this;
    if (!this.open || !found) return;
    for (const { unit } of found.filter((match) => match.count > 1 && !this.units.has(match.unit.id))) {
      const units = await this.behind(unit.id);
      if (this.found !== found) return;
      if (units.length) this.units = new Map(this.units).set(unit.id, units);
    }
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
