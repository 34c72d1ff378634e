import type { Entry, Store } from '../../../frontend/editor/journal.ts';

/** A journal's store that lasts as long as the test. */
export class MemoryStore implements Store {
  private readonly entries = new Map<string, Entry>();
  /** whether the browser refuses to store anything, as in some private windows */
  broken = false;
  firm = 0;

  async put(entry: Entry, firm: boolean): Promise<void> {
    if (this.broken) throw new Error('no room');
    if (firm) this.firm++;
    this.entries.set(key(entry), entry);
  }

  async remove(entry: Entry): Promise<void> {
    this.entries.delete(key(entry));
  }

  async removeUnchanged(entry: Entry): Promise<void> {
    if (this.entries.get(key(entry))?.sequence === entry.sequence) this.entries.delete(key(entry));
  }

  async all(person: number, document: number): Promise<Entry[]> {
    return [...this.entries.values()].filter((entry) => entry.person === person && entry.document === document);
  }
}

function key({ person, document, segment, tab }: Entry): string {
  return [person, document, segment, tab].join();
}
