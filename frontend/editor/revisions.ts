import { day, moment, say, type Texts } from './texts.js';
import type { Row, Workflow } from './types.js';

export type Act =
  | 'TYPED'
  | 'CONFIRMED'
  | 'APPROVED'
  | 'RETURNED'
  | 'FILLED'
  | 'REPLACED'
  | 'SPLIT'
  | 'MERGED'
  | 'CORRECTED'
  | 'UNDONE'
  | 'PRETRANSLATED'
  | 'UPDATED'
  | 'RESTORED'
  | 'MERGED_BACK';

/** One act in a segment's history, and what the segment was after it. */
export interface Revision {
  version: number;
  by: string;
  /** when, as ISO 8601 */
  at: string;
  act: Act;
  origin: { kind: 'TYPED' | 'MEMORY' | 'PROPAGATED' | 'REPLACED' | 'FILE'; percent: number };
  target: string;
  /** why it was returned, or empty */
  reason: string;
  /** the source that the act gave it, or empty */
  source: string;
  /** what the file is called that the act merged back, or empty */
  file: string;
}

/** A part of a segment's history, the latest first; `earlier` is the text that the first of these acts found. */
export interface HistoryPage {
  revisions: Revision[];
  more: boolean;
  earlier: string;
  /** whether the person may change texts here */
  changeable: boolean;
}

/** A text that a reviewer compares the present one with. */
export interface Compared {
  kind: 'OFFERED' | 'PRETRANSLATED' | 'APPROVED' | 'RETURNED';
  text: string;
  /** the score of the memory's offer, else 0 */
  percent: number;
  /** who decided on it, and when; empty for an offer */
  by: string;
  at: string;
}

/** An act, and the text that it found. */
export interface Step {
  revision: Revision;
  before: string;
}

/** What is one line: an act, or what one person typed in a row, saved many times. `steps` has all acts, the latest first. */
export interface ActLine extends Step {
  steps: Step[];
}

/** Texts that one person typed one after the other are one line. */
export function actLines({ revisions, earlier }: Pick<HistoryPage, 'revisions' | 'earlier'>): ActLine[] {
  const lines: ActLine[] = [];
  revisions.forEach((revision, i) => {
    const step = { revision, before: revisions[i + 1]?.target ?? earlier };
    const last = lines.at(-1);
    if (last && typedOn(last.revision, revision)) {
      last.steps.push(step);
      last.before = step.before;
    } else {
      lines.push({ ...step, steps: [step] });
    }
  });
  return lines;
}

function typedOn(later: Revision, earlier: Revision): boolean {
  return later.act === 'TYPED' && earlier.act === 'TYPED' && later.by === earlier.by;
}

/** Whether a segment waits for a reviewer. */
export function waits(row: Row, workflow: Workflow): boolean {
  return (row.state === 'translated' && !row.returned) || (row.state === 'reviewed' && workflow === 'TWO_REVIEWS');
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago it was, in the person's language; the day itself when that is a week or more. */
export function ago(instant: string, texts: Texts, now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  if (seconds < 60) return say(texts, 'history.now');
  if (seconds >= 7 * 86_400) return day(instant, texts);
  const language = texts['language'] ?? 'en';
  if (Intl.RelativeTimeFormat.supportedLocalesOf(language).length === 0) return moment(instant, texts);
  const [unit, length] = UNITS.find(([, least]) => seconds >= least) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}
