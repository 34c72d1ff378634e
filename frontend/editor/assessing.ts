import { select, selected } from './editable.js';
import { passageOf } from './passages.js';
import type { Issue, IssueAnswer, Passage, Row, Severity, Span } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** One of MQM's dimensions by its mnemonic, and what it is divided into. */
export interface Dimension {
  id: string;
  kinds: string[];
}

/** What the person is about to mark. */
export interface NewIssue {
  /** null for the whole segment */
  words: Passage | null;
  /** empty until one is chosen */
  dimension: string;
  /** empty for the dimension alone */
  kind: string;
  severity: Severity;
  note: string;
}

/** What reviewers find wrong with the active segment, and what the person is about to mark in it. */
export class Assessing {
  /** the segment it is about; 0 for none */
  segment = 0;
  /** undefined while they are on their way */
  issues: Issue[] | undefined;
  /** undefined while nothing is being marked */
  draft: NewIssue | undefined;
  /** why the last act was not done: a sentence, or `true` when the server could not be reached */
  problem: string | boolean = false;
  private asked = 0;
  private left: { text: boolean; side: Passage['side']; span: Span | undefined } | undefined;
  private readonly editor: UraEditor;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Turns to a segment; its issues are on their way then. */
  show(segment: number): void {
    if (segment === this.segment) return;
    this.segment = segment;
    this.issues = undefined;
    this.draft = undefined;
    this.problem = false;
    void this.renew();
  }

  /** The words that issues of a segment are on, and those that are being marked. */
  passages(segment: number): Passage[] {
    if (segment !== this.segment) return [];
    const words = (this.issues ?? []).map((issue) => issue.words);
    return [...words, this.draft?.words ?? null].filter((one) => one !== null);
  }

  /** Begins to mark what is selected, or the whole segment. */
  begin(): void {
    const { editor } = this;
    const { place, view, work } = editor;
    const row = place.row;
    if (!row || !editor.reviewer) return;
    const source = view?.sourceOf(place.active);
    const target = view?.text(place.active);
    const spans = { source: source && selected(source), target: target && selected(target) };
    const words = passageOf('TARGET', work.text(row), spans.target) ?? passageOf('SOURCE', row.source, spans.source) ?? null;
    this.left = { text: view?.writing(place.active) ?? false, side: words?.side ?? 'TARGET', span: words ?? spans.target };
    work.saver.flush(); // the words are looked for in what is stored
    this.write({ words, dimension: '', kind: '', severity: 'minor', note: '' });
    void editor.updateComplete.then(() => editor.assessment?.focusForm());
  }

  write(draft: Partial<NewIssue>): void {
    const whole = { words: null, dimension: '', kind: '', severity: 'minor' as const, note: '' };
    this.draft = { ...(this.draft ?? whole), ...draft };
    this.problem = false;
    this.changed();
  }

  /** Gives up marking and goes back to where the person was, with what was selected there. */
  leave(): void {
    const { place, view } = this.editor;
    const { left } = this;
    this.draft = undefined;
    this.left = undefined;
    this.problem = false;
    this.changed();
    view?.focus(place.active, left?.text ?? true, left?.side === 'TARGET' ? left.span?.to : undefined);
    const element = left?.side === 'SOURCE' ? view?.sourceOf(place.active) : view?.text(place.active);
    if (element && left?.span && left.span.to > left.span.from) select(element, left.span.from, left.span.to);
  }

  /** Marks it. */
  async send(): Promise<void> {
    const { draft, segment } = this;
    const row: Row | undefined = this.editor.work.rows.byId(segment);
    if (!draft || !row || draft.dimension === '') return;
    const kind = draft.kind || draft.dimension;
    const server = this.editor.$server;
    const stored = await this.act(() => server.markIssue(segment, row.version, kind, draft.severity, draft.note, draft.words));
    if (stored && segment === this.segment) this.leave();
  }

  async withdraw(issue: Issue): Promise<void> {
    await this.act(() => this.editor.$server.withdrawIssue(issue.id));
  }

  private async renew(): Promise<void> {
    const { segment } = this;
    if (segment === 0) return;
    const ask = ++this.asked;
    const answer = await this.editor.$server.issues(segment).catch(() => undefined);
    if (answer?.kind === 'issues' && ask === this.asked) this.take(answer.issues);
  }

  private async act(ask: () => Promise<IssueAnswer>): Promise<boolean> {
    const { segment } = this;
    this.problem = false;
    const answer = await ask().catch(() => undefined);
    if (segment !== this.segment) return answer?.kind === 'issues';
    this.asked++;
    if (answer?.kind === 'issues') this.take(answer.issues);
    else this.problem = answer?.kind === 'rejected' ? answer.message : true;
    this.changed();
    return answer?.kind === 'issues';
  }

  private take(issues: Issue[]): void {
    this.issues = issues;
    this.changed();
  }

  private changed(): void {
    this.editor.assessment?.requestUpdate();
    this.editor.changed(this.editor.place.active);
  }
}

/**
 * What a key chooses among things that are numbered from `first` and have names: by its digit, or the next one whose name
 * begins with the letter; undefined when none.
 */
export function chosenBy(key: string, names: string[], chosen: number, first: number): number | undefined {
  if (/^\d$/.test(key)) {
    const place = Number(key) - first;
    return place >= 0 && place < names.length ? place : undefined;
  }
  if (key.length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= names.length; step++) {
    const place = (chosen + step + names.length) % names.length;
    if (names[place]?.toLocaleLowerCase().startsWith(letter)) return place;
  }
  return undefined;
}
