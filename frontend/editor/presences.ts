import type { Presence, Server } from './types.js';

const AGAIN = 10_000;

/**
 * Who else is where in the document. Whoever begins to write in a segment first holds it softly: others are told before
 * they type, and may write all the same.
 */
export class Presences {
  private others: Presence[] = [];
  private readonly waived = new Set<number>();
  private readonly server: () => Server;
  private readonly changed: () => void;
  private told = { segment: 0, at: 0 };

  constructor(server: () => Server, changed: () => void) {
    this.server = server;
    this.changed = changed;
  }

  take(others: Presence[]): void {
    this.others = others;
    for (const id of this.waived) if (!this.at(id).some((other) => other.writing)) this.waived.delete(id);
    this.changed();
  }

  /** Who else is at a segment. */
  at(id: number): Presence[] {
    return this.others.filter((other) => other.segment === id);
  }

  /** Whether somebody else writes there and the person has not said that they will write all the same. */
  blocks(id: number): boolean {
    return !this.waived.has(id) && this.at(id).some((other) => other.writing);
  }

  /** The person will write there all the same. */
  waive(id: number): void {
    this.waived.add(id);
    this.changed();
  }

  /** Says that the person writes in a segment, not more often than others need to know. */
  writes(id: number, now = Date.now()): void {
    if (this.told.segment === id && now - this.told.at < AGAIN) return;
    this.told = { segment: id, at: now };
    void this.server().at(id, true);
  }

  /** Says that the person has come to a segment. */
  comes(id: number): void {
    this.told = { segment: id, at: 0 };
    void this.server().at(id, false);
  }
}
