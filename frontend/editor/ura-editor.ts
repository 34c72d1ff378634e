import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { actionOf, type Action } from './keys.js';
import { progressTemplate } from './progress.js';
import { RowsView } from './rows-view.js';
import { connectionLost, Safekeeping } from './safekeeping.js';
import { savedMark } from './saved-mark.js';
import { say, type Texts } from './texts.js';
import { editorStyles } from './ura-editor.styles.js';
import { Work } from './work.js';
import type { Filter, Match, Next, Progress, Row, Server } from './types.js';
import type { RowView } from './row.js';
import type { UraHelp } from './ura-help.js';
import './ura-help.js';
import './ura-matches.js';

const FILTERS: Filter[] = ['ALL', 'OPEN', 'WAITING', 'RETURNED', 'REVIEWED'];

/**
 * The segment editor: source beside editable target, a window of rows over a document of any length. This element
 * draws, and turns keys and clicks into acts; what is typed and stored is kept by `Work`.
 *
 * @slot actions - buttons that concern the whole document
 */
@customElement('ura-editor')
export class UraEditor extends LitElement {
  static styles = editorStyles;

  @property({ attribute: false }) texts: Texts = {};
  /** how far the document was when it was opened */
  @property({ attribute: false }) progress: Progress | undefined;
  /** whether the person may approve and return */
  @property({ type: Boolean }) reviewer = false;
  /** the person's id */
  @property({ type: Number }) person = 0;
  /** the document's id */
  @property({ type: Number }) document = 0;
  /** the row to begin with */
  @property({ type: Number }) start = 0;
  /** set by Vaadin */
  declare $server: Server;

  /** the row that is worked on; -1 for none */
  @state() private active = -1;
  /** what the memory offers for it; undefined while it is looked up */
  @state() private found: Match[] | undefined;
  /** the segment whose return is being explained; -1 for none */
  @state() private returning = -1;
  @state() private empty = false;
  @query('#scroller') private scroller!: HTMLElement;
  @query('#container') private container!: HTMLElement;
  @query('ura-help') private help!: UraHelp;

  private view: RowsView | undefined;
  private readonly work = new Work(() => this.$server, {
    arrived: (from, count) => this.arrived(from, count),
    changed: (index) => this.changed(index),
    lost: connectionLost,
  });
  private readonly safekeeping = new Safekeeping(this, this.work);

  protected firstUpdated(): void {
    this.view = new RowsView(this.scroller, this.container, (index) => this.rowView(index));
    if (this.progress) this.work.progress = this.progress;
    this.safekeeping.begin({ person: this.person, document: this.document });
    void this.open(this.start);
  }

  protected updated(changes: PropertyValues): void {
    if (changes.has('active') || changes.has('returning') || changes.has('texts')) this.view?.update();
  }

  render(): TemplateResult {
    const { texts, work } = this;
    return html`
      <div class="bar" role="toolbar" aria-label=${say(texts, 'toolbar')}>
        <slot name="actions"></slot>
        <label class="filter">
          <span>${say(texts, 'show')}</span>
          <select .value=${work.filter} @change=${this.changeFilter}>
            ${FILTERS.map((filter) => html`<option value=${filter}>${say(texts, `filter.${filter}`)}</option>`)}
          </select>
        </label>
        ${progressTemplate(work.progress, texts)} ${savedMark(work.saver, work.savedAt, texts, (number) => this.find(number))}
        <button class="plain" @click=${() => this.help.show()} aria-label=${say(texts, 'help')} title="?">?</button>
      </div>
      <main
        id="scroller"
        tabindex="-1"
        @input=${this.typed}
        @keydown=${this.pressed}
        @focusin=${this.entered}
        @focusout=${() => work.saver.flush()}
        @click=${this.clicked}
      >
        ${this.empty ? html`<p class="empty">${say(texts, 'nothingHere')}</p>` : nothing}
        <div id="container" role="list" aria-label=${say(texts, 'segments')}></div>
      </main>
      <aside aria-label=${say(texts, 'suggestions')}>
        <ura-matches
          .texts=${texts}
          .found=${this.active < 0 ? [] : this.found}
          @use-match=${(event: CustomEvent<number>) => this.insert(event.detail)}
        ></ura-matches>
      </aside>
      <ura-help .texts=${texts}></ura-help>
    `;
  }

  private rowView(index: number): RowView {
    const row = this.work.rows.at(index);
    return {
      row,
      index,
      total: this.work.rows.total,
      draft: row && this.work.saver.draft(row.id),
      refusal: row ? this.work.refusal(row) : '',
      active: index === this.active,
      returning: row?.id === this.returning,
      reviewer: this.reviewer,
      texts: this.texts,
    };
  }

  private arrived(from: number, count: number): void {
    if (!this.view) return;
    this.view.size = this.work.rows.total;
    if (count > 0) this.view.update(from, from + count - 1);
    this.requestUpdate();
  }

  private changed(index: number): void {
    if (index >= 0) this.view?.update(index, index);
    this.requestUpdate();
  }

  /** Begins at a row; a reviewer on the row itself, where single keys decide, a translator in its text. */
  private async open(index: number): Promise<void> {
    await this.work.rows.load(index);
    const { total } = this.work.rows;
    this.empty = total === 0;
    if (total > 0) this.go(Math.min(Math.max(index, 0), total - 1), !this.reviewer);
  }

  private changeFilter(event: Event): void {
    this.work.saver.flush();
    this.filter((event.target as HTMLSelectElement).value as Filter, 0);
  }

  private filter(filter: Filter, index: number): void {
    this.work.filter = filter;
    this.work.rows.clear();
    if (this.view) this.view.size = 0;
    this.active = -1;
    void this.open(index);
  }

  /** Goes to the segment with this number, wherever it is. */
  private find(number: number): void {
    if (this.work.filter !== 'ALL') this.filter('ALL', number - 1);
    else void this.work.rows.load(number - 1).then(() => this.go(number - 1, true));
  }

  /** Makes a row the active one and puts the focus there; its matches are looked up unless they came along. */
  private go(index: number, text: boolean, matches?: Match[]): void {
    if (index < 0 || index >= this.work.rows.total) return;
    this.activate(index, matches);
    void this.updateComplete.then(() => this.view?.focus(index, text));
  }

  private activate(index: number, matches?: Match[]): void {
    if (index === this.active) return;
    this.active = index;
    this.returning = -1;
    this.found = matches;
    if (!matches) void this.lookUp(index);
  }

  private async lookUp(index: number): Promise<void> {
    await this.work.rows.load(index);
    const row = this.work.rows.at(index);
    if (!row) return;
    const matches = await this.$server.matches(row.id);
    if (index === this.active) this.found = matches;
  }

  private typed(event: Event): void {
    const area = event.composedPath()[0];
    const row = this.work.rows.at(this.view?.indexOf(event) ?? -1);
    if (row && area instanceof HTMLTextAreaElement) this.work.type(row, area.value);
  }

  private entered(event: Event): void {
    const index = this.view?.indexOf(event) ?? -1;
    if (index < 0) return;
    this.view?.focused();
    this.activate(index);
  }

  private clicked(event: Event): void {
    const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
    if (button instanceof HTMLButtonElement && button.dataset.act) void this.act(button.dataset.act);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const origin = event.composedPath()[0];
    if (origin instanceof HTMLInputElement) {
      if (event.key === 'Enter') void this.act('sendBack');
      else if (event.key === 'Escape') void this.act('cancelReturn');
      return;
    }
    if (origin === this.scroller && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      this.view?.focus(this.active, true); // the active row had scrolled away; the key goes on into its text
      return;
    }
    const action = origin instanceof HTMLButtonElement ? undefined : actionOf(event, origin instanceof HTMLTextAreaElement);
    if (!action) return;
    event.preventDefault();
    this.perform(action);
  }

  private perform(action: Action): void {
    switch (action.do) {
      case 'move':
        return this.go(this.active + action.by, this.view?.textarea(this.active)?.matches(':focus') ?? false);
      case 'insert':
        return this.insert(action.match);
      case 'edit':
        return this.view?.focus(this.active, true);
      case 'leave':
        return this.view?.focus(this.active, false);
      case 'help':
        return this.help.show();
      default:
        void this.act(action.do);
    }
  }

  private insert(place: number): void {
    const match = this.found?.[place - 1];
    const row = this.work.rows.at(this.active);
    if (!match || !row) return;
    this.work.cameFrom(row, match.score);
    this.write(match.target);
  }

  /** Replaces the active row's text as typing would, so that the browser's own undo takes it back. */
  private write(text: string): void {
    const area = this.view?.textarea(this.active);
    if (!area || area.readOnly) return;
    area.focus({ preventScroll: true });
    area.select();
    document.execCommand('insertText', false, text);
  }

  private async act(name: string): Promise<void> {
    const row = this.work.rows.at(this.active);
    if (!row) return;
    switch (name) {
      case 'copySource':
        return this.write(row.source);
      case 'takeTheirs':
        this.work.takeTheirs(row);
        return this.view?.focus(this.active, true);
      case 'keepMine':
        this.work.keepMine(row);
        return this.view?.focus(this.active, true);
      case 'confirm':
        return this.follow(await this.work.confirm(row), !this.reviewer || this.view?.textarea(this.active)?.matches(':focus') === true);
      case 'approve':
        if (this.reviewer) this.follow(await this.work.approve(row), false);
        return;
      case 'giveBack':
        if (this.reviewer && row.state !== 'initial' && !row.returned) this.askReason(row);
        return;
      case 'cancelReturn':
        this.returning = -1;
        return this.view?.focus(this.active, false);
      case 'sendBack':
        return this.sendBack(row);
    }
  }

  private askReason(row: Row): void {
    this.returning = row.id;
    void this.updateComplete.then(() => this.view?.element(this.active)?.querySelector('input')?.focus());
  }

  private async sendBack(row: Row): Promise<void> {
    const reason = this.view?.element(this.active)?.querySelector('input')?.value ?? '';
    const next = await this.work.giveBack(row, reason);
    if (next) this.returning = -1;
    this.follow(next, false);
  }

  /** Goes where an act leads; stays when nothing is left or nothing was stored. */
  private follow(next: Next | undefined, text: boolean): void {
    if (!next) return;
    if (next.index < 0) this.view?.focus(this.active, text);
    else void this.work.rows.load(next.index).then(() => this.go(next.index, text, next.matches));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-editor': UraEditor;
  }
}
