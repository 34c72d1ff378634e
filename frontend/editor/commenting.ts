import { select, selected } from './editable.js';
import { passageOf } from './passages.js';
import type { Passage, Span } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** Where the person was before they turned to the comments. */
interface Whereabouts {
  row: number;
  /** what is selected in the translation, or where the cursor stands in it; undefined when the row itself has the focus */
  target: Span | undefined;
  /** what is selected in the source */
  source: Span | undefined;
}

/** Going from the texts to the comments and back. */
export class Commenting {
  private readonly editor: UraEditor;
  private left: Whereabouts | undefined;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Moves to the comment field, with what is selected as the words that the comment is on. */
  begin(): void {
    this.left = undefined;
    this.leave();
    this.editor.comments.focusField();
  }

  /** Notes where the person is, and what is selected, before the focus goes to the comments. */
  leave(): void {
    const { place, view, discussion } = this.editor;
    const row = place.row;
    const source = view?.sourceOf(place.active);
    const target = view?.text(place.active);
    if (!row || !view?.within(place.active)) return;
    const spans = { source: source && selected(source), target: target && selected(target) };
    this.left = { row: row.id, target: view.writing(place.active) ? spans.target : undefined, source: spans.source };
    const words = this.words(spans);
    if (words) discussion.write({ words });
    else discussion.tidy();
  }

  /** Goes back to where the person was, with what was selected there. */
  back(): void {
    const { place, view, work, discussion } = this.editor;
    const left = this.left;
    this.left = undefined;
    discussion.tidy();
    const index = left ? work.rows.indexOf(left.row) : -1;
    if (!left || index !== place.active) return view?.focus(place.active, true);
    view?.focus(index, left.target !== undefined, left.target?.to);
    const element = left.target ? view?.text(index) : view?.sourceOf(index);
    const span = left.target ?? left.source;
    if (element && span && span.to > span.from) select(element, span.from, span.to);
  }

  /** What is selected, as the words that a comment is on. */
  private words(spans: { source: Span | undefined; target: Span | undefined }): Passage | undefined {
    const { place, work } = this.editor;
    const { row } = place;
    return row && (passageOf('SOURCE', row.source, spans.source) ?? passageOf('TARGET', work.text(row), spans.target));
  }
}
