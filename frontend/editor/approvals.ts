import type { Choice } from './replacements.js';
import { say, type Texts } from './texts.js';

/** A segment that would be approved, as it is now. */
export interface Line {
  id: number;
  number: number;
  version: number;
  source: string;
  target: string;
}

/** Segments that would not be approved, and why; `numbers` are those of the first hundred. */
export interface LeftOut {
  why: 'EMPTY' | 'DRAFT' | 'RETURNED' | 'APPROVED' | 'OWN' | 'TWICE' | 'FOUND';
  count: number;
  numbers: number[];
}

/** What approving all that is shown would do; the shape is the server's `Approvals`. */
export interface Approvals {
  total: number;
  /** the first thousand of them */
  segments: Line[];
  leftOut: LeftOut[];
}

export type ApprovalsAnswer = { kind: 'found'; approvals: Approvals } | { kind: 'rejected'; message: string };

/** How many of them are not listed. */
export function unlisted({ total, segments }: Approvals): number {
  return total - segments.length;
}

/** How many segments are approved when these are spared, and what is not listed is approved too, if so. */
export function countOf(approvals: Approvals, spared: Set<number>, unseen: boolean): number {
  return approvals.segments.length - spared.size + (unseen ? unlisted(approvals) : 0);
}

/** The choice of everything listed but the spared ones, and of what is not listed, if so. */
export function choiceOf({ segments }: Approvals, spared: Set<number>, unseen: boolean): Choice {
  const chosen = segments.filter((line) => !spared.has(line.id));
  return { seen: Object.fromEntries(chosen.map((line) => [line.id, line.version])), spared: [...spared], unseen };
}

/** The segments that are left out for one reason, by their numbers, neighbours taken together: `1–3, 7`. */
export function numbersOf({ count, numbers }: LeftOut, texts: Texts): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const listed = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return say(texts, count > numbers.length ? 'approvals.numbersMore' : 'approvals.numbers', listed);
}
