import type { Typed } from './journal.js';
import { inherited } from './merging.js';
import type { Answer } from './types.js';

/**
 * What became of a typed text that is not the stored one yet. `offline`: no answer came; `failed`: the server answered
 * that it could not. Both are tried again. A `conflict` waits for the person, a `rejected` text for another one.
 */
export type Status = 'typed' | 'saving' | 'offline' | 'failed' | 'conflict' | 'rejected';

export interface Draft extends Typed {
  status: Status;
  /** whether the browser's journal has exactly this text */
  kept: boolean;
  /** how often in a row it could not be sent */
  failures: number;
  /** the answer that stopped it: a conflict or a refusal */
  answer: Answer | undefined;
}

/** What stood before the person when they typed. */
export interface Seen {
  version: number;
  score: number;
}

export interface SaverOptions {
  /** sends a text; rejects when the server could not store it, and may never answer when the connection is lost */
  send: (typed: Typed) => Promise<Answer>;
  /** where a text is kept until it is acknowledged; `keep` rejects when it cannot be */
  journal: { keep: (typed: Typed, firm: boolean) => Promise<void>; drop: (id: number) => void };
  /** whether the connection is known to be lost: then what was sent goes out by itself when it is back */
  lost: () => boolean;
  /** called after each change of a draft */
  changed: (id: number) => void;
  /** milliseconds of rest before a text is sent */
  pause: number;
  /** milliseconds after which it is sent at the latest, for those who type without a rest */
  latest: number;
  /** milliseconds before a failed one is sent again, doubled each time up to `longest` */
  retry: number;
  longest: number;
  /** milliseconds to wait for an answer */
  patience: number;
}

const OVERDUE = new Error('no answer came in time');

/**
 * Keeps what was typed until the server has acknowledged it: each text goes to the journal at once and to the server
 * after a short rest, or soon when there is no rest. One request a segment is on its way at a time, so texts arrive in the order in which they were
 * typed; what was typed meanwhile follows. Every text carries the version that the person saw.
 */
export class Saver {
  private readonly drafts = new Map<number, Draft>();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly deadlines = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<number, Promise<unknown>>();
  private readonly waiting = new Map<number, (() => void)[]>();
  private closed = false;

  private readonly options: SaverOptions;

  constructor(options: SaverOptions) {
    this.options = options;
  }

  draft(id: number): Draft | undefined {
    return this.drafts.get(id);
  }

  /** How many segments hold text that the server has not acknowledged. */
  get unsaved(): number {
    return this.drafts.size;
  }

  /** How many of them the browser's journal does not have either: they would be lost with the page. */
  get unkept(): number {
    return [...this.drafts.values()].filter((draft) => !draft.kept).length;
  }

  /** The draft that has been in this status for longest. */
  first(status: Status): Draft | undefined {
    return [...this.drafts.values()].find((draft) => draft.status === status);
  }

  /** Takes a keystroke's result and sends it after a short rest. A conflict waits for the person to decide. */
  type(id: number, text: string, seen: Seen): void {
    const draft = this.drafts.get(id) ?? this.fresh({ segment: id, version: seen.version, text, score: 0, sent: [] });
    draft.text = text;
    draft.score = seen.score;
    draft.kept = false;
    void this.keep(draft);
    if (draft.status === 'conflict') return this.tell(id);
    if (draft.status === 'rejected') this.release(draft);
    if (draft.failures === 0 || !this.timers.has(id)) this.schedule(id, this.options.pause);
    if (draft.failures === 0 && !this.deadlines.has(id)) {
      this.deadlines.set(id, setTimeout(() => this.sendNow(id), this.options.latest));
    }
    this.tell(id);
  }

  /**
   * Takes over a text that was typed before this page was opened, and sends it. There must be no draft in its place.
   * Resolves with whether the journal has it.
   */
  async recover(typed: Typed): Promise<boolean> {
    const draft = this.fresh(typed);
    this.sendNow(typed.segment);
    this.tell(typed.segment);
    return this.keep(draft);
  }

  /** Forgets a draft: it was acknowledged, or the person gave it up. */
  forget(id: number): void {
    this.cancel(id);
    this.drafts.delete(id);
    this.options.journal.drop(id);
    this.tell(id);
  }

  /** Takes the server's answer to a text. Anything but `saved` needs the person's decision. */
  take(typed: Typed, answer: Answer): void {
    const draft = this.drafts.get(typed.segment);
    if (answer.kind === 'merged') {
      if (draft) this.pass(draft, answer);
    } else if (answer.kind !== 'saved') {
      if (draft && isEcho(draft, answer)) this.advance(draft, answer.row.version);
      else this.stop(draft ?? this.fresh(typed), answer);
    } else if (draft?.text === typed.text) {
      this.forget(typed.segment);
    } else if (draft) {
      this.advance(draft, answer.row.version);
    }
    this.tell(typed.segment);
  }

  /** After a conflict: sends the person's own text in place of the one that they have now seen. */
  insist(id: number): void {
    const draft = this.drafts.get(id);
    if (draft?.answer?.kind !== 'conflict') return;
    this.advance(draft, draft.answer.row.version);
    this.sendNow(id);
  }

  /** Sends again what was refused: the reason is gone. */
  again(): void {
    for (const draft of this.drafts.values()) {
      if (draft.status === 'rejected') this.release(draft);
      this.sendNow(draft.segment);
    }
  }

  /** Waits until nothing of this segment is on its way and does something; nothing of it is sent meanwhile. */
  async alone<T>(id: number, act: (draft: Draft | undefined) => Promise<T>): Promise<T> {
    this.cancel(id);
    while (this.running.has(id)) {
      await this.running.get(id);
      this.cancel(id);
    }
    return this.occupy(id, () => act(this.drafts.get(id)));
  }

  /** Resolves when nothing of this segment waits for the server or for the person. */
  async done(id: number): Promise<void> {
    while (this.drafts.has(id)) await this.change(id);
  }

  /** Sends what waits in this segment; resolves with whether it is stored, `false` as soon as something stands in the way. */
  async stored(id: number): Promise<boolean> {
    this.sendNow(id);
    for (let draft = this.drafts.get(id); draft; draft = this.drafts.get(id)) {
      if (draft.status !== 'typed' && draft.status !== 'saving') return false;
      await this.change(id);
    }
    return true;
  }

  private change(id: number): Promise<void> {
    return new Promise((resolve) => this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]));
  }

  private tell(id: number): void {
    const waiting = this.waiting.get(id) ?? [];
    this.waiting.delete(id);
    this.options.changed(id);
    waiting.forEach((go) => go());
  }

  /** Sends everything now; resolves when no more answers are to come, with whether all of it is stored. */
  async settle(): Promise<boolean> {
    const waits = (draft: Draft): boolean => draft.status === 'typed' || draft.status === 'saving';
    do {
      this.flush();
      await Promise.all(this.running.values());
    } while (!this.closed && [...this.drafts.values()].some(waits));
    return this.drafts.size === 0;
  }

  /** Sends everything now, as when the person leaves a segment or the page, or when the connection is back. */
  flush(): void {
    for (const id of this.drafts.keys()) this.sendNow(id);
  }

  /** Has the journal write down on the disk what is not acknowledged; after a lost connection, it shows too. */
  secure(): void {
    for (const draft of this.drafts.values()) {
      if (this.options.lost() && !isStopped(draft)) draft.status = 'offline';
      void this.keep(draft, true);
      this.tell(draft.segment);
    }
  }

  /** Sends nothing more, for good. What is left in the journal is for the next who opens the document. */
  close(): void {
    this.closed = true;
    [...this.timers.keys(), ...this.deadlines.keys()].forEach((id) => this.cancel(id));
  }

  private fresh(typed: Typed): Draft {
    const status = this.options.lost() ? 'offline' : 'typed';
    const draft: Draft = { ...typed, sent: [...typed.sent], status, kept: false, failures: 0, answer: undefined };
    this.drafts.set(typed.segment, draft);
    return draft;
  }

  private async keep(draft: Draft, firm = draft.failures > 0): Promise<boolean> {
    const text = draft.text;
    const kept = await this.options.journal.keep(draft, firm).then(
      () => draft.text === text,
      () => false,
    );
    const shows = draft.kept !== kept && draft.status !== 'typed' && draft.status !== 'saving';
    draft.kept = kept;
    if (shows) this.tell(draft.segment);
    return kept;
  }

  private schedule(id: number, delay: number): void {
    clearTimeout(this.timers.get(id));
    if (this.closed) return;
    this.timers.set(id, setTimeout(() => this.sendNow(id), delay));
  }

  private cancel(id: number): void {
    for (const waits of [this.timers, this.deadlines]) {
      clearTimeout(waits.get(id));
      waits.delete(id);
    }
  }

  private sendNow(id: number): void {
    this.cancel(id);
    const draft = this.drafts.get(id);
    if (this.closed || this.running.has(id) || !draft || isStopped(draft)) return;
    void this.occupy(id, () => this.send(draft));
  }

  private occupy<T>(id: number, act: () => Promise<T>): Promise<T> {
    const run = act().finally(() => {
      this.running.delete(id);
      const draft = this.drafts.get(id);
      if (draft && !isStopped(draft) && !this.timers.has(id)) this.schedule(id, this.delay(draft));
    });
    this.running.set(id, run.catch(() => undefined));
    return run;
  }

  private async send(draft: Draft): Promise<void> {
    const { segment, text } = draft;
    if (draft.status === 'typed') draft.status = 'saving';
    if (!draft.sent.includes(text)) draft.sent.push(text);
    void this.keep(draft);
    this.tell(segment);
    try {
      const sent = { ...draft };
      const answer = await this.inTime(this.options.send(sent));
      if (this.drafts.get(segment) === draft) this.take(sent, answer);
    } catch (failure) {
      if (this.drafts.get(segment) !== draft) return;
      draft.failures++;
      draft.status = failure === OVERDUE || this.options.lost() ? 'offline' : 'failed';
      void this.keep(draft);
    }
    this.tell(segment);
  }

  /** An answer that is overdue is given up, unless the connection is lost: then it is still to come. */
  private inTime(answer: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = (): void => {
        timer = setTimeout(() => (this.options.lost() ? wait() : reject(OVERDUE)), this.options.patience);
      };
      wait();
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private stop(draft: Draft, answer: Answer): void {
    this.cancel(draft.segment);
    draft.status = answer.kind === 'conflict' ? 'conflict' : 'rejected';
    draft.answer = answer;
    void this.keep(draft);
  }

  /**
   * The segment of a text was merged into another. There the text goes on waiting for the person, as one of a conflict with
   * what is stored, and on an older version than that, so that it is a conflict after a reload too.
   */
  private pass(draft: Draft, { row, was }: Extract<Answer, { kind: 'merged' }>): void {
    if (draft.text !== was) {
      const there = this.drafts.get(row.id);
      const heir = there ?? this.fresh({ segment: row.id, version: row.version - 1, text: '', score: 0, sent: [] });
      heir.text = inherited(there?.text ?? row.target, was, draft.text);
      heir.kept = false;
      this.stop(heir, { kind: 'conflict', row });
      this.tell(row.id);
    }
    this.forget(draft.segment);
  }

  private advance(draft: Draft, version: number): void {
    draft.version = version;
    draft.sent = [];
    this.release(draft);
    void this.keep(draft);
  }

  private release(draft: Draft): void {
    draft.status = 'typed';
    draft.failures = 0;
    draft.answer = undefined;
  }

  private delay(draft: Draft): number {
    return draft.failures === 0 ? 0 : Math.min(this.options.longest, this.options.retry * 2 ** (draft.failures - 1));
  }
}

function isStopped(draft: Draft): boolean {
  return draft.status === 'conflict' || draft.status === 'rejected';
}

/**
 * Whether a conflict is with nobody but ourselves: an earlier text of this draft was stored, its acknowledgement was
 * lost, and nobody has touched the segment since.
 */
function isEcho(draft: Draft, answer: Answer): answer is Extract<Answer, { kind: 'conflict' }> {
  return answer.kind === 'conflict' && answer.row.version === draft.version + 1 && draft.sent.includes(answer.row.target);
}
