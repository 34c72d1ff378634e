import { Deeds } from './deeds.js';
import { selected } from './editable.js';
import { mergedText, partsOf } from './merging.js';
import { layLines } from './laying.js';
import { nextLayout } from './layouts.js';
import type { Command } from './commands.js';
import type { UraEditor } from './ura-editor.js';
import type { Next, Row } from './types.js';

/** Commands that lead out of the rows. */
const AWAY: ReadonlySet<Command> = new Set([
  'comment', 'assess', 'search', 'replace', 'concordance', 'history', 'goTo', 'preview', 'approveShown', 'help', 'helpRow',
]);

/** What keys and buttons do in the editor. */
export class Acts {
  /** after a conflict: the keys of the places where the other's words are taken, by the segment that is put together */
  readonly merging = new Map<number, Set<string>>();
  /** how often the person has left the rows; whoever would put the focus back into them later on looks whether it grew */
  errands = 0;
  private readonly editor: UraEditor;
  readonly deeds: Deeds;

  constructor(editor: UraEditor) {
    this.editor = editor;
    this.deeds = new Deeds(editor);
  }

  /** The active row, and where the cursor stands in its text, if it does. */
  whereabouts(): { row: Row | undefined; caret: number | undefined } {
    const { place, view } = this.editor;
    const element = view?.text(place.active);
    return { row: place.row, caret: element && view?.writing(place.active) ? selected(element)?.to : undefined };
  }

  perform(command: Command): void {
    const { editor } = this;
    const { place, view } = editor;
    if (AWAY.has(command)) this.errands++;
    const match = /^insert(\d)$/.exec(command);
    if (match) return this.insert(Number(match[1]));
    switch (command) {
      case 'next':
      case 'nextRow':
        return void place.go(place.after, view?.writing(place.active) ?? false);
      case 'previous':
      case 'previousRow':
        return void place.go(place.before, view?.writing(place.active) ?? false);
      case 'nextOpen':
      case 'previousOpen':
        return void this.seekOpen(command === 'previousOpen');
      case 'comment':
        return editor.commenting.begin();
      case 'assess':
        return editor.assessing.begin();
      case 'search':
      case 'replace':
        return editor.seeking.begin(command === 'replace');
      case 'concordance':
        return void editor.wordbook.open();
      case 'behind':
        return void (editor.behind = !editor.behind);
      case 'history':
        return editor.tracing.begin();
      case 'goTo':
        return editor.ask();
      case 'edit':
        return view?.focus(place.active, true);
      case 'leave':
        return view?.focus(place.active, false);
      case 'layout':
        return editor.lay(nextLayout(editor.layout));
      case 'preview':
        return editor.preview();
      case 'onlyOpen':
        return editor.filter(editor.work.filter === 'OPEN' ? 'ALL' : 'OPEN', 0);
      case 'onlyWaiting':
        return editor.filter(editor.work.filter === 'WAITING' || !editor.reviewing.may ? 'ALL' : 'WAITING', 0);
      case 'approveShown':
        return void editor.reviewing.begin();
      case 'split':
      case 'merge':
      case 'repeat':
      case 'undoDeed':
        return void this.deeds.perform(command);
      case 'help':
      case 'helpRow':
        return editor.help();
      default:
        void this.act(command === 'approveRow' ? 'approve' : command);
    }
  }

  /** Puts a match in place of the active row's text. */
  insert(nth: number): void {
    const { place, work } = this.editor;
    const match = place.found?.[nth - 1];
    if (!match || !place.row) return;
    work.cameFrom(place.row, match.score);
    this.write(place.row, match.target);
  }

  /** Lays pasted lines over this segment and the ones after it. */
  layLines(): void {
    const { lines, work, writing } = this.editor;
    this.editor.lines = undefined;
    if (lines) void layLines(lines, work, (row, text) => writing.replace(row, text));
  }

  private write(row: Row, text: string): void {
    const { place, view, presences, writing } = this.editor;
    if (presences.blocks(row.id) || view?.text(place.active)?.isContentEditable === false) return;
    writing.replace(row, text);
  }

  private async seekOpen(backwards: boolean): Promise<void> {
    const { place, view, $server } = this.editor;
    const text = view?.writing(place.active) ?? false;
    const index = await $server.open(place.row?.number ?? 0, backwards);
    if (index >= 0) await place.go(index, text);
  }

  /** Does what a button or a command without an argument asks for, on the active row. */
  async act(name: string, button?: HTMLElement): Promise<void> {
    const { editor } = this;
    const { place, view, work, writing } = editor;
    const row = place.row;
    if (!row) return;
    switch (name) {
      case 'copySource':
        return this.write(row, row.source);
      case 'clear':
        return this.write(row, '');
      case 'undo':
        return writing.undo(row);
      case 'redo':
        return writing.redo(row);
      case 'nextTag':
        return void writing.insertMissingTag(row);
      case 'writeAnyway':
        editor.presences.waive(row.id);
        return view?.focus(place.active, true);
      case 'correctSource':
      case 'takeReadings':
        if (editor.reviewer && editor.layout !== 'text') this.deeds.beginCorrecting(row);
        return;
      case 'takeReading':
        return this.deeds.beginCorrecting(row, row.faults.slice(Number(button?.dataset['place'])).slice(0, 1));
      case 'saveSource':
        return this.deeds.correct(row);
      case 'cancelSource':
        editor.fields.forget('source', row.id);
        editor.correcting = -1;
        return view?.focus(place.active, true);
      case 'takeTheirs':
        editor.presences.waive(row.id); // they know that somebody else is at it
        work.takeTheirs(row);
        return view?.focus(place.active, true);
      case 'keepMine':
        editor.presences.waive(row.id);
        work.keepMine(row);
        return view?.focus(place.active, true);
      case 'mergeTexts':
      case 'cancelMerge':
      case 'choose':
      case 'saveMerged':
        return this.merge(row, name, button?.dataset['place'] ?? '');
      case 'confirm':
        return this.follow(await work.confirm(row), !editor.reviewer || view?.writing(place.active) === true);
      case 'approve':
        if (editor.reviewer) this.follow(await work.approve(row), false);
        return;
      case 'giveBack':
        if (editor.reviewer && row.state !== 'initial' && !row.returned) this.askReason(row);
        return;
      case 'cancelReturn':
        editor.fields.forget('reason', row.id);
        editor.returning = -1;
        return view?.focus(place.active, false);
      case 'sendBack':
        return this.sendBack(row, editor.fields.text('reason', row.id) ?? '');
      case 'sendReason':
        return this.sendBack(row, editor.reasons.list[Number(button?.dataset['place'])] ?? '');
    }
  }

  /** After a conflict: both texts put together, place by place; mine as it is now. */
  private merge(row: Row, name: string, place: string): void {
    const { editor } = this;
    const draft = editor.work.saver.draft(row.id);
    if (draft?.answer?.kind !== 'conflict') return;
    const theirs = this.merging.get(row.id) ?? new Set<string>();
    if (name === 'mergeTexts') this.merging.set(row.id, theirs);
    else if (name === 'choose') theirs[theirs.has(place) ? 'delete' : 'add'](place);
    else this.merging.delete(row.id);
    if (name === 'saveMerged') {
      editor.presences.waive(row.id);
      editor.writing.replace(row, mergedText(partsOf(draft.answer.row.target, draft.text), theirs));
      editor.work.keepMine(row);
      editor.view?.focus(editor.place.active, true);
    }
    editor.changed(editor.work.rows.indexOf(row.id));
  }

  private askReason(row: Row): void {
    const { editor } = this;
    editor.returning = row.id;
    void editor.updateComplete.then(() => editor.view?.give(editor.place.active, { part: 'field', caret: undefined }));
  }

  async sendBack(row: Row, reason: string): Promise<void> {
    const { editor } = this;
    const next = await editor.work.giveBack(row, reason);
    if (next) editor.reasons.use(reason);
    if (next) editor.fields.forget('reason', row.id);
    if (next) editor.returning = -1;
    this.follow(next, false);
  }

  /** Goes where an act leads; stays when nothing is left or nothing was stored. */
  private follow(next: Next | undefined, text: boolean): void {
    if (!next) return;
    const { place, view } = this.editor;
    place.suggestions.forget();
    if (next.index < 0) view?.focus(place.active, text);
    else void place.go(next.index, text, next.matches);
  }
}
