import { ownTags, placesOf, readText, select, selected, writeText, type Selected } from './editable.js';
import { cleanPaste, pastedLines } from './paste.js';
import type { Pasted } from './laying.js';
import { smart } from './smart.js';
import { missingTags, withoutTags } from './tags.js';
import { UndoHistory, type Change, type Moment } from './undo.js';
import type { Row } from './types.js';
import type { Work } from './work.js';

/** Our own kind of clipboard text, which keeps tags. */
const TAGGED = 'application/x-ura-text';

export interface WritingHooks {
  /** the row that an event is about */
  rowOf: (event: Event) => Row | undefined;
  /** the element that holds a row's text, while it is in view */
  elementOf: (row: Row) => HTMLElement | undefined;
  /** the person has changed a row's text */
  wrote: (row: Row) => void;
  /** whether somebody else is writing there, so that typing must wait for a decision */
  held: (row: Row) => boolean;
  /** several lines were pasted; they are one text now, and may be laid over several segments */
  lines: (pasted: Pasted) => void;
  smartTyping: () => boolean;
}

/** Takes what the person types, pastes, drops and undoes, and passes each text on to `Work` at once. */
export class Writing {
  private readonly work: Work;
  private readonly hooks: WritingHooks;
  private readonly history = new UndoHistory();
  private caret = 0;

  constructor(work: Work, hooks: WritingHooks) {
    this.work = work;
    this.hooks = hooks;
  }

  /** Before the browser changes a text: what it should not do itself is done here. */
  readonly before = (event: InputEvent): void => {
    const row = this.hooks.rowOf(event);
    const element = row && this.hooks.elementOf(row);
    if (!row || !element || isField(event)) return;
    if (this.hooks.held(row)) return event.preventDefault();
    this.caret = selected(element)?.from ?? 0;
    switch (event.inputType) {
      case 'historyUndo':
      case 'historyRedo':
        event.preventDefault();
        return event.inputType === 'historyUndo' ? this.undo(row) : this.redo(row);
      case 'insertParagraph':
      case 'insertLineBreak':
        event.preventDefault();
        return this.insert(row, '\n', 'type');
      case 'insertFromDrop':
        event.preventDefault();
        return this.drop(row, element, event);
      case 'insertText':
        if (this.hooks.smartTyping() && event.data) this.typeSmart(row, element, event);
    }
  };

  /** After the browser has changed a text. */
  readonly after = (event: Event): void => {
    const row = this.hooks.rowOf(event);
    const element = row && this.hooks.elementOf(row);
    if (!row || !element || isField(event)) return;
    const text = readText(element);
    const deleting = event instanceof InputEvent && event.inputType.startsWith('delete');
    const caret = selected(element)?.to ?? text.length;
    this.take(row, { text: this.work.text(row), caret: this.caret }, { text, caret }, deleting ? 'delete' : 'type');
  };

  readonly paste = (event: ClipboardEvent): void => {
    const row = this.hooks.rowOf(event);
    const data = event.clipboardData;
    if (!row || !data || isField(event)) return;
    event.preventDefault();
    if (this.hooks.held(row) || !this.hooks.elementOf(row)?.isContentEditable) return;
    const element = this.hooks.elementOf(row);
    const before = this.work.text(row);
    const at = (element && selected(element)) ?? { from: before.length, to: before.length };
    const tagged = data.getData(TAGGED);
    const text = tagged ? ownTags(tagged, row.source) : withoutTags(cleanPaste(data.getData('text/plain')));
    this.insert(row, text, 'other');
    const lines = pastedLines(text);
    if (lines.length < 2) return;
    const cut = { before: before.slice(0, at.from), after: before.slice(at.to) };
    this.hooks.lines({ segment: row.id, lines, ...cut, text: this.work.text(row) });
  };

  readonly copy = (event: ClipboardEvent): void => {
    const row = this.hooks.rowOf(event);
    const element = row && this.hooks.elementOf(row);
    const range = element && selected(element);
    if (!row || !element || !range || range.from === range.to || isField(event)) return;
    const text = this.work.text(row).slice(range.from, range.to);
    event.preventDefault();
    event.clipboardData?.setData('text/plain', withoutTags(text));
    event.clipboardData?.setData(TAGGED, text);
    if (event.type === 'cut' && element.isContentEditable) this.insert(row, '', 'delete');
  };

  /** Replaces a row's whole text, as one step that undo takes back. */
  replace(row: Row, text: string): void {
    const before = this.work.text(row);
    const element = this.hooks.elementOf(row);
    const caret = (element && selected(element)?.to) ?? before.length;
    this.put(row, { text: before, caret }, { text, caret: text.length }, 'other');
  }

  /** Puts a text where the cursor is, in place of what is selected. */
  insert(row: Row, text: string, change: Change): void {
    const element = this.hooks.elementOf(row);
    const before = this.work.text(row);
    const at = (element && selected(element)) ?? { from: before.length, to: before.length };
    this.splice(row, at, text, change);
  }

  /** Puts the next tag that the translation does not have yet where the cursor is; false when none is missing. */
  insertMissingTag(row: Row): boolean {
    const tag = missingTags(row.source, this.work.text(row))[0];
    if (tag) this.insert(row, tag, 'other');
    return tag !== undefined;
  }

  undo(row: Row): void {
    this.jump(row, this.history.undo(row.id, this.work.text(row)));
  }

  redo(row: Row): void {
    this.jump(row, this.history.redo(row.id, this.work.text(row)));
  }

  private jump(row: Row, moment: Moment | undefined): void {
    if (moment) this.show(row, moment);
  }

  private typeSmart(row: Row, element: HTMLElement, event: InputEvent): void {
    const at = selected(element);
    if (!at || at.from !== at.to || event.data?.length !== 1) return;
    const text = this.work.text(row);
    const change = smart(text.slice(0, at.from), event.data);
    if (!change) return;
    event.preventDefault();
    this.splice(row, at, event.data, 'other'); // as typed, so that undo gives it back
    const end = at.from + event.data.length;
    this.splice(row, { from: end - event.data.length - change.remove, to: end }, change.insert, 'other');
  }

  private drop(row: Row, element: HTMLElement, event: InputEvent): void {
    const range = event.getTargetRanges()[0];
    const text = withoutTags(cleanPaste(event.dataTransfer?.getData('text/plain') ?? ''));
    if (range) this.splice(row, placesOf(element, range), text, 'other');
  }

  private splice(row: Row, at: Selected, text: string, change: Change): void {
    const before = this.work.text(row);
    const after = before.slice(0, at.from) + text + before.slice(at.to);
    this.put(row, { text: before, caret: at.to }, { text: after, caret: at.from + text.length }, change);
  }

  private put(row: Row, before: Moment, after: Moment, change: Change): void {
    if (before.text === after.text) return;
    this.history.record(row.id, before, after, change);
    this.show(row, after);
  }

  private take(row: Row, before: Moment, after: Moment, change: Change): void {
    this.history.record(row.id, before, after, change);
    this.work.type(row, after.text);
    this.hooks.wrote(row);
  }

  private show(row: Row, moment: Moment): void {
    this.work.type(row, moment.text);
    this.hooks.wrote(row);
    const element = this.hooks.elementOf(row);
    if (!element) return;
    writeText(element, moment.text);
    element.focus({ preventScroll: true });
    select(element, moment.caret);
  }
}

/** Whether an event is about a field of its own, such as the reason of a return, rather than a segment's text. */
function isField(event: Event): boolean {
  const origin = event.composedPath()[0];
  return origin instanceof HTMLInputElement || origin instanceof HTMLTextAreaElement;
}
