import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlsStyles } from '../editor/controls.styles.js';
import { readText, select, selected, writeText } from '../editor/editable.js';
import { say, type Texts } from '../editor/texts.js';
import { NONE, all, goTo, meant, toggle, type Selection } from './selection.js';
import type { CareAnswer, Change, Unit, UnitsServer } from './types.js';
import { unitHistory } from './unit-history.js';
import { lacking, unitRow, type Editing } from './unit-row.js';
import { unitsStyles } from './units.styles.js';

/**
 * The units of a memory, a page at a time: going through them with the arrows, choosing several, editing in place,
 * deleting, merging, and undoing. The server says what a page has; nothing but the page is kept here.
 */
@customElement('ura-units')
export class UraUnits extends LitElement {
  static styles = [controlsStyles, unitsStyles];

  @property({ attribute: false }) texts: Texts = {};
  /** whether the person may change units */
  @property({ type: Boolean }) keeper = false;
  /** which kind is shown: ALL, DUPLICATE, INCONSISTENT */
  @property() kind = 'ALL';
  @state() private units: Unit[] = [];
  @state() private next = '';
  @state() private found = '';
  /** where the pages up to this one begin */
  @state() private starts: string[] = [''];
  @state() private selection: Selection = NONE;
  @state() private editing: Editing | undefined;
  @state() private changes: Change[] | undefined;
  /** the unit whose history is shown */
  @state() private told: Unit | undefined;
  @state() private answer: CareAnswer | undefined;
  @state() private loaded = false;
  private asked = 0;

  declare readonly $server: UnitsServer;

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.undoPressed);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.undoPressed);
  }

  /** Begins with the first page anew; called by the server when something else is to be shown. */
  renew(): void {
    void this.load(['']);
  }

  /** Puts the focus into the rows. */
  enter(): void {
    this.focusRow();
  }

  render(): TemplateResult {
    return html`${this.bar()}
      <div class="body ${this.changes ? 'wide' : ''}" @mousedown=${this.held} @click=${this.clicked} @dblclick=${this.doubleClicked} @keydown=${this.pressed} @input=${this.typed}>
        <div>
          ${this.units.length ? this.rows() : this.loaded ? html`<p class="none" role="status">${say(this.texts, 'none')}</p>` : nothing}
          ${this.turning()}
        </div>
        ${this.changes ? unitHistory(this.changes, this.told, this.texts) : nothing}
      </div>
      ${this.notice()}`;
  }

  private bar(): TemplateResult {
    const { texts, keeper } = this;
    const nobody = this.units.length === 0;
    return html`<div class="bar" role="group" aria-label=${say(texts, 'acts')} @click=${this.clicked}>
      ${keeper
        ? html`<button data-act="edit" title="Enter, F2" ?disabled=${nobody}>${say(texts, 'edit')}</button>
            <button data-act="delete" title="Delete" ?disabled=${nobody}>${say(texts, 'delete')}</button>
            <button data-act="merge" title="Alt+J" ?disabled=${nobody}>${say(texts, 'merge')}</button>
            ${this.kind === 'DUPLICATE'
              ? html`<button data-act="mergeAll" class="primary" ?disabled=${nobody}>${say(texts, 'mergeAll')}</button>`
              : nothing}
            ${this.kind === 'INCONSISTENT'
              ? html`<button data-act="keep" class="primary" title="Alt+K" ?disabled=${nobody}>${say(texts, 'keep')}</button>`
              : nothing}`
        : nothing}
      <button data-act="history" title="H" ?disabled=${nobody}>${say(texts, 'history')}</button>
      <span role="status">${this.selection.chosen.size ? say(texts, 'chosen', this.selection.chosen.size) : this.found}</span>
    </div>`;
  }

  private rows(): TemplateResult {
    const { texts, units, selection, editing } = this;
    return html`<div role="grid" aria-label=${say(texts, 'units')} aria-multiselectable="true">
      <div role="row" class="head">
        <span role="columnheader"></span><span role="columnheader">${say(texts, 'source')}</span>
        <span role="columnheader">${say(texts, 'target')}</span><span role="columnheader">${say(texts, 'about')}</span>
      </div>
      ${units.map((unit, index) =>
        unitRow({
          unit,
          index,
          active: index === selection.active,
          chosen: selection.chosen.has(index),
          begins: this.kind !== 'ALL' && index > 0 && units[index - 1]?.source !== unit.source,
          editing: editing?.id === unit.id ? editing : undefined,
          texts,
        }),
      )}
    </div>`;
  }

  private turning(): TemplateResult | typeof nothing {
    if (!this.next && this.starts.length === 1) return nothing;
    return html`<div class="turning">
      <button data-act="back" title="PageUp" ?disabled=${this.starts.length === 1}>${say(this.texts, 'back')}</button>
      <span>${say(this.texts, 'page', this.starts.length)}</span>
      <button data-act="on" title="PageDown" ?disabled=${!this.next}>${say(this.texts, 'on')}</button>
    </div>`;
  }

  private notice(): TemplateResult {
    const { answer } = this;
    return html`<div role="status" class=${answer ? 'done' : ''} @click=${this.clicked}>
      ${answer
        ? html`<span>${answer.message}</span>
            ${answer.deed ? html`<button data-act="undo" title="Alt+Z">${say(this.texts, 'undo')}</button>` : nothing}
            <button data-act="dismiss" aria-label=${say(this.texts, 'close')}>×</button>`
        : nothing}
    </div>`;
  }

  private async load(starts: string[], active = 0): Promise<void> {
    const turn = ++this.asked;
    const page = await this.$server.page(starts.at(-1) ?? '');
    if (turn !== this.asked) return;
    this.starts = starts;
    this.units = page.units;
    this.next = page.next;
    this.found = page.found;
    this.editing = undefined;
    this.changes = undefined;
    this.selection = goTo(NONE, active, page.units.length, false);
    this.loaded = true;
    await this.updateComplete;
  }

  private async turn(by: number, active = 0): Promise<void> {
    if (by > 0 && !this.next) return;
    if (by < 0 && this.starts.length === 1) return;
    await this.load(by > 0 ? [...this.starts, this.next] : this.starts.slice(0, -1), active);
    this.focusRow();
    this.renderRoot.querySelector('.unit.active')?.scrollIntoView({ block: 'nearest' });
  }

  private focusRow(): void {
    this.renderRoot.querySelector<HTMLElement>('.unit.active')?.focus();
  }

  private async select(selection: Selection): Promise<void> {
    this.selection = selection;
    await this.updateComplete;
    this.focusRow();
  }

  private get active(): Unit | undefined {
    return this.units[this.selection.active];
  }

  private get meant(): number[] {
    return meant(this.selection, this.units.length).flatMap((index) => this.units[index]?.id ?? []);
  }

  private readonly clicked = (event: MouseEvent): void => {
    const path = event.composedPath().filter((node): node is HTMLElement => node instanceof HTMLElement);
    const row = path.find((node) => node.dataset['index'] !== undefined);
    const index = Number(row?.dataset['index']);
    const button = path.find((node) => node.dataset['act'] !== undefined);
    if (button?.dataset['act'] === 'toggle') void this.select(toggle(this.selection, index));
    else if (button) this.act(button.dataset['act'] ?? '', button.dataset['tag'] ?? '');
    else if (row && !this.editing) {
      if (event.ctrlKey || event.metaKey) void this.select(toggle(this.selection, index));
      else if (event.shiftKey || this.selection.active !== index) {
        void this.select(goTo(this.selection, index, this.units.length, event.shiftKey));
      }
    }
  };

  private readonly doubleClicked = (event: MouseEvent): void => {
    const onRow = event.composedPath().some((node) => node instanceof HTMLElement && node.dataset['index'] !== undefined);
    if (onRow && !this.editing) this.act('edit');
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (this.editing) {
      if (event.key === 'Escape') this.taken(event, 'cancel');
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.taken(event, 'save');
      return;
    }
    if (!(event.composedPath()[0] as HTMLElement).matches('.unit')) {
      if (event.key === 'Escape' && this.changes) this.taken(event, 'close');
      return;
    }
    const command = this.command(event);
    if (command) {
      event.preventDefault();
      command();
    }
  };

  private taken(event: KeyboardEvent, act: string): void {
    event.preventDefault();
    this.act(act);
  }

  /** What a key means in the rows. */
  private command(event: KeyboardEvent): (() => void) | undefined {
    const { selection, units } = this;
    const go = (to: number) => () => void this.select(goTo(selection, to, units.length, event.shiftKey));
    const act = (name: string) => () => this.act(name);
    if (event.altKey) return { j: act('merge'), k: act('keep') }[event.key.toLowerCase()];
    if (event.ctrlKey || event.metaKey) {
      return event.key.toLowerCase() === 'a' ? () => void this.select(all(selection, units.length)) : undefined;
    }
    switch (event.key) {
      case 'ArrowDown':
        return selection.active === units.length - 1 && !event.shiftKey ? () => void this.turn(1) : go(selection.active + 1);
      case 'ArrowUp':
        return selection.active === 0 && !event.shiftKey ? () => void this.turn(-1, Infinity) : go(selection.active - 1);
      case 'Home':
        return go(0);
      case 'End':
        return go(units.length - 1);
      case 'PageDown':
        return act('on');
      case 'PageUp':
        return act('back');
      case ' ':
        return () => void this.select(toggle(selection, selection.active));
      case 'Enter':
      case 'F2':
        return act('edit');
      case 'Delete':
        return act('delete');
      case 'h':
      case 'H':
        return act('history');
      case 'Escape':
        return this.changes ? act('close') : () => void this.select({ ...selection, chosen: new Set() });
      default:
        return undefined;
    }
  }

  private act(name: string, tag = ''): void {
    const acts: Record<string, () => unknown> = {
      on: () => this.turn(1),
      back: () => this.turn(-1),
      history: () => this.showHistory(),
      close: () => this.close(),
      undo: () => this.undo(),
      dismiss: () => (this.answer = undefined),
      ...(this.keeper ? this.changing(tag) : {}),
    };
    void acts[name]?.();
  }

  private changing(tag: string): Record<string, () => unknown> {
    return {
      edit: () => this.edit(),
      save: () => this.save(),
      cancel: () => this.leave(),
      theirs: () => this.takeTheirs(),
      mine: () => this.keepMine(),
      tag: () => this.insertTag(tag),
      delete: () => this.care(this.$server.remove(this.meant)),
      merge: () => this.care(this.$server.merge(this.meant)),
      mergeAll: () => this.care(this.$server.mergeAll()),
      keep: () => this.active && this.care(this.$server.keep(this.active.id)),
    };
  }

  /** After an act, what the page has now; the row with the focus keeps its place. */
  private async care(acting: Promise<CareAnswer>): Promise<void> {
    const at = Math.min(this.selection.active, ...this.selection.chosen);
    const answer = await acting;
    this.answer = answer;
    if (answer.kind !== 'done') return;
    await this.load(this.starts, at);
    if (this.units.length === 0 && this.starts.length > 1) await this.load(this.starts.slice(0, -1), Infinity);
    this.focusRow();
  }

  private async undo(): Promise<void> {
    const deed = this.answer?.deed;
    if (!deed) return;
    const answer = await this.$server.undo(deed);
    this.answer = answer;
    await this.load(this.kind === 'ALL' ? [''] : this.starts);
    this.focusRow();
  }

  private readonly undoPressed = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    const writing = from instanceof HTMLElement && (from.isContentEditable || from.matches('input, textarea, select'));
    if (event.key.toLowerCase() === 'z' && (event.altKey || event.ctrlKey || event.metaKey) && !writing && this.answer?.deed) {
      event.preventDefault();
      void this.undo();
    }
  };

  private async showHistory(): Promise<void> {
    const unit = this.active;
    if (!unit) return;
    this.changes = await this.$server.history(unit.id);
    this.told = unit;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('aside .close')?.focus();
  }

  private async close(): Promise<void> {
    this.changes = undefined;
    await this.updateComplete;
    this.focusRow();
  }

  private async edit(): Promise<void> {
    const unit = this.active;
    if (!unit) return;
    this.editing = { id: unit.id, version: unit.version, problem: '', theirs: undefined, missing: lacking(unit) };
    await this.updateComplete;
    this.write(unit);
    this.field('target')?.focus();
    const field = this.field('target');
    if (field) getSelection()?.selectAllChildren(field);
    getSelection()?.collapseToEnd();
  }

  private field(side: 'source' | 'target'): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.text[data-side=${side}]`);
  }

  private write(unit: Pick<Unit, 'source' | 'target'>): void {
    for (const side of ['source', 'target'] as const) {
      const field = this.field(side);
      if (field) writeText(field, unit[side]);
    }
  }

  private get written(): Pick<Unit, 'source' | 'target'> {
    const text = (side: 'source' | 'target') => readText(this.field(side) ?? document.createElement('div'));
    return { source: text('source'), target: text('target') };
  }

  private readonly typed = (): void => {
    if (this.editing) this.editing = { ...this.editing, problem: '', missing: lacking(this.written) };
  };

  /** A button beside the text must not take the cursor out of it. */
  private readonly held = (event: MouseEvent): void => {
    const tag = event.composedPath().some((node) => node instanceof HTMLElement && node.dataset['act'] === 'tag');
    if (tag) event.preventDefault();
  };

  private insertTag(tag: string): void {
    const field = this.field('target');
    if (!field) return;
    const text = readText(field);
    const { from, to } = selected(field) ?? { from: text.length, to: text.length };
    writeText(field, text.slice(0, from) + tag + text.slice(to));
    field.focus();
    select(field, from + tag.length);
    this.typed();
  }

  private async save(): Promise<void> {
    const { editing, written } = this;
    if (!editing) return;
    const answer = await this.$server.save(editing.id, editing.version, written.source, written.target);
    if (answer.kind === 'rejected') this.editing = { ...editing, problem: answer.message };
    else if (answer.kind === 'conflict') this.editing = { ...editing, theirs: answer.unit ?? undefined };
    else {
      this.answer = answer;
      await this.leave(answer.unit ?? undefined);
    }
  }

  private async leave(unit?: Unit): Promise<void> {
    const id = this.editing?.id;
    if (unit) this.units = this.units.map((other) => (other.id === id ? unit : other));
    this.editing = undefined;
    await this.updateComplete;
    this.focusRow();
  }

  private takeTheirs(): Promise<void> {
    return this.leave(this.editing?.theirs);
  }

  /** The person has seen the other's text: theirs is stored over it when they save again. */
  private keepMine(): void {
    const { editing } = this;
    if (editing?.theirs) this.editing = { ...editing, version: editing.theirs.version, theirs: undefined };
    this.field('target')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-units': UraUnits;
  }
}
