/** A tag at the end of a sentence closes something in it or stands in it. */
const SENTENCE = /[.!?…]["”’»)\]\uE400-\uEBFF]*(?=\s)/g;
const CLAUSE = /[,;:–—](?=\s)/g;
const SPACE = /\S(?=\s)/g;

/**
 * Where to cut a text of which about `share` (0 to 1) should come before the cut: after the sentence end that is nearest,
 * else after a clause, else between words. Undefined when there is no place to cut.
 */
export function cutNear(text: string, share: number): number | undefined {
  const wish = share * text.length;
  for (const [ends, reach] of [[SENTENCE, 0.35], [CLAUSE, 0.15], [SPACE, 1]] as const) {
    const places = [...text.matchAll(ends)].map((end) => end.index + end[0].length).filter((place) => text.slice(place).trim() !== '');
    const nearest = places.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0];
    if (nearest !== undefined && Math.abs(nearest - wish) <= reach * text.length) return nearest;
  }
  return undefined;
}

/** Where the two texts of a segment are to be cut, and what they said before the cut when it was chosen. */
export interface Cut {
  source: number;
  target: number;
  original: string;
  head: string;
}

export function cutOf(row: { source: string }, text: string, source: number, target: number): Cut {
  return { source, target, original: row.source, head: text.slice(0, target) };
}

/** Whether the places still mean what they meant: the source is the same, and the translation is up to the cut. */
export function stillCut(cut: Cut, row: { source: string }, text: string): boolean {
  return row.source === cut.original && text.startsWith(cut.head);
}
