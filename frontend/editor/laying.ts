import type { Row } from './types.js';
import type { Work } from './work.js';

/** Several lines that were pasted into a segment's text, and what stood before and behind the place. */
export interface Pasted {
  segment: number;
  lines: string[];
  before: string;
  after: string;
  /** the whole text with them in it */
  text: string;
}

/**
 * Lays pasted lines over their segment and the ones after it, one each, where these have no text yet; what is left over
 * stays behind the last one that was laid. Nothing is done when the text is not the pasted one any more. The rows are
 * taken as they are now: what was pasted has been stored meanwhile, and a row of then would be an old version.
 */
export async function layLines(pasted: Pasted, work: Pick<Work, 'rows' | 'text'>, replace: (row: Row, text: string) => void): Promise<void> {
  const first = work.rows.byId(pasted.segment);
  if (!first || work.text(first) !== pasted.text) return;
  const rest = [...pasted.lines];
  replace(first, pasted.before + (rest.shift() ?? '') + pasted.after);
  let last = first.id;
  for (let index = work.rows.indexOf(last) + 1; rest.length > 0 && index < work.rows.total; index++) {
    await work.rows.load(index);
    const next = work.rows.at(index);
    if (!next || next.state !== 'initial' || work.text(next) !== '') continue;
    replace(next, rest.shift() ?? '');
    last = next.id;
  }
  const end = work.rows.byId(last);
  if (end && rest.length > 0) replace(end, [work.text(end), ...rest].join('\n'));
}
