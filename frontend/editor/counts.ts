import { withoutTags } from './tags.js';

export interface TextCounts {
  words: number;
  characters: number;
  /** length against the source's, in whole percent; 0 when the source has none */
  percent: number;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Words and characters of a target as its reader counts them, tags left out, and its length against the source. */
export function countsOf(source: string, target: string): TextCounts {
  const characters = length(target);
  const from = length(source);
  return { words: words(target), characters, percent: from === 0 ? 0 : Math.round((100 * characters) / from) };
}

function words(text: string): number {
  let count = 0;
  for (const part of WORDS.segment(withoutTags(text))) if (part.isWordLike) count++;
  return count;
}

function length(text: string): number {
  let count = 0;
  for (const part of CHARACTERS.segment(withoutTags(text).trim())) count += part.segment ? 1 : 0;
  return count;
}
