/** Which tabs live. A tab's own id is new each time an editor opens in it. */
export interface Tabs {
  readonly id: string;
  /** Does something once a tab is gone, at once when it is; nobody else does anything on its behalf until that is done. */
  whenGone(tab: string, act: () => Promise<void>): void;
}

/**
 * Tells living tabs from gone ones by the Web Locks API: each holds a lock of its name, and the browser releases it when
 * the tab closes, crashes or goes elsewhere. Where the page has no such locks, over plain http from another machine,
 * every other tab counts as gone: its texts are then sent twice, which the server takes for the same act.
 */
export class LockedTabs implements Tabs {
  readonly id = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
  private readonly closing = new AbortController();
  private readonly closed = new Promise<void>((resolve) =>
    this.closing.signal.addEventListener('abort', () => resolve(), { once: true }),
  );

  constructor() {
    void this.locks?.request(name(this.id), () => this.closed);
  }

  whenGone(tab: string, act: () => Promise<void>): void {
    if (!this.locks) {
      void act();
      return;
    }
    const until = { signal: this.closing.signal };
    this.locks.request(name(tab), until, () => Promise.race([act(), this.closed])).catch(() => undefined);
  }

  /** Gives up this tab's lock and waits for no other. */
  close(): void {
    this.closing.abort();
  }

  private get locks(): LockManager | undefined {
    return navigator.locks as LockManager | undefined;
  }
}

function name(tab: string): string {
  return `ura-tab-${tab}`;
}
