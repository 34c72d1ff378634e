/** A typed text and all that the server has to be told of it. */
export interface Typed {
  segment: number;
  /** the segment's version that the person had before them when they began to type */
  version: number;
  text: string;
  /** the score of the match it came from, 0 for none */
  score: number;
  /** texts that were sent on top of `version` and may have been stored without our knowing */
  sent: string[];
}

/** Whose entry it is, and which tab wrote it. */
export interface Owner {
  person: number;
  document: number;
  tab: string;
}

export interface Entry extends Typed, Owner {
  /** when it was typed, as ISO 8601 */
  at: string;
  /** rises with each entry of a tab */
  sequence: number;
}

/** Where entries lie. There is one for each person, document, segment and tab; a later one takes its place. */
export interface Store {
  /** Resolves when the entry is stored, and `firm` ones only when they are on the disk. */
  put(entry: Entry, firm: boolean): Promise<void>;
  /** Removes what lies in this entry's place. */
  remove(entry: Entry): Promise<void>;
  /** Removes an entry unless its tab has written a later one in its place. */
  removeUnchanged(entry: Entry): Promise<void>;
  all(person: number, document: number): Promise<Entry[]>;
}

/**
 * What one tab has typed into a document and the server has not acknowledged. Each tab has entries of its own, so that
 * two tabs on one segment cannot overwrite each other's text.
 */
export class Journal {
  private readonly store: Store;
  private readonly owner: Owner;
  private readonly now: () => Date;
  private readonly last = new Map<number, Entry>();
  private sequence = 0;

  constructor(store: Store, owner: Owner, now: () => Date = () => new Date()) {
    this.store = store;
    this.owner = owner;
    this.now = now;
  }

  /** Keeps a text in place of the segment's earlier one. Rejects when the browser cannot keep it. */
  keep(typed: Typed, firm: boolean): Promise<void> {
    const { segment, version, text, score, sent } = typed;
    const at = this.now().toISOString();
    const entry = { ...this.owner, segment, version, text, score, sent: [...sent], at, sequence: ++this.sequence };
    this.last.set(segment, entry);
    return this.store.put(entry, firm);
  }

  /** Forgets what this tab has kept for a segment. An entry that stays all the same is only sent once more. */
  drop(segment: number): void {
    const entry = this.last.get(segment);
    this.last.delete(segment);
    if (entry) this.store.remove(entry).catch(() => undefined);
  }

  /** Forgets what another tab has left, unless that tab lives after all and has written on. */
  discard(entry: Entry): Promise<void> {
    return this.store.removeUnchanged(entry);
  }

  /** What all tabs of this person have left in this document, the oldest first. */
  async entries(): Promise<Entry[]> {
    const entries = await this.store.all(this.owner.person, this.owner.document);
    return entries.sort((a, b) => a.at.localeCompare(b.at) || a.sequence - b.sequence);
  }
}
