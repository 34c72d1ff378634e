import { html, nothing, type TemplateResult } from 'lit';
import { commandOf } from './keys.js';
import { narrowedBy, seeks } from './narrowing.js';
import type { Choice, Replacement } from './replacements.js';
import { say } from './texts.js';
import { NOTHING_SOUGHT, type Contributor, type Sought } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** What the person looks for, which narrows the rows that are shown, and what they replace in them. */
export class Seeking {
  private open = false;
  /** the line for replacing is open too */
  private replacing = false;
  /** why what was asked for cannot be done */
  private problem = '';
  private sought: Sought = NOTHING_SOUGHT;
  private people: Contributor[] = [];
  private looked: Promise<void> = Promise.resolve();
  private readonly editor: UraEditor;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** Whether not every segment is shown. */
  get narrowed(): boolean {
    return this.editor.work.filter !== 'ALL' || seeks(this.sought);
  }

  /** The line in which the person says what they look for; when it is closed, what is shown if that is not all. */
  template(): TemplateResult | typeof nothing {
    const { texts, work } = this.editor;
    if (!this.open) return this.narrowed ? this.note() : nothing;
    return html`<ura-search
      .texts=${texts}
      .people=${this.people}
      .found=${work.rows.total}
      .problem=${this.problem}
      .among=${work.filter === 'ALL' ? '' : say(texts, `filter.${work.filter}`)}
      .reviewer=${this.editor.reviewer}
      ?replacing=${this.replacing}
      @keydown=${this.pressed}
      @sought=${(event: CustomEvent<Sought>) => (this.looked = this.look(event.detail))}
      @search-done=${(event: CustomEvent<boolean>) => this.done(event.detail)}
      @replace-toggled=${(event: CustomEvent<boolean>) => this.toggle(event.detail)}
      @replace-previewed=${(event: CustomEvent<Replacement>) => this.preview(event.detail)}
    ></ura-search>`;
  }

  private note(): TemplateResult {
    const { texts, work } = this.editor;
    const why = narrowedBy(work.filter, this.sought, this.people, texts).join(' · ');
    return html`<div class="narrowed" role="status">
      <span>${say(texts, 'narrowed', work.rows.total, work.progress.total, why)}</span>
      <button @click=${() => this.showAll(this.editor.place.number)}>${say(texts, 'showAll')}</button>
    </div>`;
  }

  /** Opens the search; running text, which shows the whole, makes way for rows. */
  begin(replacing: boolean): void {
    const { editor } = this;
    if (editor.layout === 'text') editor.lay('grid');
    this.open = true;
    this.replacing ||= replacing;
    editor.requestUpdate();
    void editor.updateComplete.then(() => this.line()?.focusField(replacing));
    void editor.$server.people().then((people) => {
      this.people = people;
      editor.requestUpdate();
    });
  }

  /** Shows all segments again, from the one with this number. */
  async showAll(number: number): Promise<void> {
    const sought = seeks(this.sought);
    this.close();
    if (sought) await this.editor.$server.look(NOTHING_SOUGHT);
    this.editor.filter('ALL', number - 1);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const command = commandOf(event, true, this.editor.keys);
    if (command !== 'search' && command !== 'replace' && command !== 'undoDeed') return;
    event.preventDefault();
    this.editor.perform(command);
  };

  private toggle(replacing: boolean): void {
    this.replacing = replacing;
    this.editor.requestUpdate();
    void this.editor.updateComplete.then(() => this.line()?.focusField(replacing));
  }

  private async look(sought: Sought): Promise<void> {
    const { editor } = this;
    this.problem = await editor.$server.look(sought);
    const other = seeks(sought) || seeks(this.sought);
    if (!this.problem) this.sought = sought;
    if (!this.problem && other) await editor.narrow();
    else editor.requestUpdate();
  }

  /** Goes on with what was found, or, when the search has ended, with the rows there were, from where the person was. */
  private async done(ended: boolean): Promise<void> {
    const { place, work, $server } = this.editor;
    await this.looked;
    if (!ended) return place.go(0, true);
    const { number } = place;
    const narrowed = seeks(this.sought);
    this.close();
    if (narrowed) await $server.look(NOTHING_SOUGHT);
    if (narrowed) await this.editor.narrow();
    const index = await $server.indexOf(number);
    await place.go(index < 0 ? work.rows.total - 1 : index, true);
  }

  private close(): void {
    this.open = this.replacing = false;
    this.sought = NOTHING_SOUGHT;
    this.problem = '';
    this.editor.requestUpdate();
  }

  /** Shows what a replacement would change, once all that was typed is stored. */
  private async preview(replacement: Replacement): Promise<void> {
    const { editor } = this;
    this.problem = '';
    if (!(await editor.work.saver.settle())) return this.say(say(editor.texts, 'replace.notSaved'));
    const answer = await editor.$server.hits(replacement);
    if (answer.kind === 'rejected') return this.say(answer.message);
    editor.requestUpdate();
    const dialog = editor.renderRoot.querySelector('ura-replace');
    dialog?.show(answer.hits, replacement, (choice) => this.replace(replacement, choice));
  }

  private async replace(replacement: Replacement, choice: Choice): Promise<void> {
    const { editor } = this;
    await editor.acts.deeds.replaced(await editor.$server.replace(replacement, choice));
    await editor.place.go(Math.max(0, editor.place.active), true);
  }

  private say(problem: string): void {
    this.problem = problem;
    this.editor.requestUpdate();
  }

  private line(): HTMLElementTagNameMap['ura-search'] | null {
    return this.editor.renderRoot.querySelector('ura-search');
  }
}
