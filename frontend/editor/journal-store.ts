import type { Entry, Store } from './journal.js';

const DATABASE = 'ura';
const NAME = 'journal';

/**
 * The journal's entries in the browser's IndexedDB.
 *
 * Transactions on one store are carried out in the order in which they were begun, so an older text never takes the
 * place of a newer one. Each is committed explicitly: then it is in the browser's hands at once, and a tab that is
 * closed or crashes in the same moment takes nothing with it.
 *
 * Durability: a keystroke is `relaxed`, which survives the tab and the browser but may wait a moment for the disk;
 * `strict` would cost a disk flush a keystroke. It is `firm`, thus `strict`, when the server has been out of reach or
 * the page goes out of sight: then nobody knows how long the text must last.
 */
export class BrowserStore implements Store {
  private database: IDBDatabase | undefined;
  private opening: Promise<IDBDatabase> | undefined;

  async put(entry: Entry, firm: boolean): Promise<void> {
    // No waiting when the database is open: the write must have begun before the keystroke's event is over.
    const database = this.database ?? (await this.open());
    const writing = database.transaction(NAME, 'readwrite', { durability: firm ? 'strict' : 'relaxed' });
    writing.objectStore(NAME).put(entry);
    writing.commit();
    await completed(writing);
  }

  async remove(entry: Entry): Promise<void> {
    const database = this.database ?? (await this.open());
    const writing = database.transaction(NAME, 'readwrite', { durability: 'relaxed' });
    writing.objectStore(NAME).delete(keyOf(entry));
    writing.commit();
    await completed(writing);
  }

  async removeUnchanged(entry: Entry): Promise<void> {
    const database = this.database ?? (await this.open());
    const writing = database.transaction(NAME, 'readwrite', { durability: 'relaxed' });
    const entries = writing.objectStore(NAME);
    const found: IDBRequest<Entry | undefined> = entries.get(keyOf(entry));
    found.onsuccess = () => {
      if (found.result?.sequence === entry.sequence) entries.delete(keyOf(entry));
    };
    await completed(writing);
  }

  async all(person: number, document: number): Promise<Entry[]> {
    const database = this.database ?? (await this.open());
    const reading = database.transaction(NAME, 'readonly');
    // an array is greater than any number, so this is every key that begins with these two
    const range = IDBKeyRange.bound([person, document], [person, document, []]);
    const found: IDBRequest<Entry[]> = reading.objectStore(NAME).getAll(range);
    await completed(reading);
    return found.result;
  }

  private open(): Promise<IDBDatabase> {
    this.opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(NAME, { keyPath: ['person', 'document', 'segment', 'tab'] });
      opening.onsuccess = () => resolve(this.opened(opening.result));
      opening.onerror = () => reject(opening.error);
    }).catch((refused: unknown) => {
      this.close();
      throw refused;
    });
    return this.opening;
  }

  /** A database that the browser or a newer page takes away is opened again when it is next needed. */
  private opened(database: IDBDatabase): IDBDatabase {
    this.database = database;
    database.onclose = () => this.close();
    database.onversionchange = () => {
      database.close();
      this.close();
    };
    return database;
  }

  private close(): void {
    this.database = undefined;
    this.opening = undefined;
  }
}

function keyOf(entry: Entry): IDBValidKey {
  return [entry.person, entry.document, entry.segment, entry.tab];
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
