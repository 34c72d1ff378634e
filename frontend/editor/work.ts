import type { Entry, Journal, Typed } from './journal.js';
import { Saver, type Draft } from './saver.js';
import { RowWindow } from './window.js';
import type { Answer, Filter, Next, Progress, Repeated, Row, Server } from './types.js';

const PAUSE = 500;
const LATEST = 700;
const RETRY = 3000;
const LONGEST_RETRY = 30_000;
const PATIENCE = 10_000;

export interface WorkHooks {
  /** rows have come from the server */
  arrived: (from: number, count: number) => void;
  /** a row, its draft or the figures are not what they were */
  changed: (index: number) => void;
  /** a confirmed segment stands elsewhere too: the others were filled, or could be */
  repeated: (row: Row, repeated: Repeated) => void;
  /** a reviewer has decided; the deed takes it back */
  decided: (row: Row, deed: number) => void;
  /** whether the connection to the server is known to be lost */
  lost: () => boolean;
}

/**
 * The document as it is worked on: the rows that were fetched, the texts that were typed, and the acts on them. Every
 * act carries the version that the person saw, and the text they see.
 */
export class Work {
  filter: Filter = 'ALL';
  progress: Progress = { total: 0, open: 0, waiting: 0, returned: 0, done: 0 };
  /** when the server last acknowledged something, as ISO 8601; empty before that */
  savedAt = '';
  readonly rows: RowWindow;
  readonly saver: Saver;
  private readonly server: () => Server;
  private readonly hooks: WorkHooks;
  private journal: Journal | undefined;
  /** the scores of the matches that texts came from */
  private readonly scores = new Map<number, number>();
  /** why the last decision on a segment was refused */
  private readonly refusals = new Map<number, string>();

  constructor(server: () => Server, hooks: WorkHooks) {
    this.server = server;
    this.hooks = hooks;
    this.rows = new RowWindow((from, count, anew) => server().fetch(from, count, this.filter, anew), hooks.arrived);
    this.saver = new Saver({
      send: (typed) => this.save(typed),
      journal: {
        keep: (typed, firm) => this.journal?.keep(typed, firm) ?? Promise.reject(new Error('no journal')),
        drop: (id) => this.journal?.drop(id),
      },
      lost: hooks.lost,
      changed: (id) => hooks.changed(this.rows.indexOf(id)),
      pause: PAUSE,
      latest: LATEST,
      retry: RETRY,
      longest: LONGEST_RETRY,
      patience: PATIENCE,
    });
  }

  /** Says where texts are kept from now on. */
  keepIn(journal: Journal): void {
    this.journal = journal;
  }

  /** Takes over what another tab has left in the journal, once nothing newer of its segment waits. */
  async adopt(entry: Entry): Promise<void> {
    await this.saver.done(entry.segment);
    if (entry.score > 0) this.scores.set(entry.segment, entry.score);
    if (await this.saver.recover(entry)) await this.journal?.discard(entry);
  }

  /** Takes rows that others have changed. A text of this person that is not stored yet stays, and will meet theirs. */
  hear(rows: Row[], progress: Progress): void {
    this.progress = progress;
    for (const row of rows) {
      const index = this.rows.indexOf(row.id);
      if ((this.rows.byId(row.id)?.version ?? row.version) >= row.version) continue;
      this.rows.put(row);
      this.hooks.changed(index);
    }
  }

  /** The row once all that was typed in it is stored; undefined as soon as something stands in the way of that. */
  async settled(row: Row): Promise<Row | undefined> {
    this.saver.flush();
    return (await this.saver.stored(row.id)) ? this.rows.byId(row.id) : undefined;
  }

  /** What the person sees as the translation. */
  text(row: Row): string {
    return this.saver.draft(row.id)?.text ?? row.target;
  }

  /** Why the last save of, or decision on, this segment was refused; empty when it was not. */
  refusal(row: Row): string {
    const answer = this.saver.draft(row.id)?.answer;
    return answer?.kind === 'rejected' ? answer.message : (this.refusals.get(row.id) ?? '');
  }

  /** Takes what the person has typed. */
  type(row: Row, text: string): void {
    this.refusals.delete(row.id);
    this.saver.type(row.id, text, { version: row.version, score: this.score(row.id) });
  }

  /** Says that the next text of this row comes from a match with this score. */
  cameFrom(row: Row, score: number): void {
    this.scores.set(row.id, score);
  }

  confirm(row: Row): Promise<Next | undefined> {
    return this.decide(row, (seen) => this.server().confirm(row.id, seen.version, seen.text, this.score(row.id)));
  }

  approve(row: Row): Promise<Next | undefined> {
    return this.decide(row, (seen) => this.server().approve(row.id, seen.version, seen.text, this.score(row.id)));
  }

  giveBack(row: Row, reason: string): Promise<Next | undefined> {
    return this.decide(row, async (seen) => {
      const answer = await this.server().giveBack(row.id, seen.version, reason);
      // It stores no text: what was typed and has not arrived yet follows.
      if (answer.kind === 'saved') seen.text = answer.row.target;
      return answer;
    });
  }

  /** After a conflict: the person's own text replaces the other, knowingly. */
  keepMine(row: Row): void {
    this.saver.insist(row.id);
  }

  /** After a conflict or a refusal: the person gives up their text for the stored one. */
  takeTheirs(row: Row): void {
    this.saver.forget(row.id);
  }

  private score(id: number): number {
    return this.scores.get(id) ?? 0;
  }

  private async save(typed: Typed): Promise<Answer> {
    const answer = await this.server().save(typed.segment, typed.version, typed.text, typed.score);
    this.take(answer);
    return answer;
  }

  /** Settles what is on its way, then decides on what the person sees. Undefined when it was not stored. */
  private decide(row: Row, ask: (seen: Typed) => Promise<Answer>): Promise<Next | undefined> {
    return this.saver.alone(row.id, async (draft) => {
      if (draft?.status === 'conflict') return undefined;
      const seen = this.seen(row.id, draft);
      try {
        return this.decided(seen, await ask(seen));
      } catch {
        // What was typed is saved as a draft all the same, and its mark says how that goes.
        return undefined;
      }
    });
  }

  /** What the person sees: what they typed, or the stored text. */
  private seen(id: number, draft: Draft | undefined): Typed {
    if (draft) return { ...draft };
    const row = this.rows.byId(id);
    return { segment: id, version: row?.version ?? 0, text: row?.target ?? '', score: this.score(id), sent: [] };
  }

  private decided(seen: Typed, answer: Answer): Next | undefined {
    const id = seen.segment;
    this.refusals.delete(id);
    this.take(answer);
    switch (answer.kind) {
      case 'conflict':
      case 'merged':
        this.saver.take(seen, answer);
        return undefined;
      case 'rejected':
        this.refusals.set(id, answer.message);
        this.hooks.changed(this.rows.indexOf(id));
        return undefined;
      case 'saved':
        this.saver.take(seen, answer);
        this.scores.delete(id);
        this.hooks.changed(this.rows.indexOf(id));
        if (answer.repeated.filled + answer.repeated.offered > 0) this.hooks.repeated(answer.row, answer.repeated);
        if (answer.deed > 0) this.hooks.decided(answer.row, answer.deed);
        return answer.next ?? { index: -1, matches: [] };
    }
  }

  private take(answer: Answer): void {
    if (answer.kind === 'rejected') return;
    this.rows.put(answer.row);
    if (answer.kind === 'saved') {
      this.progress = answer.progress;
      this.savedAt = answer.at;
    }
  }
}
