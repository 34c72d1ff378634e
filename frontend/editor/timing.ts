import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Clock } from './clock.js';

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'focusin'];

/** Sees what the person does in the editor, and passes on how long they were at work in each segment. */
export class Timing implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly clock: Clock;
  private readonly active: () => number;
  private at = 0;

  /** @param active the segment that is worked on, 0 for none */
  constructor(host: ReactiveControllerHost & HTMLElement, active: () => number, send: (segment: number, millis: number) => unknown) {
    this.host = host;
    this.active = active;
    this.clock = new Clock({ now: () => performance.now(), send, pause: 60_000, enough: 60_000, least: 1_000 });
    host.addController(this);
  }

  hostConnected(): void {
    SIGNS.forEach((sign) => this.host.addEventListener(sign, this.sign, { passive: true, capture: true }));
    document.addEventListener('visibilitychange', this.hidden);
    window.addEventListener('pagehide', this.left);
  }

  hostDisconnected(): void {
    SIGNS.forEach((sign) => this.host.removeEventListener(sign, this.sign, { capture: true }));
    document.removeEventListener('visibilitychange', this.hidden);
    window.removeEventListener('pagehide', this.left);
  }

  /** The person has come to another segment: what follows belongs to that, also before they do anything there. */
  hostUpdated(): void {
    if (this.active() !== this.at) this.sign();
  }

  private readonly sign = (): void => {
    if (document.hidden) return;
    this.at = this.active();
    this.clock.sign(this.at);
  };

  private readonly hidden = (): void => {
    if (document.hidden) this.clock.rest();
  };

  private readonly left = (): void => this.clock.rest();
}
