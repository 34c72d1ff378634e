import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BrowserStore } from './journal-store.js';
import { Journal, type Owner } from './journal.js';
import { recover } from './recovery.js';
import { LockedTabs } from './tabs.js';
import type { Work } from './work.js';

/** What Vaadin's client knows of the connection. */
interface ConnectionStates {
  state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

function connection(): ConnectionStates | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionStates } }).Vaadin?.connectionState;
}

/** Whether the connection to the server is known to be lost. */
export function connectionLost(): boolean {
  const state = connection()?.state;
  return state === 'reconnecting' || state === 'connection-lost';
}

/**
 * Sees to it that nothing typed is lost with the page, the network or the sign-in: keeps the journal of one editor,
 * sends what waits when it may soon be too late and when the connection is back, and holds the person back from
 * leaving only when a text is neither with the server nor in the journal.
 */
export class Safekeeping implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly work: Work;
  private tabs: LockedTabs | undefined;
  private lost = false;

  constructor(host: ReactiveControllerHost & HTMLElement, work: Work) {
    this.host = host;
    this.work = work;
    host.addController(this);
  }

  /** Opens the journal and takes over what gone tabs have left in it. Without one, the server is told all the same. */
  begin(owner: Omit<Owner, 'tab'>): void {
    const tabs = new LockedTabs();
    const journal = new Journal(new BrowserStore(), { ...owner, tab: tabs.id });
    this.tabs = tabs;
    this.work.keepIn(journal);
    recover(journal, tabs, (entry) => this.work.adopt(entry)).catch(() => undefined);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.unload);
    window.addEventListener('popstate', this.flush, { capture: true });
    window.addEventListener('online', this.flush);
    document.addEventListener('visibilitychange', this.seen);
    connection()?.addStateChangeListener(this.connectionChanged);
  }

  hostDisconnected(): void {
    this.flush();
    window.removeEventListener('beforeunload', this.unload);
    window.removeEventListener('popstate', this.flush, { capture: true });
    window.removeEventListener('online', this.flush);
    document.removeEventListener('visibilitychange', this.seen);
    connection()?.removeStateChangeListener(this.connectionChanged);
    queueMicrotask(() => this.end());
  }

  /** An element that was only moved is in its new place by now. One that is gone does not come back. */
  private end(): void {
    if (this.host.isConnected) return;
    this.work.saver.close();
    this.tabs?.close();
  }

  private readonly flush = (): void => this.work.saver.flush();

  private readonly seen = (): void => {
    this.flush();
    if (document.hidden) this.work.saver.secure();
  };

  private readonly connectionChanged = (): void => {
    const lost = connectionLost();
    if (lost === this.lost) return;
    this.lost = lost;
    if (lost) this.work.saver.secure();
    else this.flush();
  };

  private readonly unload = (event: BeforeUnloadEvent): void => {
    this.flush();
    if (this.work.saver.unkept > 0) event.preventDefault();
  };
}
