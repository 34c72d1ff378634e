import { waits, type Compared, type HistoryPage } from './revisions.js';
import type { Row } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** The history of the active segment, and what a reviewer compares its text with. */
export class Tracing {
  /** whether the history is shown */
  open = false;
  /** undefined while it is on its way */
  page: HistoryPage | undefined;
  compared: Compared[] = [];
  private row: Pick<Row, 'id' | 'version'> = { id: 0, version: 0 };
  private readonly editor: UraEditor;
  /** where the person was in the texts; the caret is undefined when a row itself had the focus */
  private caret: number | undefined;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Turns to a row, or reads anew what is shown of it when it has changed. */
  follow(row: Row | undefined): void {
    const { id, version } = row ?? { id: 0, version: 0 };
    if (id === this.row.id && version === this.row.version) return;
    if (id !== this.row.id) {
      this.page = undefined;
      this.compared = [];
    }
    this.row = { id, version };
    void this.read();
    void this.compare(row);
  }

  /** Shows the history, and goes there; from there, back to the texts. */
  begin(): void {
    const { editor } = this;
    const { row, caret } = editor.acts.whereabouts();
    if (!row) return;
    this.caret = caret;
    this.show(true);
    void editor.updateComplete.then(() => editor.history.focusField());
  }

  /** Goes back to the texts. */
  back(): void {
    const { view, place } = this.editor;
    view?.focus(place.active, this.caret !== undefined, this.caret);
  }

  show(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    if (open) void this.read();
    this.editor.requestUpdate();
  }

  /** Reads the acts before those that are shown. */
  async earlier(): Promise<void> {
    const { page, row } = this;
    const last = page?.revisions.at(-1);
    if (!page || !last) return;
    const before = await this.editor.$server.history(row.id, last.version).catch(() => undefined);
    if (!before || this.page !== page) return;
    this.page = { ...before, revisions: [...page.revisions, ...before.revisions] };
    this.editor.requestUpdate();
  }

  private async read(): Promise<void> {
    const { row } = this;
    if (!this.open || row.id === 0) return;
    const page = await this.editor.$server.history(row.id, Number.MAX_SAFE_INTEGER).catch(() => undefined);
    if (!page || this.row !== row) return;
    this.page = page;
    this.editor.requestUpdate();
  }

  private async compare(row: Row | undefined): Promise<void> {
    const asked = this.row;
    const wanted = row && this.editor.reviewer && waits(row, this.editor.workflow);
    const compared = wanted ? await this.editor.$server.comparison(row.id).catch(() => []) : [];
    if (this.row !== asked || (compared.length === 0 && this.compared.length === 0)) return;
    this.compared = compared;
    this.editor.requestUpdate();
  }
}
