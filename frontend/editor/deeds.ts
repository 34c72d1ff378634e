import { cutNear, cutOf, stillCut, type Cut } from './cuts.js';
import { selected } from './editable.js';
import { corrected } from './readings.js';
import { say } from './texts.js';
import type { Goal } from './renewal.js';
import type { UraEditor } from './ura-editor.js';
import type { DeedAnswer, Repeated, Row, SourceFault } from './types.js';

/** What the last deed did, and how it can be undone. */
export interface Notice {
  text: string;
  /** 0 when there is nothing to undo */
  deed: number;
  /** the confirmed segment whose repetitions could be filled */
  offer?: Row;
  /** the segment that was decided on, where undoing leads back to */
  segment?: number;
}

/** Acts that change more than one segment's text, each undone as one: splitting, merging, correcting the source. */
export class Deeds {
  private readonly editor: UraEditor;
  /** the deeds asked for so far: one waits for the other, so that what is undone is what was done before the key */
  private last: Promise<void> = Promise.resolve();
  /** how often the person had left the rows when they asked for the deed that is being done */
  private errands = 0;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Says what confirming a segment did with its repetitions, or offers to fill them. */
  repeated(row: Row, repeated: Repeated): void {
    const { texts } = this.editor;
    this.editor.deed =
      repeated.filled > 0
        ? { text: say(texts, 'wereFilled', repeated.filled), deed: repeated.deedId }
        : { text: say(texts, 'offerFill', repeated.offered), deed: 0, offer: row };
  }

  perform(command: 'split' | 'merge' | 'repeat' | 'undoDeed'): Promise<void> {
    return this.inTurn(() => this.doing(command));
  }

  correct(row: Row): Promise<void> {
    return this.inTurn(() => this.correcting(row));
  }

  /** Gives a segment a text again that it had. */
  restore(row: Row, revision: number): Promise<void> {
    return this.inTurn(async () => {
      const { editor } = this;
      const settled = await editor.work.settled(row);
      if (!settled) return this.say('notSaved');
      const answer = await editor.$server.restore(settled.id, settled.version, revision);
      await this.done(answer, 'wasRestored', { id: settled.id, text: true });
    });
  }

  private inTurn(deed: () => Promise<void>): Promise<void> {
    const { errands } = this.editor.acts;
    const done = this.last.then(() => {
      this.errands = errands;
      return deed();
    });
    this.last = done.catch(() => undefined);
    return done;
  }

  private async doing(command: 'split' | 'merge' | 'repeat' | 'undoDeed'): Promise<void> {
    const { editor } = this;
    if (command === 'undoDeed') return this.undo();
    if (command === 'repeat') return this.fill();
    const { row } = editor.place;
    if (!row) return;
    const places = command === 'split' ? this.cut(row) : undefined;
    const settled = await editor.work.settled(row);
    if (!settled) return this.say('notSaved');
    if (command === 'merge') return this.merge(settled);
    if (!places) return this.say('noCut');
    if (!stillCut(places, settled, editor.work.text(settled))) return this.say('cutChanged');
    const answer = await editor.$server.split(settled.id, settled.version, places.source, places.target);
    await this.done(answer, 'wasSplit', { id: settled.id, text: true });
  }

  /**
   * Opens the source of a row for correction: what the person had begun there, or else the source with the likely readings
   * of these faults put in and the first selected.
   */
  beginCorrecting(row: Row, faults: SourceFault[] = row.faults): void {
    const { editor } = this;
    const begun = editor.fields.text('source', row.id) !== undefined;
    if (!begun) editor.fields.keep('source', row.id, corrected(row.source, faults));
    editor.correcting = row.id;
    void editor.updateComplete.then(() => {
      const field = editor.view?.field(editor.place.active);
      field?.focus();
      const [first] = faults;
      if (first && !begun) field?.setSelectionRange(first.from, first.from + first.reading.length);
    });
  }

  private async correcting(row: Row): Promise<void> {
    const { editor } = this;
    const source = editor.fields.text('source', row.id);
    const settled = await editor.work.settled(row);
    if (source === undefined || !settled) return this.say('notSaved');
    const answer = await editor.$server.correctSource(settled.id, settled.version, source);
    if (answer.kind === 'done') {
      editor.fields.forget('source', row.id);
      editor.correcting = -1;
      editor.view?.focus(editor.place.active, true); // keys pressed before the rows are read again are not lost
    }
    await this.done(answer, 'wasCorrected', { id: settled.id, text: true });
  }

  /** Where both texts are cut: at the cursor in the one that has it, at the likeliest place in the other. */
  private cut(row: Row): Cut | undefined {
    const { view, place, work } = this.editor;
    const text = work.text(row);
    const area = view?.text(place.active);
    const sourceElement = view?.sourceOf(place.active);
    const inSource = sourceElement && selected(sourceElement)?.to;
    const inTarget = (area && view?.writing(place.active) ? selected(area)?.to : undefined) ?? 0;
    if (inSource !== undefined && inSource > 0) {
      return cutOf(row, text, inSource, cutNear(text, inSource / row.source.length) ?? text.length);
    }
    const share = text.trim() === '' ? 0.5 : inTarget / text.length;
    const source = share > 0 && share < 1 ? cutNear(row.source, share) : undefined;
    return source === undefined ? undefined : cutOf(row, text, source, text.trim() === '' ? 0 : inTarget);
  }

  private async merge(row: Row): Promise<void> {
    const { work, $server } = this.editor;
    const index = work.rows.indexOf(row.id) + 1;
    await work.rows.load(index);
    const next = work.rows.at(index);
    if (!next || next.paragraph !== row.paragraph || next.number !== row.number + 1) return this.say('noMerge');
    const settled = await work.settled(next);
    if (!settled) return this.say('notSaved');
    await this.done(await $server.merge(row.id, row.version, settled.version), 'wasMerged', { id: row.id, text: true });
  }

  private async fill(): Promise<void> {
    const { editor } = this;
    const row = editor.deed?.offer ?? editor.place.row;
    if (!row) return;
    const answer = await editor.$server.repeat(row.id, editor.work.rows.byId(row.id)?.version ?? row.version);
    const changed = answer.kind === 'done' ? answer.changed : 0;
    await this.done(answer, changed > 0 ? 'wereFilled' : 'noneFilled', undefined, changed);
  }

  /** Says in how many segments text was replaced. What was found stays shown, so that the person sees it. */
  async replaced(answer: DeedAnswer): Promise<void> {
    const { editor } = this;
    if (answer.kind === 'rejected') {
      editor.deed = { text: answer.message, deed: 0 };
      return;
    }
    const { changed, passedOver } = answer;
    editor.work.progress = answer.progress;
    editor.place.suggestions.forget();
    editor.deed = { text: say(editor.texts, passedOver > 0 ? 'wereReplacedBut' : 'wereReplaced', changed, passedOver), deed: answer.deed };
    await editor.renewal.renew(undefined, false);
  }

  private async undo(): Promise<void> {
    const { editor } = this;
    const deed = editor.deed?.deed ?? 0;
    if (deed === 0) return;
    const { place, view } = editor;
    const { segment } = editor.deed ?? {};
    if (segment !== undefined) return this.takeBack(deed, segment);
    const goal = place.row && view?.within(place.active) ? { id: place.row.id, text: view.writing(place.active) } : undefined;
    editor.work.saver.flush();
    const answer = await editor.$server.undoDeed(deed);
    if (answer.kind !== 'done') return this.done(answer, '');
    const text = answer.changed === 0 ? 'notUndone' : answer.passedOver > 0 ? 'wasUndoneBut' : 'wasUndone';
    await this.done({ ...answer, deed: 0 }, text, goal, answer.passedOver);
  }

  /** Takes back what was decided on a segment, and goes there. The list that is shown stays as it is. */
  private async takeBack(deed: number, segment: number): Promise<void> {
    const { editor } = this;
    editor.work.saver.flush();
    const answer = await editor.$server.undoDeed(deed);
    if (answer.kind === 'rejected') return this.done(answer, '');
    editor.work.progress = answer.progress;
    editor.deed = { text: say(editor.texts, answer.changed === 0 ? 'notUndone' : 'wasUndone'), deed: 0 };
    await editor.renewal.renew({ id: segment, text: false, errands: this.errands }, false);
  }

  private async done(answer: DeedAnswer, text: string, goal?: Goal, count = 0): Promise<void> {
    const { editor } = this;
    if (answer.kind === 'rejected') {
      editor.deed = { text: answer.message, deed: 0 };
      return;
    }
    editor.work.progress = answer.progress;
    editor.place.suggestions.forget();
    editor.deed = { text: say(editor.texts, text, count), deed: answer.deed };
    await editor.renewal.renew(goal && { ...goal, errands: this.errands });
  }

  private say(text: string): void {
    this.editor.deed = { text: say(this.editor.texts, text), deed: 0 };
  }
}
