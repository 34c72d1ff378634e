/** The shapes that cross between the editor and the server's `SegmentEditor`. */
import type { ApprovalsAnswer } from './approvals.js';
import type { Compared, HistoryPage } from './revisions.js';
import type { Choice, HitsAnswer, Replacement } from './replacements.js';

/** How a project is reviewed. */
export type Workflow = 'TRANSLATION' | 'REVIEW' | 'TWO_REVIEWS';

export type State = 'initial' | 'translated' | 'reviewed' | 'final';

/** A part of a text, in UTF-16 units. */
export interface Span {
  from: number;
  to: number;
}

/** What seems wrong in a source, and the reading that would stand there instead. */
export interface SourceFault extends Span {
  kind: 'STRAY_SPACE' | 'DOUBLE_SPACE' | 'MISSING_SPACE' | 'CUT_WORD' | 'DOUBLED_WORD' | 'MISSING_DIACRITICS' | 'WRONG_LETTER';
  reading: string;
}

/** What a person looks for in the document; a blank text is nothing in particular. */
export interface Sought {
  text: string;
  side: 'SOURCE' | 'TARGET' | 'BOTH';
  mode: 'PLAIN' | 'WORD' | 'PATTERN';
  /** whether ë is another letter than e */
  accents: boolean;
  trait: Trait;
  /** who has changed them last, 0 for anybody */
  person: number;
}

/** What may mark a segment besides its state. */
export type Trait = 'ANY' | 'REPEATED' | 'FIRST' | 'EMPTY' | 'LONG' | 'COMMENTED' | 'MENTIONED' | 'ENGLISH' | 'FOREIGN' | 'UPDATED' | 'FOUND';

/** Somebody who has changed segments of the document last. */
export interface Contributor {
  id: number;
  name: string;
}

export const NOTHING_SOUGHT: Sought = { text: '', side: 'BOTH', mode: 'PLAIN', accents: false, trait: 'ANY', person: 0 };

/** One segment as the editor shows it. `version` is what every act on it must carry. */
export interface Row {
  id: number;
  /** place in the document, from 1 */
  number: number;
  /** the paragraph it belongs to, from 1 */
  paragraph: number;
  /** true for the first segment of its paragraph */
  first: boolean;
  /** the white space between the segment before and this one */
  gap: string;
  source: string;
  target: string;
  state: State;
  /** true when a reviewer gave it back; `reason` says why */
  returned: boolean;
  reason: string;
  version: number;
  /** who changed it last, or empty */
  changedBy: string;
  /** where its text came from, and the score of the match it came from, 0 for none */
  origin: 'typed' | 'memory' | 'propagated' | 'replaced' | 'file';
  percent: number;
  /** whether its source stands elsewhere in the project too */
  repeated: boolean;
  /** where the search's text stands in the source, and in the stored target */
  sourceHits: Span[];
  targetHits: Span[];
  /** what seems wrong in the source, from left to right */
  faults: SourceFault[];
  /** how many comments on it are not resolved */
  comments: number;
  /** what its paragraph is in its file: `paragraph`, `heading`, `table_cell` … */
  kind: string;
  /** what the file calls its paragraph, such as a key; or empty */
  label: string;
  /** what its tags are, a line each: number, blank, name */
  tags: string;
  /** the source that its draft translates, when an update has given it another one; else empty */
  formerSource: string;
  /** who has approved it; empty while it is not approved */
  approvedBy: string;
  /** who has changed it after it was approved, until it is approved again; else empty */
  lostTo: string;
}

/** Rows `from` … of those that the filter lets through; `total` counts them all. */
export interface Page {
  total: number;
  rows: Row[];
}

/**
 * Rows read again around a segment, those from `from` on; `index` is where that segment is shown, -1 for nowhere, and `id`
 * the segment that it was merged into, or its own id.
 */
export interface Found extends Page {
  from: number;
  id: number;
  index: number;
}

/** Whole paragraphs `from` …, from 0, with all their rows; `total` counts the paragraphs, `segments` the rows in all. */
export interface Paragraphs {
  total: number;
  segments: number;
  rows: Row[];
}

export interface Progress {
  total: number;
  open: number;
  waiting: number;
  returned: number;
  done: number;
}

export interface Piece {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

export interface Match {
  /** whole percent, 0 to 101, the penalty taken off */
  score: number;
  /** how many percent were taken off for where the unit comes from */
  penalty: number;
  /** the best of the units that say the same */
  unit: RememberedUnit;
  target: string;
  /** whether other numbers, dates or addresses were put into the target */
  adapted: boolean;
  /** from the remembered source to the one that is being translated */
  difference: Piece[];
  /** how many units say the same */
  count: number;
}

export interface RememberedUnit {
  id: number;
  memory: string;
  source: string;
  target: string;
  provenance: { project: string; document: string; origin: 'CONFIRMED' | 'IMPORTED' | 'MACHINE'; reviewed: boolean };
  by: string;
  /** when, as ISO 8601 */
  at: string;
}

/** Where an act leads: the index of the next row to work on, -1 for none, and what the memory offers for it. */
export interface Next {
  index: number;
  matches: Match[];
}

/** What confirming did with the repetitions: `filled` by the deed, or `offered` to be filled. */
export interface Repeated {
  deedId: number;
  filled: number;
  offered: number;
}

/** `deed` takes a reviewer's decision back, and is 0 for any other act. */
export type Answer =
  | { kind: 'saved'; row: Row; progress: Progress; at: string; repeated: Repeated; deed: number; next: Next | null }
  | { kind: 'conflict'; row: Row }
  | { kind: 'merged'; row: Row; was: string }
  | { kind: 'rejected'; message: string };

/** What became of a deed, an act over several segments that can be undone as one; `deed` is 0 when it changed nothing. */
export type DeedAnswer =
  | { kind: 'done'; deed: number; changed: number; passedOver: number; progress: Progress }
  | { kind: 'rejected'; message: string };

/** The words that a comment is on, as they stood when it was written; places in UTF-16 units. */
export interface Passage {
  side: 'SOURCE' | 'TARGET';
  from: number;
  to: number;
  quote: string;
}

/** What somebody has said about a segment. */
export interface Comment {
  id: number;
  /** null for the whole segment */
  words: Passage | null;
  authorId: number;
  author: string;
  text: string;
  /** where in the text somebody is spoken to, rising */
  mentions: Span[];
  /** when, as ISO 8601 */
  createdAt: string;
  changedAt: string;
  /** null while it is open */
  resolution: { by: string; at: string } | null;
  /** what a change must carry */
  version: number;
}

/** All comments on a segment, the oldest first, or why what was asked for was not done. */
export type CommentAnswer = { kind: 'thread'; comments: Comment[] } | { kind: 'rejected'; message: string };

/** How bad an issue is, by MQM, the least first. */
export type Severity = 'neutral' | 'minor' | 'major' | 'critical';

export const SEVERITIES: Severity[] = ['neutral', 'minor', 'major', 'critical'];

/** Something that a reviewer finds wrong with a segment. */
export interface Issue {
  id: number;
  /** MQM's mnemonic */
  type: string;
  severity: Severity;
  /** null for the whole segment */
  words: Passage | null;
  note: string;
  by: string;
  /** when, as ISO 8601 */
  at: string;
  /** whether the person may take it back */
  mine: boolean;
}

/** All that the person may know of a segment's issues, the oldest first, or why what was asked for was not done. */
export type IssueAnswer = { kind: 'issues'; issues: Issue[] } | { kind: 'rejected'; message: string };

/** Somebody who can be spoken to in a comment. */
export interface Mentionable {
  id: number;
  name: string;
}

export type Filter = 'ALL' | 'OPEN' | 'WAITING' | 'FIRST_REVIEW' | 'SECOND_REVIEW' | 'RETURNED' | 'REVIEWED';

/** Somebody else who has this document open, and where. */
export interface Presence {
  name: string;
  segment: number;
  /** whether they are writing there, and thus hold it */
  writing: boolean;
}

/** Words that are looked for in the memory. */
export interface Words {
  text: string;
  side: 'SOURCE' | 'TARGET';
  mode: 'PHRASE' | 'WORDS';
  /** whether accents and endings count */
  exact: boolean;
}

/** A remembered pair that has the words; on the other side, what most likely stands for them. */
export interface WordsHit {
  source: string;
  target: string;
  sourceHits: Span[];
  targetHits: Span[];
  document: string;
  by: string;
  /** when, as ISO 8601 */
  at: string;
  reviewed: boolean;
  /** how many units say the same */
  count: number;
}

export interface Concordance {
  hits: WordsHit[];
  /** whether there may be others than these */
  more: boolean;
}

/** What the server's component offers to be called. `score` is that of the match a text came from, 0 for none. */
export interface Server {
  /** `anew` finds out again which rows pass the filter */
  fetch(from: number, count: number, filter: Filter, anew: boolean): Promise<Page>;
  /**
   * reads the page again that a segment is shown on, or else the one that holds `index`; `anew` finds out again which rows
   * pass the filter, and keeps the segment among them
   */
  again(id: number, index: number, count: number, filter: Filter, anew: boolean): Promise<Found>;
  /** looks for this in whatever is fetched anew; returns why it cannot be looked for, or nothing */
  look(sought: Sought): Promise<string>;
  /** the index of the segment with this number among those shown, or of the next one; -1 for none */
  indexOf(number: number): Promise<number>;
  people(): Promise<Contributor[]>;
  /** what a replacement would change */
  hits(replacement: Replacement): Promise<HitsAnswer>;
  replace(replacement: Replacement, choice: Choice): Promise<DeedAnswer>;
  paragraphs(from: number, count: number): Promise<Paragraphs>;
  /** the index of the next open row after a number, or of the one before it; -1 for none */
  open(number: number, backwards: boolean): Promise<number>;
  save(id: number, version: number, target: string, score: number): Promise<Answer>;
  confirm(id: number, version: number, target: string, score: number): Promise<Answer>;
  approve(id: number, version: number, target: string, score: number): Promise<Answer>;
  giveBack(id: number, version: number, reason: string): Promise<Answer>;
  /** what approving all that is shown would do */
  approvals(filter: Filter): Promise<ApprovalsAnswer>;
  approveShown(filter: Filter, choice: Choice): Promise<DeedAnswer>;
  matches(id: number): Promise<Match[]>;
  /** the units that stand behind a match of a segment, each as a match of its own */
  behind(id: number, unit: number): Promise<Match[]>;
  concordance(text: string, side: Words['side'], mode: Words['mode'], exact: boolean): Promise<Concordance>;
  split(id: number, version: number, sourceAt: number, targetAt: number): Promise<DeedAnswer>;
  merge(id: number, version: number, nextVersion: number): Promise<DeedAnswer>;
  correctSource(id: number, version: number, source: string): Promise<DeedAnswer>;
  /** fills the repetitions of a confirmed segment */
  repeat(id: number, version: number): Promise<DeedAnswer>;
  /** keeps a choice of the person's with their account */
  keepSetting(name: string, value: string): Promise<void>;
  /** adds to the person's time in a segment */
  spent(id: number, millis: number): Promise<void>;
  undoDeed(deed: number): Promise<DeedAnswer>;
  /** what was done to a segment before it had this version */
  history(id: number, before: number): Promise<HistoryPage>;
  /** what a reviewer compares a segment's text with */
  comparison(id: number): Promise<Compared[]>;
  /** gives a segment the text again that it had in the version `revision` */
  restore(id: number, version: number, revision: number): Promise<DeedAnswer>;
  comments(id: number): Promise<CommentAnswer>;
  comment(id: number, text: string, words: Passage | null): Promise<CommentAnswer>;
  changeComment(id: number, version: number, text: string): Promise<CommentAnswer>;
  deleteComment(id: number): Promise<CommentAnswer>;
  resolveComment(id: number, resolved: boolean): Promise<CommentAnswer>;
  mentionable(): Promise<Mentionable[]>;
  issues(id: number): Promise<IssueAnswer>;
  /** `type` is MQM's mnemonic */
  markIssue(id: number, version: number, type: string, severity: Severity, note: string, words: Passage | null): Promise<IssueAnswer>;
  withdrawIssue(id: number): Promise<IssueAnswer>;
  /** says where the person is, and whether they have begun to write there; 0 for nowhere */
  at(id: number, writing: boolean): Promise<void>;
}
