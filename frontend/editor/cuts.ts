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
