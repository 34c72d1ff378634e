import type { Match } from './types.js';

const MOST = 20;

/**
 * What the memory offers for segments, fetched ahead of their turn. What was fetched is forgotten when something has been
 * remembered since, for it may be out of date then.
 */
export class Suggestions {
  private readonly known = new Map<number, Promise<Match[]>>();
  private readonly ask: (id: number) => Promise<Match[]>;

  constructor(ask: (id: number) => Promise<Match[]>) {
    this.ask = ask;
  }

  /** The matches of a segment, which may be here already. A failure is thrown, and may be tried again. */
  of(id: number): Promise<Match[]> {
    const known = this.known.get(id);
    if (known) return known;
    const asked = this.ask(id);
    this.known.set(id, asked);
    asked.catch(() => this.known.delete(id));
    const oldest = this.known.keys().next().value;
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return asked;
  }

  /** Takes what came along with an answer. */
  put(id: number, matches: Match[]): void {
    this.known.set(id, Promise.resolve(matches));
  }

  /** Forgets all: the memory has changed. */
  forget(): void {
    this.known.clear();
  }
}
