/** A replacement of what stands before the cursor. */
export interface Smart {
  /** how many characters before the cursor go */
  remove: number;
  insert: string;
}

const OPENS = /(^|[\s([{«“‘—–/-]|[\uE000-\uEBFF])$/;

/**
 * What a typed character becomes in English: straight quotation marks the right way round, `--` a dash, three full stops
 * an ellipsis. `before` is the text before the character. Undefined when it stays as typed.
 */
export function smart(before: string, typed: string): Smart | undefined {
  switch (typed) {
    case '"':
      return { remove: 0, insert: OPENS.test(before) ? '“' : '”' };
    case "'":
      return { remove: 0, insert: OPENS.test(before) ? '‘' : '’' };
    case '-':
      return before.endsWith('–') ? { remove: 1, insert: '—' } : before.endsWith('-') ? { remove: 1, insert: '–' } : undefined;
    case '.':
      return before.endsWith('..') && !before.endsWith('...') ? { remove: 2, insert: '…' } : undefined;
    default:
      return undefined;
  }
}
