/** What is written in a field of its own in a segment's row. */
export type Field = 'reason' | 'source';

/**
 * The reasons of returns and the corrected sources that a person has begun, by segment. A row's element is drawn anew or
 * for another segment at any time, so that a text that stood in its field alone would be lost.
 */
export class Fields {
  private readonly texts = new Map<string, string>();

  text(field: Field, segment: number): string | undefined {
    return this.texts.get(`${field}.${segment}`);
  }

  keep(field: Field, segment: number, text: string): void {
    this.texts.set(`${field}.${segment}`, text);
  }

  /** It was sent, or the person has given it up. */
  forget(field: Field, segment: number): void {
    this.texts.delete(`${field}.${segment}`);
  }
}
