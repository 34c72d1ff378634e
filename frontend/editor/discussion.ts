import { browserStore, Unsent, type Draft, type Edit } from './unsent.js';
import type { Comment, CommentAnswer, Mentionable, Passage, Server } from './types.js';

const NOTHING: Draft = { text: '', words: null };

export interface DiscussionHooks {
  server: () => Server;
  /** the thread or what is typed is another */
  changed: () => void;
}

/** What is said about the active segment, and what the person is about to say. */
export class Discussion {
  /** the segment it is about; 0 for none */
  segment = 0;
  /** undefined while it is on its way */
  thread: Comment[] | undefined;
  draft: Draft = NOTHING;
  /** the own comments that are being changed, and to what */
  readonly edits = new Map<number, Edit>();
  /** whom the person can speak to */
  people: Mentionable[] = [];
  /** why the last act was not done: a sentence, or `true` when the server could not be reached */
  problem: string | boolean = false;
  /** whether a new comment is on its way */
  busy = false;
  private unsent: Unsent | undefined;
  private person = 0;
  private asked = 0;
  private readonly hooks: DiscussionHooks;

  constructor(hooks: DiscussionHooks) {
    this.hooks = hooks;
  }

  /** Says whose unsent comments are kept from now on, and learns whom they can speak to. */
  begin(person: number, store = browserStore()): void {
    this.person = person;
    this.unsent = new Unsent(person, store);
    void this.meet();
  }

  /** Turns to a segment; its comments are on their way then. */
  show(segment: number): void {
    if (segment === this.segment) return;
    this.segment = segment;
    this.thread = undefined;
    this.problem = false;
    this.edits.clear();
    this.draft = this.unsent?.draft(segment) ?? NOTHING;
    void this.renew();
  }

  /** Reads the comments anew. */
  async renew(): Promise<void> {
    const { segment } = this;
    if (segment === 0) return;
    const ask = ++this.asked;
    const answer = await this.hooks.server().comments(segment).catch(() => undefined);
    if (answer?.kind === 'thread' && ask === this.asked) this.take(answer.comments);
  }

  /** The words that unresolved comments on a segment are on, and the one that is being written. */
  passages(segment: number): Passage[] {
    if (segment !== this.segment) return [];
    const open = (this.thread ?? []).filter((comment) => !comment.resolution).map((comment) => comment.words);
    return [...open, this.draft.words].filter((words) => words !== null);
  }

  /** Takes what the person has typed as a new comment, or the words it is to be on. */
  write(draft: Partial<Draft>): void {
    const words = draft.words === undefined ? this.draft.words : draft.words;
    this.draft = { text: draft.text ?? this.draft.text, words };
    this.problem = false;
    this.unsent?.keep(this.segment, this.draft);
    this.hooks.changed();
  }

  /** Forgets the words that nothing was written about, and what went wrong before. */
  tidy(): void {
    this.problem = false;
    if (this.draft.text.trim() === '') this.write({ words: null });
  }

  /** Takes what an own comment is being changed to. */
  edit(comment: Comment, text: string): void {
    const edit = { text, version: this.edits.get(comment.id)?.version ?? comment.version };
    this.edits.set(comment.id, edit);
    this.unsent?.keepEdit(comment.id, edit);
    this.problem = false;
    this.hooks.changed();
  }

  /** Leaves an own comment as it is. */
  keepAsItIs(comment: Comment): void {
    this.edits.delete(comment.id);
    this.unsent?.keepEdit(comment.id, undefined);
    this.problem = false;
    this.hooks.changed();
  }

  /** Sends the new comment. Returns whether it was stored. */
  async send(): Promise<boolean> {
    const { segment, draft } = this;
    if (this.busy) return false;
    this.busy = true;
    this.unsent?.keep(segment, { ...draft, sent: true });
    const stored = await this.act(() => this.hooks.server().comment(segment, draft.text, draft.words));
    this.busy = false;
    // What was typed meanwhile stays.
    if (this.unsent?.draft(segment).text === draft.text) this.unsent.keep(segment, stored ? NOTHING : draft);
    if (segment === this.segment && this.draft.text === draft.text) this.draft = stored ? NOTHING : draft;
    this.hooks.changed();
    return stored;
  }

  /** Sends the changed text of an own comment. Returns whether it was stored. */
  async save(comment: Comment): Promise<boolean> {
    const { text, version } = this.edits.get(comment.id) ?? comment;
    const stored = await this.act(() => this.hooks.server().changeComment(comment.id, version, text));
    if (stored) this.keepAsItIs(comment);
    return stored;
  }

  remove(comment: Comment): Promise<boolean> {
    return this.act(() => this.hooks.server().deleteComment(comment.id));
  }

  resolve(comment: Comment, resolved: boolean): Promise<boolean> {
    return this.act(() => this.hooks.server().resolveComment(comment.id, resolved));
  }

  /** Learns who can be spoken to. */
  async meet(): Promise<void> {
    const people = await this.hooks.server().mentionable().catch(() => this.people);
    this.people = people.filter((one) => one.id !== this.person);
    this.hooks.changed();
  }

  private async act(ask: () => Promise<CommentAnswer>): Promise<boolean> {
    const { segment } = this;
    this.problem = false;
    this.hooks.changed();
    const answer = await ask().catch(() => undefined);
    const here = segment === this.segment;
    if (answer?.kind === 'thread' && here) {
      this.asked++;
      this.take(answer.comments);
    } else if (here) this.problem = answer?.kind === 'rejected' ? answer.message : true;
    this.hooks.changed();
    return answer?.kind === 'thread';
  }

  private take(comments: Comment[]): void {
    this.thread = comments;
    for (const { id } of comments) {
      const edit = this.unsent?.edit(id);
      if (edit) this.edits.set(id, edit);
    }
    this.forgetWhatArrived(comments);
    this.hooks.changed();
  }

  /** What was on its way when the page went may have been stored all the same; then it is not to be sent again. */
  private forgetWhatArrived(comments: Comment[]): void {
    const { sent, text } = this.draft;
    const own = comments.filter((comment) => comment.authorId === this.person && !comment.resolution);
    if (this.busy || !sent || !own.some((comment) => comment.text === text.trim())) return;
    this.draft = NOTHING;
    this.unsent?.keep(this.segment, this.draft);
  }
}
