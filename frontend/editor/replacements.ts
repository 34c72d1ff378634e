import type { Piece, Sought, Span, State } from './types.js';

/** What to replace in translations; the shape is the server's `Replacement`. */
export interface Replacement {
  scope: 'DOCUMENT' | 'PROJECT';
  search: Pick<Sought, 'text' | 'mode' | 'accents'>;
  with: string;
  /** also in what a reviewer has approved */
  reviewedToo: boolean;
}

/** A segment in whose translation something would be replaced. */
export interface Hit {
  documentId: number;
  documentName: string;
  number: number;
  segmentId: number;
  version: number;
  state: Uppercase<State>;
  returned: boolean;
  text: { before: string; after: string; found: Span[]; put: Span[] };
}

/** What a replacement would change: the first of `total` segments, and how many reviewed ones it would leave alone. */
export interface Hits {
  total: number;
  leftAlone: number;
  hits: Hit[];
}

export type HitsAnswer = { kind: 'found'; hits: Hits } | { kind: 'rejected'; message: string };

/** What a person has chosen of the hits. */
export interface Choice {
  /** the segments to change, with the versions that were seen */
  seen: Record<number, number>;
  /** those that were seen and not chosen */
  spared: number[];
  /** whether to change also those that were too many to list */
  unseen: boolean;
}

/** A hit's text with what goes and what comes in its place. */
export function piecesOf({ text }: Pick<Hit, 'text'>): Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], piece: string): void => {
    if (piece !== '') pieces.push({ kind, text: piece });
  };
  let done = 0;
  text.found.forEach((span, i) => {
    const put = text.put[i] ?? { from: 0, to: 0 };
    add('SAME', text.before.slice(done, span.from));
    add('REMOVED', text.before.slice(span.from, span.to));
    add('ADDED', text.after.slice(put.from, put.to));
    done = span.to;
  });
  add('SAME', text.before.slice(done));
  return pieces;
}

/** The choice of everything listed but the spared ones, and of what is not listed, if so. */
export function choiceOf(hits: Hits, spared: Set<number>, unseen: boolean): Choice {
  const chosen = hits.hits.filter((hit) => !spared.has(hit.segmentId));
  return { seen: Object.fromEntries(chosen.map((hit) => [hit.segmentId, hit.version])), spared: [...spared], unseen };
}

/** How many segments a choice changes. */
export function countOf(hits: Hits, spared: Set<number>, unseen: boolean): number {
  return hits.hits.length - spared.size + (unseen ? unlisted(hits) : 0);
}

/** How many hits are not listed. */
export function unlisted(hits: Hits): number {
  return hits.total - hits.hits.length;
}

/** The hits, document by document. */
export function byDocument(hits: Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    if (groups.at(-1)?.[0]?.documentId !== hit.documentId) groups.push([]);
    groups.at(-1)?.push(hit);
  }
  return groups;
}

/** How many digits the longest of their numbers has. */
export function digitsOf(hits: Hit[]): number {
  return String(Math.max(1, ...hits.map((hit) => hit.number))).length;
}
