import type { Piece } from './types.js';

/** What two texts have alike, or a place where they differ: one says `theirs`, the other `mine`. */
export type Part = { same: string } | { theirs: string; mine: string };

/** A difference from their text to mine, with each change as one part. */
export function partsOf(difference: Piece[]): Part[] {
  const parts: Part[] = [];
  for (const piece of difference) {
    const last = parts.at(-1);
    if (piece.kind === 'SAME') parts.push({ same: piece.text });
    else if (last && 'mine' in last) last[piece.kind === 'ADDED' ? 'mine' : 'theirs'] += piece.text;
    else parts.push({ theirs: '', mine: '', [piece.kind === 'ADDED' ? 'mine' : 'theirs']: piece.text });
  }
  return parts;
}

/** The text that takes mine where `mine` says so, theirs elsewhere. */
export function mergedText(parts: Part[], mine: (place: number) => boolean): string {
  return parts.map((part, place) => ('same' in part ? part.same : mine(place) ? part.mine : part.theirs)).join('');
}
