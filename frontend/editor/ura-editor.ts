import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { Acts } from './acts.js';
import { Assessing, type Dimension } from './assessing.js';
import { bar } from './bar.js';
import { Commenting } from './commenting.js';
import { Discussion } from './discussion.js';
import { faultsStyles } from './faults.styles.js';
import { Fields } from './fields.js';
import { commandOf, type OwnKeys } from './keys.js';
import type { Pasted } from './laying.js';
import { LAYOUTS, LayoutSource, type Layout } from './layouts.js';
import { Place } from './place.js';
import { Presences } from './presences.js';
import { Renewal } from './renewal.js';
import { rowView } from './row-view.js';
import { Reasons } from './reasons.js';
import { Reviewing } from './reviewing.js';
import { RowsView } from './rows-view.js';
import { connectionLost, Safekeeping } from './safekeeping.js';
import { Seeking } from './seeking.js';
import { Settings } from './settings.js';
import { deedNotice, side } from './side.js';
import { say, type Texts } from './texts.js';
import { editorStyles } from './ura-editor.styles.js';
import { comparisonStyles } from './comparison.js';
import { Tracing } from './tracing.js';
import { Timing } from './timing.js';
import { Wordbook } from './wordbook.js';
import { Work } from './work.js';
import { Writing } from './writing.js';
import type { Filter, Presence, Progress, Row, Server, Workflow } from './types.js';
import type { Command } from './commands.js';
import type { Notice } from './deeds.js';
import type { UraAssessment } from './ura-assessment.js';
import type { UraComments } from './ura-comments.js';
import type { UraConcordance } from './ura-concordance.js';
import type { UraHistory } from './ura-history.js';
import type { UraHelp } from './ura-help.js';
import type { UraPreview } from './ura-preview.js';
import './ura-help.js';
import './ura-preview.js';
import './ura-replace.js';
import './ura-search.js';

/**
 * The segment editor: source beside editable target, a window of rows over a document of any length. This element
 * draws and passes on what happens; what is typed and stored is kept by `Work`, what keys and buttons do is in `Acts`.
 *
 * @slot actions - buttons that concern the whole document
 */
@customElement('ura-editor')
export class UraEditor extends LitElement {
  static styles = [controlsStyles, editorStyles, faultsStyles, comparisonStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** how far the document was when it was opened */
  @property({ attribute: false }) progress: Progress | undefined;
  /** whether the person may approve and return */
  @property({ type: Boolean }) reviewer = false;
  /** how the project is reviewed */
  @property() workflow: Workflow = 'REVIEW';
  /** what is shown first */
  @property() showing: Filter = 'ALL';
  /** what can be wrong with a text, by MQM */
  @property({ attribute: false }) typology: Dimension[] = [];
  /** the person's id */
  @property({ type: Number }) person = 0;
  /** the document's id */
  @property({ type: Number }) document = 0;
  /** the row to begin with */
  @property({ type: Number }) start = 0;
  /** what the person has chosen before, by name */
  @property({ attribute: false }) chosen: Record<string, string> = {};
  /** how segments are laid out */
  @property({ reflect: true }) layout: Layout = 'grid';
  /** set by Vaadin */
  declare $server: Server;

  /** the segment whose return is being explained; -1 for none */
  @state() returning = -1;
  /** several lines that were pasted into one segment and could be laid over several */
  @state() lines: Pasted | undefined;
  @state() asking = false;
  /** whether the concordance is open */
  @state() lookingUp = false;
  /** whether the units behind the matches are shown */
  @state() behind = false;
  /** the segment whose source is being corrected; -1 for none */
  @state() correcting = -1;
  /** what the last deed did, and how it can be undone; `deed` is 0 when it cannot */
  @state() deed: Notice | undefined;
  @state() private empty = false;
  @state() keys: OwnKeys = {};
  /** whether quotation marks and dashes are typed smart */
  @state() private smart = true;
  @query('#scroller') private scroller!: HTMLElement;
  @query('#container') private container!: HTMLElement;
  @query('ura-help') private helpDialog!: UraHelp;
  @query('ura-concordance') readonly concordance: UraConcordance | undefined;
  @query('ura-preview') private previewDialog!: UraPreview;
  @query('ura-comments') readonly comments!: UraComments;
  @query('ura-history') readonly history!: UraHistory;
  @query('ura-assessment') readonly assessment: UraAssessment | undefined;

  private settings = new Settings({}, async () => undefined);
  view: RowsView | undefined;
  readonly work = new Work(() => this.$server, {
    arrived: (from, count) => this.arrived(from, count),
    changed: (index) => this.changed(index),
    decided: (row, deed) => this.reviewing.decided(row, deed),
    repeated: (row, repeated) => this.acts.deeds.repeated(row, repeated),
    lost: connectionLost,
  });
  readonly source = new LayoutSource(this.work, (index) => rowView(this, index), (from, count) => this.$server.paragraphs(from, count), () => this.arrived(0, 0));
  readonly place = new Place(this.work, {
    view: () => this.view,
    server: () => this.$server,
    source: () => this.source,
    came: (id) => this.presences.comes(id),
    changed: () => this.redraw(),
    drawn: () => this.updateComplete,
  });
  readonly presences = new Presences(() => this.$server, () => this.redraw());
  readonly writing = new Writing(this.work, {
    rowOf: (event) => this.work.rows.at(this.view?.indexOf(event) ?? -1),
    elementOf: (row) => this.view?.text(this.work.rows.indexOf(row.id)),
    wrote: (row) => this.wrote(row),
    held: (row) => this.presences.blocks(row.id),
    lines: (pasted) => (this.lines = pasted),
    smartTyping: () => this.smart,
  });
  readonly discussion = new Discussion({ server: () => this.$server, changed: () => this.discussed() });
  readonly commenting = new Commenting(this);
  readonly assessing = new Assessing(this);
  readonly fields = new Fields();
  readonly renewal = new Renewal(this);
  readonly acts = new Acts(this);
  readonly reviewing = new Reviewing(this);
  readonly reasons = new Reasons((reasons) => this.settings.keep('reasons', reasons));
  readonly seeking = new Seeking(this);
  readonly wordbook = new Wordbook(this);
  readonly tracing = new Tracing(this);
  readonly timing = new Timing(this, () => this.place.row?.id ?? 0, (id, millis) => this.$server.spent(id, millis));
  private readonly safekeeping = new Safekeeping(this, this.work);

  protected firstUpdated(): void {
    this.settings = new Settings(this.chosen, (name, value) => this.$server.keepSetting(name, value));
    this.layout = LAYOUTS.find((layout) => layout === this.settings.own('layout', 'grid')) ?? 'grid';
    this.keys = JSON.parse(this.settings.own('keys', '{}')) as OwnKeys;
    this.smart = this.settings.own('smart', 'on') === 'on';
    this.reasons.begin(this.settings.own('reasons', '[]'));
    this.work.filter = this.showing;
    if (this.showing !== 'ALL' && this.layout === 'text') this.layout = 'grid'; // running text shows the whole
    this.source.layout = this.layout;
    this.view = new RowsView(this.scroller, this.container, this.source);
    if (this.progress) this.work.progress = this.progress;
    this.safekeeping.begin({ person: this.person, document: this.document });
    this.discussion.begin(this.person);
    void this.open(this.start);
  }

  protected willUpdate(): void {
    if (this.renewal.running > 0) return;
    const segment = this.place.active < 0 ? 0 : (this.place.row?.id ?? 0);
    this.discussion.show(segment);
    this.assessing.show(segment);
    this.tracing.follow(segment === 0 ? undefined : this.place.row);
  }

  protected updated(changes: PropertyValues): void {
    if (changes.has('returning') || changes.has('correcting') || changes.has('texts')) this.view?.update();
  }

  render(): TemplateResult {
    const { texts, work } = this;
    return html`
      ${bar(this)}
      ${this.seeking.template()}
      <main
        id="scroller"
        tabindex="-1"
        @beforeinput=${this.writing.before}
        @input=${this.writing.after}
        @paste=${this.writing.paste}
        @copy=${this.writing.copy}
        @cut=${this.writing.copy}
        @keydown=${this.pressed}
        @focusin=${this.entered}
        @focusout=${() => work.saver.flush()}
        @click=${this.clicked}
      >
        ${this.empty ? html`<p class="empty">${say(texts, 'nothingHere')}</p>` : nothing}
        <div id="container" role="list" aria-label=${say(texts, 'segments')}></div>
      </main>
      ${this.deed ? deedNotice(this, this.deed) : nothing} ${side(this)}
      <ura-help
        .texts=${texts}
        .keys=${this.keys}
        .smart=${this.smart}
        @keys-chosen=${(event: CustomEvent<OwnKeys>) => this.chooseKeys(event.detail)}
        @smart-chosen=${(event: CustomEvent<boolean>) => this.chooseSmart(event.detail)}
      ></ura-help>
      <ura-preview .texts=${texts}></ura-preview>
      <ura-replace .texts=${texts}></ura-replace>
      <ura-approve .texts=${texts}></ura-approve>
    `;
  }

  private arrived(from: number, count: number): void {
    if (!this.view) return;
    this.view.size = this.source.size;
    if (this.layout === 'text') this.view.update();
    else if (count > 0) this.view.update(from, from + count - 1);
    this.requestUpdate();
  }

  changed(index: number): void {
    const place = index < 0 ? undefined : this.source.placeOf(index);
    if (place !== undefined) this.view?.update(place, place);
    this.requestUpdate();
  }

  /** A changed text is not the one that lines were pasted into any more. */
  private wrote(row: Row): void {
    if (this.lines?.segment === row.id) this.lines = undefined;
    this.presences.writes(row.id);
  }

  /** What is said about the active segment is another. */
  private discussed(): void {
    this.comments.requestUpdate();
    this.changed(this.place.active);
  }

  private redraw(): void {
    this.view?.update();
    this.requestUpdate();
  }

  /** Begins at a row; a reviewer on the row itself, where single keys decide, a translator in its text. */
  private async open(index: number, caret?: number): Promise<void> {
    await this.source.load(Math.max(0, index));
    const { total } = this.work.rows;
    this.empty = total === 0;
    this.arrived(0, 0);
    const text = caret !== undefined || !this.reviewer;
    if (total > 0) await this.place.go(Math.min(Math.max(index, 0), total - 1), text, undefined, caret);
  }

  filter(filter: Filter, index: number): void {
    this.work.saver.flush();
    this.work.filter = filter;
    this.place.leave();
    this.work.rows.clear();
    this.source.paragraphs.clear();
    if (this.view) this.view.size = 0;
    void this.open(index);
  }

  /** Goes to the segment with this number, wherever it is. */
  find(number: number): void {
    if (this.seeking.narrowed) void this.seeking.showAll(number);
    else void this.place.go(number - 1, true);
  }

  /** Shows another layout; the place and the cursor stay. Running text has no filter: it shows the whole. */
  lay(layout: Layout): void {
    const { row, caret } = this.acts.whereabouts();
    this.layout = layout;
    this.source.layout = layout;
    this.settings.keep('layout', layout);
    if (this.view) this.view.size = 0;
    if (layout === 'text' && this.seeking.narrowed) void this.seeking.showAll(row?.number ?? 1);
    else void this.relay(row, caret);
  }

  private async relay(row: Row | undefined, caret: number | undefined): Promise<void> {
    await this.updateComplete;
    const index = row ? this.work.rows.indexOf(row.id) : 0;
    await this.open(index, caret);
  }

  /** Shows what is looked for now; the focus stays where it is. */
  async narrow(): Promise<void> {
    this.work.saver.flush();
    this.place.leave();
    this.work.rows.clear();
    if (this.view) this.view.size = 0;
    await this.work.rows.load(0);
    this.empty = this.work.rows.total === 0;
    this.arrived(0, 0);
  }

  help(): void {
    this.helpDialog.show();
  }

  preview(): void {
    this.work.saver.flush();
    void this.previewDialog.show((from, count) => this.$server.paragraphs(from, count), (row) => this.work.text(row));
  }

  ask(): void {
    this.asking = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.go-to')?.focus());
  }

  /** Closes the field for a number; goes to the segment with that number, or back to where the person was. */
  answerAsk(number: number | undefined): void {
    this.asking = false;
    if (number === undefined) this.view?.focus(this.place.active, true);
    else this.find(Math.min(number, this.work.progress.total));
  }

  private chooseKeys(keys: OwnKeys): void {
    this.keys = keys;
    this.settings.keep('keys', JSON.stringify(keys));
  }

  private chooseSmart(smart: boolean): void {
    this.smart = smart;
    this.settings.keep('smart', smart ? 'on' : 'off');
  }

  /** Called by the server: who else has the document open, and where. */
  company(others: Presence[]): void {
    this.presences.take(others);
  }

  /** Called by the server: these rows were stored, or `many`; when `reshaped`, rows came, went or changed in numbers. */
  news(rows: Row[], progress: Progress, many: boolean, reshaped: boolean): void {
    this.work.hear(rows, progress);
    if (many) void this.renewal.renew(undefined, reshaped);
  }

  /** Called by the server: what was done elsewhere, such as a pre-translation; `deed` undoes it, 0 when nothing can. */
  told(text: string, deed: number): void {
    this.deed = { text, deed };
  }

  /** Called by the server: the document went to the bin, or came back; what it did not take there is sent again. */
  moved(text: string, binned: boolean): void {
    this.told(text, 0);
    if (binned) return;
    this.work.saver.again();
    void this.renewal.renew();
  }

  /** Called by the server: what is said about a segment has changed, and so many comments are unresolved. */
  commented(id: number, comments: number): void {
    const row = this.work.rows.byId(id);
    if (!row) return;
    this.work.rows.put({ ...row, comments });
    this.changed(this.work.rows.indexOf(id));
    if (id === this.discussion.segment) void this.discussion.renew();
  }

  /** Other rows are shown. */
  renewed(): void {
    this.empty = this.work.rows.total === 0;
    this.redraw();
  }

  private readonly entered = (event: Event): void => {
    const index = this.view?.indexOf(event) ?? -1;
    if (index < 0) return;
    this.view?.focused();
    if (index !== this.place.active) this.returning = this.correcting = -1;
    this.place.activate(index);
  };

  private readonly clicked = (event: Event): void => {
    const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
    if (button instanceof HTMLButtonElement && button.dataset['act']) void this.acts.act(button.dataset['act'], button);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const origin = event.composedPath()[0];
    if (origin instanceof HTMLTextAreaElement) {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      return void this.acts.act(event.key === 'Enter' ? 'saveSource' : 'cancelSource');
    }
    if (origin instanceof HTMLInputElement) {
      const reason = this.reasons.chosen(event.key, origin.value);
      const row = this.place.row;
      if (reason !== undefined && row) {
        event.preventDefault();
        void this.acts.sendBack(row, reason);
      } else if (event.key === 'Enter') void this.acts.act('sendBack');
      else if (event.key === 'Escape') void this.acts.act('cancelReturn');
      return;
    }
    if (origin === this.scroller && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.view?.resume(this.place.active); // the active row had scrolled away; the key goes on into what had the focus
      if (this.place.active >= 0) return;
    }
    const typing = origin instanceof HTMLElement && origin.classList.contains('text');
    const command = origin instanceof HTMLButtonElement ? undefined : commandOf(event, typing, this.keys);
    if (!command) return;
    event.preventDefault();
    this.perform(command);
  };

  perform(command: Command): void {
    this.acts.perform(command);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-editor': UraEditor;
  }
}
