import { withoutTags } from './tags.js';

/** How much of a subtitle can be read: so many characters a second, so many in a line. */
export const MOST_A_SECOND = 17;
export const MOST_A_LINE = 42;

export interface CueLength {
  /** characters a second, with one decimal; 0 when the times say nothing */
  perSecond: number;
  /** characters of the longest line */
  line: number;
}

/** How long a subtitle is for the times that its label gives: `00:00:01,000 → 00:00:03,500`. */
export function cueLength(label: string, text: string): CueLength {
  const [from, to] = label.split(' → ').map(seconds);
  const lines = withoutTags(text).split('\n').map((line) => [...line.trim()].length);
  const characters = lines.reduce((sum, length) => sum + length, 0);
  const time = (to ?? 0) - (from ?? 0);
  return { perSecond: time > 0 ? Math.round((10 * characters) / time) / 10 : 0, line: Math.max(...lines) };
}

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}
