import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { chosenBy, type Assessing, type Dimension, type NewIssue } from './assessing.js';
import { cardsStyles } from './cards.styles.js';
import { controlsStyles } from './controls.styles.js';
import { shown } from './passages.js';
import { moment, say, type Texts } from './texts.js';
import { assessmentStyles } from './ura-assessment.styles.js';
import { SEVERITIES, type Issue, type Severity } from './types.js';

const SHAPES: Record<Severity, string> = { neutral: '○', minor: '△', major: '▲', critical: '✘' };

/**
 * What reviewers find wrong with the active segment, by MQM, and where a reviewer marks more. Those who do not review see
 * what was found in their own texts, and nothing when there is nothing.
 */
@customElement('ura-assessment')
export class UraAssessment extends LitElement {
  static styles = [controlsStyles, cardsStyles, assessmentStyles];

  @property({ attribute: false }) texts: Texts = {};
  @property({ attribute: false }) assessing: Assessing | undefined;
  @property({ attribute: false }) typology: Dimension[] = [];
  /** the segment that it is about; 0 for none */
  @property({ type: Number }) segment = 0;
  /** whether the person may mark issues */
  @property({ type: Boolean }) reviewer = false;
  /** the keys that begin marking */
  @property() keys = '';

  focusForm(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.dimensions input')?.focus());
  }

  render(): TemplateResult {
    const { texts, assessing } = this;
    const issues = assessing?.issues ?? [];
    if (!assessing || assessing.segment === 0 || (!this.reviewer && issues.length === 0)) return html``;
    const { draft, problem } = assessing;
    return html`
      <h2 id="title">${say(texts, 'assess')}</h2>
      ${issues.length ? html`<ol aria-labelledby="title">${issues.map((issue) => this.issue(issue, assessing))}</ol>` : nothing}
      ${draft ? this.form(draft, assessing) : nothing}
      ${problem ? html`<p class="problem" role="alert">${problem === true ? say(texts, 'assess.unsent') : problem}</p>` : nothing}
      ${this.reviewer && !draft
        ? html`<button @pointerdown=${keepSelection} @click=${() => assessing.begin()} title=${this.keys}>${say(texts, 'assess.begin')}</button>`
        : nothing}
    `;
  }

  private issue(issue: Issue, assessing: Assessing): TemplateResult {
    const { texts } = this;
    return html`<li>
      <p class="head">
        <span class="severity ${issue.severity}"><span aria-hidden="true">${SHAPES[issue.severity]}</span> ${say(texts, `assess.severity.${issue.severity}`)}</span>
        <b>${say(texts, `mqm.${issue.type}`)}</b>
      </p>
      ${issue.words ? html`<blockquote lang=${issue.words.side === 'SOURCE' ? 'sq' : 'en'}>${shown(issue.words.quote)}</blockquote>` : nothing}
      ${issue.note ? html`<p class="text">${issue.note}</p>` : nothing}
      <p class="foot">
        <span>${say(texts, 'assess.by', issue.by, moment(issue.at, texts))}</span>
        ${issue.mine ? html`<button @click=${() => void assessing.withdraw(issue)}>${say(texts, 'assess.withdraw')}</button>` : nothing}
      </p>
    </li>`;
  }

  private form(draft: NewIssue, assessing: Assessing): TemplateResult {
    const { texts } = this;
    const kinds = this.typology.find((dimension) => dimension.id === draft.dimension)?.kinds ?? [];
    return html`<div class="form card" role="group" aria-label=${say(texts, 'assess.begin')} @keydown=${(event: KeyboardEvent) => this.pressed(event, assessing)}>
      ${draft.words
        ? html`<div class="words">
            <blockquote lang=${draft.words.side === 'SOURCE' ? 'sq' : 'en'}>${shown(draft.words.quote)}</blockquote>
            <button class="plain" aria-label=${say(texts, 'assess.wholeSegment')} title=${say(texts, 'assess.wholeSegment')} @click=${() => assessing.write({ words: null })}>×</button>
          </div>`
        : html`<p class="hint">${say(texts, 'assess.onSegment')}</p>`}
      <fieldset class="dimensions" @keydown=${(event: KeyboardEvent) => this.chooseDimension(event, assessing)}>
        <legend>${say(texts, 'assess.dimension')}</legend>
        ${this.typology.map(
          ({ id }, place) => html`<label>
            <input type="radio" name="dimension" .checked=${draft.dimension === id} @change=${() => assessing.write({ dimension: id, kind: '' })} />
            <span class="digit" aria-hidden="true">${place + 1}</span> ${say(texts, `mqm.${id}`)}
          </label>`,
        )}
      </fieldset>
      ${draft.dimension
        ? html`<label class="field">
            <span>${say(texts, 'assess.kind')}</span>
            <select .value=${draft.kind} @change=${(event: Event) => assessing.write({ kind: (event.target as HTMLSelectElement).value })}>
              <option value="" .selected=${draft.kind === ''}>${say(texts, 'assess.anyKind')}</option>
              ${kinds.map((kind) => html`<option value=${kind} .selected=${draft.kind === kind}>${say(texts, `mqm.${kind}`)}</option>`)}
            </select>
          </label>`
        : nothing}
      <fieldset class="severities" @keydown=${(event: KeyboardEvent) => this.chooseSeverity(event, assessing)}>
        <legend>${say(texts, 'assess.severity')}</legend>
        ${SEVERITIES.map(
          (severity, place) => html`<label>
            <input type="radio" name="severity" .checked=${draft.severity === severity} @change=${() => assessing.write({ severity })} />
            <span class="digit" aria-hidden="true">${place}</span> <span aria-hidden="true">${SHAPES[severity]}</span> ${say(texts, `assess.severity.${severity}`)}
          </label>`,
        )}
      </fieldset>
      <label class="field">
        <span>${say(texts, 'assess.note')}</span>
        <input class="note" type="text" maxlength="2000" placeholder=${say(texts, 'assess.noteHint')} .value=${draft.note} @input=${(event: Event) => assessing.write({ note: (event.target as HTMLInputElement).value })} />
      </label>
      <p class="acts">
        <button class="primary" title="Enter" ?disabled=${!draft.dimension} @click=${() => void assessing.send()}>${say(texts, 'assess.mark')}</button>
        <button title="Esc" @click=${() => assessing.leave()}>${say(texts, 'cancel')}</button>
      </p>
      <p class="hint">${draft.dimension ? say(texts, 'assess.hint') : say(texts, 'assess.choose')}</p>
    </div>`;
  }

  private pressed(event: KeyboardEvent, assessing: Assessing): void {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void assessing.send();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      assessing.leave();
    }
  }

  /** A digit or a letter chooses a dimension and goes on to what it is divided into. */
  private chooseDimension(event: KeyboardEvent, assessing: Assessing): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const names = this.typology.map(({ id }) => say(this.texts, `mqm.${id}`));
    const now = this.typology.findIndex(({ id }) => id === assessing.draft?.dimension);
    const place = chosenBy(event.key, names, now, 1);
    const dimension = place === undefined ? undefined : this.typology[place];
    if (place === undefined || !dimension) return;
    event.preventDefault();
    assessing.write({ dimension: dimension.id, kind: '' });
    const next = /^\d$/.test(event.key) ? 'select' : `.dimensions label:nth-of-type(${place + 1}) input`;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  private chooseSeverity(event: KeyboardEvent, assessing: Assessing): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const names = SEVERITIES.map((severity) => say(this.texts, `assess.severity.${severity}`));
    const now = SEVERITIES.findIndex((severity) => severity === assessing.draft?.severity);
    const place = chosenBy(event.key, names, now, 0);
    const severity = place === undefined ? undefined : SEVERITIES[place];
    if (place === undefined || !severity) return;
    event.preventDefault();
    assessing.write({ severity });
    const next = /^\d$/.test(event.key) ? '.note' : `.severities label:nth-of-type(${place + 1}) input`;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }
}

/** A press on the button must not take away what is selected in the text. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-assessment': UraAssessment;
  }
}
