/** A text and where the cursor stood in it. */
export interface Moment {
  text: string;
  caret: number;
}

/** How a text was changed; runs of the same kind of typing are undone together. */
export type Change = 'type' | 'delete' | 'other';

const DEEPEST = 200;
const REST = 1000;

interface History {
  past: Moment[];
  present: Moment;
  future: Moment[];
  last: Change;
  at: number;
}

/**
 * What each segment's text was before, for undo and redo, also after the person has left the segment. Typing is undone
 * word by word; whatever else changed a text, a match, a paste, smart quotes, is a step of its own.
 */
export class UndoHistory {
  private readonly histories = new Map<number, History>();
  private readonly now: () => number;

  constructor(now: () => number = () => Date.now()) {
    this.now = now;
  }

  /** Takes note of a change from one text to the next. */
  record(id: number, before: Moment, after: Moment, change: Change): void {
    const history = this.histories.get(id);
    if (!history || history.present.text !== before.text) {
      this.histories.set(id, { past: [before], present: after, future: [], last: change, at: this.now() });
      return;
    }
    if (!this.continues(history, after, change)) history.past.push({ ...before });
    if (history.past.length > DEEPEST) history.past.shift();
    Object.assign(history, { present: after, future: [], last: change, at: this.now() });
  }

  /** The moment before, which is the present one from now on; undefined when there is none for this text. */
  undo(id: number, text: string): Moment | undefined {
    return this.step(id, text, 'past', 'future');
  }

  /** Takes an undo back. */
  redo(id: number, text: string): Moment | undefined {
    return this.step(id, text, 'future', 'past');
  }

  /** Forgets a segment, as when it is not the same text any more. */
  forget(id: number): void {
    this.histories.delete(id);
  }

  private step(id: number, text: string, from: 'past' | 'future', to: 'past' | 'future'): Moment | undefined {
    const history = this.histories.get(id);
    if (!history || history.present.text !== text) return undefined;
    const moment = history[from].pop();
    if (!moment) return undefined;
    history[to].push(history.present);
    history.present = moment;
    history.last = 'other';
    return moment;
  }

  private continues(history: History, after: Moment, change: Change): boolean {
    if (change === 'other' || history.last !== change || this.now() - history.at > REST) return false;
    const typed = after.text.charAt(after.caret - 1);
    return change === 'delete' || !/\s/.test(typed);
  }
}
