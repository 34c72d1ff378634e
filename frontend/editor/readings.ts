import { withoutTags } from './tags.js';
import type { SourceFault } from './types.js';

/** A source with readings in place of faults, which must not overlap. */
export function corrected(source: string, faults: SourceFault[]): string {
  return [...faults]
    .sort((one, other) => other.from - one.from)
    .reduce((text, fault) => text.slice(0, fault.from) + fault.reading + text.slice(fault.to), source);
}

/** A fault and its reading with the rest of the words that they stand in: `Scholz ,` and `Scholz,`. */
export function inWords(source: string, fault: SourceFault): { written: string; reading: string } {
  const before = /\S*$/.exec(source.slice(0, fault.from))?.[0] ?? '';
  const after = /^\S*/.exec(source.slice(fault.to))?.[0] ?? '';
  const whole = (middle: string): string => withoutTags(before + middle + after);
  return { written: whole(source.slice(fault.from, fault.to)), reading: whole(fault.reading) };
}
