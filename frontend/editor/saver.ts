import type { Answer } from './types.js';

/** What became of a typed text that is not the stored one yet. */
export type Status = 'typed' | 'saving' | 'offline' | 'conflict' | 'rejected';

export interface Draft {
  text: string;
  status: Status;
  /** the answer that stopped it: a conflict or a refusal */
  answer?: Answer;
}

export interface SaverOptions {
  /** sends a text; rejects when the server cannot be reached */
  send: (id: number, text: string) => Promise<Answer>;
  /** called after each change of a draft */
  changed: (id: number) => void;
  /** milliseconds of rest before a text is sent, and before a failed one is sent again */
  pause: number;
  retry: number;
}

/**
 * Keeps what was typed until the server has acknowledged it. One request a segment is on its way at a time, so texts
 * arrive in the order in which they were typed; what was typed meanwhile follows.
 */
export class Saver {
  private readonly drafts = new Map<number, Draft>();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<number, Promise<void>>();

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

  has(status: Status): boolean {
    return [...this.drafts.values()].some((draft) => draft.status === status);
  }

  /** Takes a keystroke's result and sends it after a short rest. A conflict waits for the person to decide. */
  type(id: number, text: string): void {
    const before = this.drafts.get(id);
    if (before?.status === 'conflict') {
      before.text = text;
      return;
    }
    this.drafts.set(id, { text, status: before?.status === 'saving' ? 'saving' : 'typed' });
    this.schedule(id, this.options.pause);
    this.options.changed(id);
  }

  /** Forgets a draft: it was acknowledged by another act, or the person gave it up. */
  forget(id: number): void {
    this.cancel(id);
    this.drafts.delete(id);
    this.options.changed(id);
  }

  /** Marks a draft as stopped by an answer, until the person decides. */
  stop(id: number, text: string, answer: Answer): void {
    this.cancel(id);
    const status = answer.kind === 'conflict' ? 'conflict' : 'rejected';
    this.drafts.set(id, { text, status, answer });
    this.options.changed(id);
  }

  /** Resolves when nothing of this segment is on its way and no timer will send it. */
  async settle(id: number): Promise<void> {
    this.cancel(id);
    await this.running.get(id);
    this.cancel(id);
  }

  /** Sends everything now, as when the person leaves a segment or the page. */
  flush(): void {
    for (const [id, draft] of this.drafts) {
      if (draft.status === 'typed' || draft.status === 'offline') this.sendNow(id);
    }
  }

  private schedule(id: number, delay: number): void {
    this.cancel(id);
    this.timers.set(id, setTimeout(() => this.sendNow(id), delay));
  }

  private cancel(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  private sendNow(id: number): void {
    this.cancel(id);
    if (this.running.has(id)) return;
    const run = this.sendOnce(id).finally(() => {
      this.running.delete(id);
      const draft = this.drafts.get(id);
      if (draft?.status === 'typed' && !this.timers.has(id)) this.schedule(id, 0);
    });
    this.running.set(id, run);
  }

  private async sendOnce(id: number): Promise<void> {
    const draft = this.drafts.get(id);
    if (!draft || draft.status === 'conflict') return;
    const text = draft.text;
    draft.status = 'saving';
    this.options.changed(id);
    try {
      this.acknowledge(id, text, await this.options.send(id, text));
    } catch {
      const now = this.drafts.get(id);
      if (now) now.status = 'offline';
      this.schedule(id, this.options.retry);
    }
    this.options.changed(id);
  }

  private acknowledge(id: number, text: string, answer: Answer): void {
    const now = this.drafts.get(id);
    if (!now) return;
    if (answer.kind !== 'saved') {
      this.stop(id, now.text, answer);
    } else if (now.text === text) {
      this.drafts.delete(id);
    } else {
      now.status = 'typed';
    }
  }
}
