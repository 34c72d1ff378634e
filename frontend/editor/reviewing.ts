import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './replacements.js';
import { say, type Texts } from './texts.js';
import type { DeedAnswer, Row, Workflow } from './types.js';
import type { UraEditor } from './ura-editor.js';
import './ura-approve.js';

/** What a reviewer does besides deciding on the active row: taking a decision back, approving all that is shown. */
export class Reviewing {
  private readonly editor: UraEditor;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Whether the person may approve and return here. */
  get may(): boolean {
    return this.editor.reviewer && this.editor.workflow !== 'TRANSLATION';
  }

  /** Says what was decided on a segment; the deed takes it back. */
  decided(row: Row, deed: number): void {
    const text = row.returned ? 'wasReturned' : row.state === 'final' ? 'wasFinished' : 'wasApproved';
    this.editor.deed = { text: say(this.editor.texts, text, row.number), deed, segment: row.id };
  }

  /** Shows what approving all that is shown would do, once all that was typed is stored. */
  async begin(): Promise<void> {
    const { editor } = this;
    const { work, texts } = editor;
    if (!this.may) return;
    if (!(await work.saver.settle())) return this.say(say(texts, 'replace.notSaved'));
    const answer = await editor.$server.approvals(work.filter);
    if (answer.kind === 'rejected') return this.say(answer.message);
    editor.renderRoot.querySelector('ura-approve')?.show(answer.approvals, (choice) => this.approve(choice));
  }

  private async approve(choice: Choice): Promise<void> {
    const { editor } = this;
    this.approved(await editor.$server.approveShown(editor.work.filter, choice));
    await editor.renewal.renew(undefined, false);
    editor.view?.focus(editor.place.active, false);
  }

  private approved(answer: DeedAnswer): void {
    const { editor } = this;
    if (answer.kind === 'rejected') return this.say(answer.message);
    editor.work.progress = answer.progress;
    const text = answer.passedOver > 0 ? 'wereApprovedBut' : 'wereApproved';
    editor.deed = { text: say(editor.texts, text, answer.changed, answer.passedOver), deed: answer.deed };
  }

  private say(text: string): void {
    this.editor.deed = { text, deed: 0 };
  }

  /** The button above the rows. */
  button(): TemplateResult | typeof nothing {
    if (!this.may) return nothing;
    return html`<button title="Alt+Shift+A" @click=${() => void this.begin()}>${say(this.editor.texts, 'approveShown')}</button>`;
  }
}

/** What is to be said of a segment's approval: that it was lost, and to whom, or that another one is wanted. */
export function approvalNote(row: Row, active: boolean, workflow: Workflow, texts: Texts): TemplateResult | typeof nothing {
  if (row.lostTo !== '') return html`<p class="approval"><span aria-hidden="true">◌</span> ${say(texts, 'approvalLost', row.lostTo)}</p>`;
  const waits = active && workflow === 'TWO_REVIEWS' && row.state === 'reviewed' && row.approvedBy !== '';
  return waits ? html`<p class="approval once">${say(texts, 'approvedOnce', row.approvedBy)}</p>` : nothing;
}

/** The filters that a workflow has. */
export function filtersOf(workflow: Workflow): ('ALL' | 'OPEN' | 'WAITING' | 'FIRST_REVIEW' | 'SECOND_REVIEW' | 'RETURNED' | 'REVIEWED')[] {
  switch (workflow) {
    case 'TRANSLATION':
      return ['ALL', 'OPEN', 'RETURNED', 'REVIEWED'];
    case 'REVIEW':
      return ['ALL', 'OPEN', 'WAITING', 'RETURNED', 'REVIEWED'];
    case 'TWO_REVIEWS':
      return ['ALL', 'OPEN', 'WAITING', 'FIRST_REVIEW', 'SECOND_REVIEW', 'RETURNED', 'REVIEWED'];
  }
}
