import { wordDifference } from './word-diff.js';

/**
 * What two texts have alike, or a place where they differ: one says `theirs`, the other `mine`. A place keeps its `key`
 * while neither of its own words nor where it stands in their text is another.
 */
export type Part = { same: string } | { theirs: string; mine: string; key: string };

/** Their text and mine, with each change as one part. */
export function partsOf(theirs: string, mine: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { kind, text } of wordDifference(theirs, mine)) {
    const last = parts.at(-1);
    if (kind === 'SAME') parts.push({ same: text });
    else if (last && 'mine' in last) last[kind === 'ADDED' ? 'mine' : 'theirs'] += text;
    else parts.push({ theirs: '', mine: '', [kind === 'ADDED' ? 'mine' : 'theirs']: text, key: String(at) });
    if (kind !== 'ADDED') at += text.length;
  }
  return parts.map((part) => ('key' in part ? { ...part, key: JSON.stringify([part.key, part.theirs, part.mine]) } : part));
}

/** The text that takes theirs at the places with these keys, and mine elsewhere. */
export function mergedText(parts: Part[], theirs: ReadonlySet<string>): string {
  return parts.map((part) => ('same' in part ? part.same : theirs.has(part.key) ? part.theirs : part.mine)).join('');
}

/**
 * The text of a segment that another was merged into, with `text` in place of what that one had brought, `was`; where that
 * stands no more, behind it.
 */
export function inherited(target: string, was: string, text: string): string {
  const brought = was.trim();
  const at = brought === '' ? -1 : target.lastIndexOf(brought);
  if (at >= 0) return target.slice(0, at) + text.trim() + target.slice(at + brought.length);
  return [target.trimEnd(), text.trim()].filter((part) => part !== '').join(' ');
}
