import { Saver } from './saver.js';
import { RowWindow } from './window.js';
import type { Answer, Filter, Next, Progress, Row, Server } from './types.js';

const PAUSE = 500;
const RETRY = 3000;

export interface WorkHooks {
  /** rows have come from the server */
  arrived: (from: number, count: number) => void;
  /** a row, its draft or the figures are not what they were */
  changed: (index: number) => void;
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
  /** the scores of the matches that texts came from */
  private readonly scores = new Map<number, number>();
  /** why the last decision on a segment was refused */
  private readonly refusals = new Map<number, string>();

  constructor(server: () => Server, hooks: WorkHooks) {
    this.server = server;
    this.hooks = hooks;
    this.rows = new RowWindow((from, count) => server().fetch(from, count, this.filter), hooks.arrived);
    this.saver = new Saver({
      send: (id, text) => this.save(id, text),
      changed: (id) => hooks.changed(this.rows.indexOf(id)),
      pause: PAUSE,
      retry: RETRY,
    });
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
    this.saver.type(row.id, text);
  }

  /** Says that the next text of this row comes from a match with this score. */
  cameFrom(row: Row, score: number): void {
    this.scores.set(row.id, score);
  }

  confirm(row: Row): Promise<Next | undefined> {
    return this.decide(row, (version, text) => this.server().confirm(row.id, version, text, this.score(row.id)));
  }

  approve(row: Row): Promise<Next | undefined> {
    return this.decide(row, (version, text) => this.server().approve(row.id, version, text, this.score(row.id)));
  }

  giveBack(row: Row, reason: string): Promise<Next | undefined> {
    return this.decide(row, (version) => this.server().giveBack(row.id, version, reason));
  }

  /** After a conflict: the person's own text replaces the other, knowingly. */
  keepMine(row: Row): void {
    const mine = this.text(row);
    this.saver.forget(row.id);
    this.saver.type(row.id, mine);
    this.saver.flush();
  }

  /** After a conflict: the person gives up their text for the other. */
  takeTheirs(row: Row): void {
    this.saver.forget(row.id);
  }

  private score(id: number): number {
    return this.scores.get(id) ?? 0;
  }

  private version(id: number): number {
    return this.rows.byId(id)?.version ?? 0;
  }

  private async save(id: number, text: string): Promise<Answer> {
    const answer = await this.server().save(id, this.version(id), text, this.score(id));
    this.take(answer);
    return answer;
  }

  /** Settles what is on its way, then decides on what the person sees. Undefined when it was not stored. */
  private async decide(row: Row, ask: (version: number, text: string) => Promise<Answer>): Promise<Next | undefined> {
    await this.saver.settle(row.id);
    const draft = this.saver.draft(row.id);
    if (draft?.status === 'conflict') return undefined;
    const text = draft?.text ?? this.rows.byId(row.id)?.target ?? row.target;
    try {
      return this.decided(row, text, await ask(this.version(row.id), text));
    } catch {
      this.keep(row, draft && text);
      return undefined;
    }
  }

  private decided(row: Row, text: string, answer: Answer): Next | undefined {
    this.refusals.delete(row.id);
    this.take(answer);
    switch (answer.kind) {
      case 'conflict':
        this.saver.stop(row.id, text, answer);
        return undefined;
      case 'rejected':
        this.keep(row, this.saver.draft(row.id) && text);
        this.refusals.set(row.id, answer.message);
        this.hooks.changed(this.rows.indexOf(row.id));
        return undefined;
      case 'saved':
        if ((this.saver.draft(row.id)?.text ?? text) === text) this.saver.forget(row.id);
        this.scores.delete(row.id);
        this.hooks.changed(this.rows.indexOf(row.id));
        return answer.next ?? { index: -1, matches: [] };
    }
  }

  /** A decision was not stored: what was typed is saved as a draft all the same. */
  private keep(row: Row, text: string | undefined): void {
    if (text !== undefined) this.saver.type(row.id, text);
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
