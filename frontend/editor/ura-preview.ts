import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlsStyles } from './controls.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { withoutTags } from './tags.js';
import { say, type Texts } from './texts.js';
import type { Paragraphs, Row } from './types.js';

const PAGE = 100;

/** The whole translated document to read: paragraphs of English; what has no translation yet is shown in Albanian. */
@customElement('ura-preview')
export class UraPreview extends LitElement {
  static styles = [
    controlsStyles,
    dialogStyles,
    css`
      dialog {
        inline-size: 46rem;
        block-size: calc(100vh - 3rem);
        max-inline-size: calc(100vw - 2rem);
      }
      article {
        max-inline-size: 38rem;
        margin-inline: auto;
        font-family: Georgia, 'Noto Serif', serif;
        font-size: 1.0625rem;
        line-height: 1.6;
      }
      p {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .list_item {
        margin-inline-start: 1.5em;
      }
      .table_cell {
        padding-inline: 0.5em;
        border-inline-start: 2px solid var(--ura-line);
      }
      .quote {
        margin-inline: 2em;
      }
      .caption,
      .description {
        font-style: italic;
      }
      .footnote,
      .endnote,
      .comment,
      .note,
      .header,
      .footer {
        color: var(--ura-quiet);
        font-size: 0.85em;
      }
      .open {
        color: var(--ura-quiet);
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts = {};
  @state() private paragraphs: Row[][] = [];
  @state() private total = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  private fetchPage: ((from: number, count: number) => Promise<Paragraphs>) | undefined;
  private text: (row: Row) => string = (row) => row.target;
  private loading = false;

  /** Opens the dialog and reads the document from its beginning; more of it comes as the person reads on. */
  async show(fetchPage: (from: number, count: number) => Promise<Paragraphs>, text: (row: Row) => string): Promise<void> {
    this.fetchPage = fetchPage;
    this.text = text;
    this.paragraphs = [];
    this.total = 1;
    this.dialog.showModal();
    await this.more();
  }

  render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @scroll=${this.scrolled}>
      <h2 id="title">${say(this.texts, 'preview')}</h2>
      <article lang="en">${this.paragraphs.map((rows) => this.paragraph(rows))}</article>
      <form class="foot" method="dialog"><button>${say(this.texts, 'close')}</button></form>
    </dialog>`;
  }

  private paragraph(rows: Row[]): TemplateResult {
    const kind = rows[0]?.kind ?? 'paragraph';
    const text = rows.map((row) => this.sentence(row));
    return kind === 'heading' || kind === 'title' ? html`<h3 class=${kind}>${text}</h3>` : html`<p class=${kind}>${text}</p>`;
  }

  private sentence(row: Row): TemplateResult {
    const text = withoutTags(this.text(row));
    const space = row.first ? '' : ' ';
    return text.trim() === '' ? html`${space}<span class="open" lang="sq">${withoutTags(row.source)}</span>` : html`${space}${text}`;
  }

  private readonly scrolled = (): void => {
    const { scrollTop, clientHeight, scrollHeight } = this.dialog;
    if (scrollTop + 3 * clientHeight > scrollHeight) void this.more();
  };

  private async more(): Promise<void> {
    if (this.loading || this.paragraphs.length >= this.total || !this.fetchPage) return;
    this.loading = true;
    try {
      const page = await this.fetchPage(this.paragraphs.length, PAGE);
      const added: Row[][] = [];
      for (const row of page.rows) {
        if (row.paragraph !== added.at(-1)?.[0]?.paragraph) added.push([]);
        added.at(-1)?.push(row);
      }
      this.total = page.total;
      this.paragraphs = [...this.paragraphs, ...added];
    } finally {
      this.loading = false;
    }
    await this.updateComplete;
    this.scrolled();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-preview': UraPreview;
  }
}
