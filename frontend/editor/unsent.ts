import type { Passage } from './types.js';

/** A comment that was typed and not sent yet. */
export interface Draft {
  text: string;
  /** the words it is on; null for the whole segment */
  words: Passage | null;
  /** it is on its way, or was when the page went */
  sent?: true;
}

/** What an own comment is being changed to, and the version of it that the person saw. */
export interface Edit {
  text: string;
  version: number;
}

const PREFIX = 'ura.comment';

/**
 * Keeps what a person types as a comment until it is sent: for each segment a new one, and for each comment of theirs a
 * changed text. The browser keeps it over reloads; where it may keep nothing, the page does.
 */
export class Unsent {
  private readonly here = new Map<string, string>();
  private readonly person: number;
  private readonly store: Storage | undefined;

  constructor(person: number, store: Storage | undefined) {
    this.person = person;
    this.store = store;
  }

  draft(segment: number): Draft {
    const kept = this.read(`s${segment}`);
    return kept === undefined ? { text: '', words: null } : (JSON.parse(kept) as Draft);
  }

  keep(segment: number, draft: Draft): void {
    this.write(`s${segment}`, draft.text === '' ? undefined : JSON.stringify(draft));
  }

  /** The changed text of a comment; undefined when it is not being changed. */
  edit(comment: number): Edit | undefined {
    const kept = this.read(`c${comment}`);
    return kept === undefined ? undefined : (JSON.parse(kept) as Edit);
  }

  keepEdit(comment: number, edit: Edit | undefined): void {
    this.write(`c${comment}`, edit && JSON.stringify(edit));
  }

  private read(name: string): string | undefined {
    const key = `${PREFIX}.${this.person}.${name}`;
    try {
      return this.here.get(key) ?? this.store?.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  private write(name: string, value: string | undefined): void {
    const key = `${PREFIX}.${this.person}.${name}`;
    this.here.delete(key);
    try {
      if (!this.store) throw new Error('nothing to keep it in');
      if (value === undefined) this.store.removeItem(key);
      else this.store.setItem(key, value);
    } catch {
      if (value !== undefined) this.here.set(key, value);
    }
  }
}

/** The browser's own store, where there is one. */
export function browserStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
