export type Kind = 'CHANGED' | 'CONFLICT' | 'DAMAGED' | 'UNKNOWN' | 'UNCHANGED';
export type Outcome = 'NONE' | 'TAKEN' | 'DRAFT' | 'LEFT';

/** All kinds, in the order in which a person looks at them. */
export const KINDS: Kind[] = ['CHANGED', 'CONFLICT', 'DAMAGED', 'UNKNOWN', 'UNCHANGED'];

/** A row of a file that came back beside its segment, as `LineData` in Java has it. */
export interface Line {
  place: number;
  /** where it stands in the file: `row 7` */
  spot: string;
  document: string;
  /** 0 for no segment */
  number: number;
  kind: Kind;
  /** why it is of its kind, in words, or empty */
  reason: string;
  source: string;
  /** what went out; empty with `known` false when nobody knows it any more */
  base: string;
  known: boolean;
  ours: string;
  theirs: string;
  /** how far the segment is, and how far it is in the file when that was changed there, else empty */
  oursState: string;
  theirState: string;
  comments: string[];
  takeable: boolean;
  outcome: Outcome;
  /** why it was left, in words, or empty */
  problem: string;
}

export interface Page {
  /** how many rows there are of the kinds that are shown */
  total: number;
  lines: Line[];
}

export type Counts = Record<Kind, number>;

/** What is to be taken over: whole kinds but for some rows, and rows of others. */
export interface Choice {
  groups: Kind[];
  without: number[];
  with: number[];
  states: string;
}

/** The server's half, `ReturnRows` in Java. */
export interface ReturnsServer {
  page(kinds: Kind[], from: number, count: number): Promise<Page>;
  take(choice: Choice): Promise<void>;
  undo(): Promise<void>;
}
