import { PAGE_SIZE } from './window.js';
import type { Held } from './rows-view.js';
import type { Found } from './types.js';
import type { UraEditor } from './ura-editor.js';

/** Where a deed of the person's own leads: to this segment, and into its text or only to its row. */
export interface Goal {
  id: number;
  text: boolean;
}

/** A goal of a deed, and how often the person had left the rows when they asked for it. */
export interface Errand extends Goal {
  errands: number;
}

/** What the person had before them when the new rows came. */
interface Left {
  goal: Goal | undefined;
  errands: number;
  held: Held | undefined;
  index: number;
}

/**
 * Reads again what is shown, when rows came, went or changed. The place, the focus and the cursor stay with their segment,
 * wherever it stands then. A segment that is shown no more takes the focus with it: what is typed never goes on in
 * another one.
 */
export class Renewal {
  /** above 0 while the active row may stand at another index than the place says */
  running = 0;
  private goal: Goal | undefined;
  private readonly editor: UraEditor;

  constructor(editor: UraEditor) {
    this.editor = editor;
  }

  /** `anew` finds out again which rows are shown. When another one begins meanwhile, that one does the work for both. */
  async renew(goal?: Errand, anew = true): Promise<void> {
    const errands = goal?.errands ?? this.editor.acts.errands;
    this.goal = goal ?? this.goal;
    this.running++;
    try {
      while ((await this.read(anew, errands)) === 'elsewhere');
    } finally {
      this.running--;
    }
  }

  /** Reads around the wanted segment. The person may be `elsewhere` by the time the rows are here. */
  private async read(anew: boolean, errands: number): Promise<'taken' | 'late' | 'elsewhere'> {
    const { place, work, $server } = this.editor;
    const asked = this.wanted;
    let left: Left | undefined;
    let elsewhere = false;
    const taken = await work.rows.renew(
      () => $server.again(asked, Math.max(0, place.active), PAGE_SIZE, work.filter, anew),
      (found) => {
        elsewhere = this.wanted !== asked && !found.rows.some((row) => row.id === this.wanted);
        if (!elsewhere) left = { ...this.move(found, asked), errands };
        return !elsewhere;
      },
    );
    if (taken && left) await this.settle(left);
    return taken ? 'taken' : elsewhere ? 'elsewhere' : 'late';
  }

  /** The segment that is to be in view afterwards: where a deed leads, or where the person is now; 0 for none. */
  private get wanted(): number {
    return this.goal?.id ?? this.editor.place.row?.id ?? 0;
  }

  /** The new rows are about to be shown: takes the place to where its segment stands among them. */
  private move(found: Found, asked: number): Omit<Left, 'errands'> {
    const { place, view, source } = this.editor;
    const { goal, wanted } = this;
    const left = { goal, held: view?.held(place.active), index: place.active };
    const index = wanted === asked ? found.index : found.from + found.rows.findIndex((row) => row.id === wanted);
    const merged = wanted === asked && found.id !== asked;
    this.goal = undefined;
    source.paragraphs.clear();
    if (wanted === 0) return left;
    if (index < 0 || (merged && left.held && !goal)) place.lose();
    else place.move(index);
    view?.follow(place.active);
    return left;
  }

  /**
   * The new rows are shown: gives the focus back to what had it, or takes it out of all rows. Who has gone to a search, a
   * comment or the history meanwhile stays there.
   */
  private async settle({ goal, errands, held, index }: Left): Promise<void> {
    const { editor } = this;
    const { place, view } = editor;
    if (editor.layout === 'text') await editor.source.paragraphs.load((place.row?.paragraph ?? 1) - 1);
    void editor.discussion.renew();
    if (editor.acts.errands !== errands) {
      view?.focused();
    } else if (place.active < 0) {
      if (held) view?.leave();
    } else if (goal) {
      view?.focus(place.active, goal.text, held?.caret);
    } else if (held && (held.part !== 'row' || place.active !== index)) {
      view?.give(place.active, held);
    }
    editor.renewed();
  }
}
