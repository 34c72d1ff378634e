/** What a person has chosen for their editor. It is kept with the account, so that it is the same at every machine. */
export type Setting = 'layout' | 'keys' | 'smart' | 'reasons';

export class Settings {
  private readonly known: Map<string, string>;
  private readonly store: (name: Setting, value: string) => Promise<void>;

  constructor(known: Record<string, string>, store: (name: Setting, value: string) => Promise<void>) {
    this.known = new Map(Object.entries(known));
    this.store = store;
  }

  /** What was chosen, or `usual`. */
  own(name: Setting, usual: string): string {
    return this.known.get(name) ?? usual;
  }

  /** Keeps a choice. Where the server cannot be reached, it holds on this page only. */
  keep(name: Setting, value: string): void {
    if (this.known.get(name) === value) return;
    this.known.set(name, value);
    this.store(name, value).catch(() => undefined);
  }
}
