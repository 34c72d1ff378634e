import type { Piece } from './types.js';

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu;

/** Texts whose middles have more pairs of tokens than this are one change between what they begin and end with alike. */
const MOST_PAIRS = 250_000;

/**
 * What changed between two texts, word by word, in reading order: what was removed stands before what was added. The
 * pieces without the added ones are `before`, those without the removed ones `after`.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const old = before.match(TOKEN) ?? [];
  const young = after.match(TOKEN) ?? [];
  const shorter = Math.min(old.length, young.length);
  let head = 0;
  while (head < shorter && old[head] === young[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++;
  const same = (tokens: string[]): Piece[] => tokens.map((text) => ({ kind: 'SAME', text }));
  const middle = changes(old.slice(head, old.length - tail), young.slice(head, young.length - tail));
  return joined([...same(old.slice(0, head)), ...middle, ...same(old.slice(old.length - tail))]);
}

/** The steps from one to the other, by their longest common subsequence. */
function changes(old: string[], young: string[]): Piece[] {
  const width = young.length + 1;
  const fits = old.length * young.length <= MOST_PAIRS;
  const common = new Uint32Array(fits ? (old.length + 1) * width : 0);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; fits && i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    if (fits && i < old.length && old[i] === young[j]) {
      steps.push({ kind: 'SAME', text: old[i++] ?? '' });
      j++;
    } else if (i < old.length && (j === young.length || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: 'REMOVED', text: old[i++] ?? '' });
    } else {
      steps.push({ kind: 'ADDED', text: young[j++] ?? '' });
    }
  }
  return steps;
}

/** Runs as one piece each. A space that stayed between two words that did not is no news: it goes with the words. */
function joined(steps: Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let run = { REMOVED: '', ADDED: '' };
  const end = (): void => {
    if (run.REMOVED) pieces.push({ kind: 'REMOVED', text: run.REMOVED });
    if (run.ADDED) pieces.push({ kind: 'ADDED', text: run.ADDED });
    run = { REMOVED: '', ADDED: '' };
  };
  steps.forEach(({ kind, text }, i) => {
    const between = (steps[i - 1]?.kind ?? 'SAME') !== 'SAME' && (steps[i + 1]?.kind ?? 'SAME') !== 'SAME';
    if (kind !== 'SAME') {
      run[kind] += text;
    } else if (between && text.trim() === '') {
      run.REMOVED += text;
      run.ADDED += text;
    } else {
      end();
      const last = pieces.at(-1);
      if (last?.kind === 'SAME') last.text += text;
      else pieces.push({ kind, text });
    }
  });
  end();
  return pieces;
}
