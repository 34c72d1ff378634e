import { selected } from './editable.js';
import type { UraEditor } from './ura-editor.js';
import type { Concordance, Row, Words } from './types.js';

/** The most characters that the memory looks for. */
const LONGEST = 500;

/** Looking words up in the memory while a segment is worked on, and taking what was found back to the cursor. */
export class Wordbook {
  private readonly editor: UraEditor;
  /** where the cursor was in the text, to go back to */
  private from: { row: Row; caret: number | undefined } | undefined;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  readonly find = ({ text, side, mode, exact }: Words): Promise<Concordance> =>
    this.editor.$server.concordance(text.slice(0, LONGEST), side, mode, exact);

  /** Opens the concordance with the words that are selected, in the source or in the translation. */
  async open(): Promise<void> {
    const { editor } = this;
    const { row, caret } = editor.acts.whereabouts();
    this.from = row && { row, caret };
    const { text, side } = this.chosen();
    editor.lookingUp = true;
    await editor.updateComplete;
    await editor.concordance?.begin(text, side);
  }

  /** Puts words where the cursor was; the concordance stays open. */
  take(words: string): void {
    const { editor } = this;
    const row = this.from && editor.work.rows.byId(this.from.row.id);
    if (!row) return;
    this.back();
    if (editor.view?.text(editor.place.active)?.isContentEditable) editor.writing.insert(row, words, 'other');
  }

  /** Closes the concordance. */
  close(): void {
    this.editor.lookingUp = false;
    this.back();
  }

  private back(): void {
    const { place, work, view } = this.editor;
    const index = this.from ? work.rows.indexOf(this.from.row.id) : place.active;
    view?.focus(index < 0 ? place.active : index, true, this.from?.caret);
  }

  private chosen(): { text: string; side: Words['side'] } {
    const { view, place, work } = this.editor;
    const target = view?.text(place.active);
    const source = view?.sourceOf(place.active);
    const inTarget = target && selected(target);
    const inSource = source && selected(source);
    const row = place.row;
    if (row && inTarget && inTarget.to > inTarget.from) {
      return { text: work.text(row).slice(inTarget.from, inTarget.to), side: 'TARGET' };
    }
    if (row && inSource && inSource.to > inSource.from) {
      return { text: row.source.slice(inSource.from, inSource.to), side: 'SOURCE' };
    }
    return { text: '', side: 'SOURCE' };
  }
}
