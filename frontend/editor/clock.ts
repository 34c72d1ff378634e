export interface ClockOptions {
  /** milliseconds now, rising */
  now: () => number;
  /** takes the time that was spent in a segment, in whole milliseconds */
  send: (segment: number, millis: number) => void;
  /** a longer time without a sign of the person is a pause, and does not count */
  pause: number;
  /** so much is sent at once, without waiting for the person to leave the segment */
  enough: number;
  /** less than this is passing by, and does not count */
  least: number;
}

/** Measures how long a person is at work in a segment: from one sign of them to the next, unless there was a pause. */
export class Clock {
  private segment = 0;
  private spent = 0;
  private last: number | undefined;
  private readonly options: ClockOptions;

  constructor(options: ClockOptions) {
    this.options = options;
  }

  /** A sign of the person, who is at this segment; 0 for none. */
  sign(segment: number): void {
    this.count();
    if (segment !== this.segment) {
      this.send();
      this.segment = segment;
    }
    this.last = this.options.now();
    if (this.spent >= this.options.enough) this.send();
  }

  /** The page is hidden or left: nothing counts until the next sign. */
  rest(): void {
    this.count();
    this.last = undefined;
    this.send();
  }

  private count(): void {
    const since = this.last === undefined ? 0 : this.options.now() - this.last;
    if (this.segment > 0 && since <= this.options.pause) this.spent += since;
  }

  private send(): void {
    if (this.segment > 0 && this.spent >= this.options.least) this.options.send(this.segment, Math.round(this.spent));
    this.spent = 0;
  }
}
