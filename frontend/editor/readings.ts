import { withoutTags } from './tags.js';
import type { SourceFault, Span } from './types.js';

/** A source with readings in place of faults, which must not overlap. */
export function corrected(source: string, faults: SourceFault[]): string {
  return [...faults]
    .sort((one, other) => other.from - one.from)
    .reduce((text, fault) => text.slice(0, fault.from) + fault.reading + text.slice(fault.to), source);
}

/** A fault with the rest of the words that it stands in, so that a stray comma can be seen. */
export function inWords(source: string, fault: Span): Span {
  const before = /\S*$/.exec(source.slice(0, fault.from))?.[0].length ?? 0;
  const after = /^\S*/.exec(source.slice(fault.to))?.[0].length ?? 0;
  return { from: fault.from - before, to: fault.to + after };
}

/** The words of a fault as they are and as they would be: `Scholz ,` and `Scholz,`. */
export function wordsOf(source: string, fault: SourceFault): { written: string; reading: string } {
  const { from, to } = inWords(source, fault);
  const before = source.slice(from, fault.from);
  const after = source.slice(fault.to, to);
  return { written: withoutTags(source.slice(from, to)), reading: withoutTags(before + fault.reading + after) };
}

/** Faults of one kind together, in the order in which the kinds come first; each with its place among all. */
export function byKind(faults: SourceFault[]): Map<SourceFault['kind'], { fault: SourceFault; place: number }[]> {
  const kinds = new Map<SourceFault['kind'], { fault: SourceFault; place: number }[]>();
  faults.forEach((fault, place) => kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), { fault, place }]));
  return kinds;
}
