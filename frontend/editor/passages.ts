import type { Passage, Span } from './types.js';

/** The most characters that a comment can quote. */
const LONGEST = 1000;

/** The words that are selected, without the blanks around them; undefined when there are none, or too many to quote. */
export function passageOf(side: Passage['side'], text: string, selected: Span | undefined): Passage | undefined {
  if (!selected) return undefined;
  const words = text.slice(selected.from, selected.to);
  const quote = words.trim();
  const from = selected.from + words.length - words.trimStart().length;
  if (shown(quote).trim() === '' || quote.length > LONGEST) return undefined;
  return { side, from, to: from + quote.length, quote };
}

/** Where the quoted words stand in a text now: in their old place, or else in the only place there is. */
export function standing(passage: Passage, text: string): Span | undefined {
  const { from, to, quote } = passage;
  if (text.slice(from, to) === quote) return { from, to };
  const at = text.indexOf(quote);
  if (at < 0 || text.indexOf(quote, at + 1) >= 0) return undefined;
  return { from: at, to: at + quote.length };
}

/** Where the quoted words of one side stand in its text; those that do not stand there any more are passed over. */
export function remarksIn(passages: Passage[], side: Passage['side'], text: string): Span[] {
  return passages.filter((passage) => passage.side === side).flatMap((passage) => standing(passage, text) ?? []);
}

/** Quoted words as they are shown: without tags, and in one line. */
export function shown(quote: string): string {
  return quote.replace(/[\uE000-\uEBFF]/g, '').replace(/\s+/g, ' ');
}
