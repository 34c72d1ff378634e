/** What a key asks for. */
export type Action =
  | { do: 'confirm' | 'approve' | 'giveBack' | 'edit' | 'leave' | 'copySource' | 'help' }
  | { do: 'move'; by: 1 | -1 }
  | { do: 'insert'; match: number };

/** The part of a KeyboardEvent that decides. */
export interface Key {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const IN_TEXT: [string, Action][] = [
  ['Ctrl+Enter', { do: 'confirm' }],
  ['Ctrl+Shift+Enter', { do: 'approve' }],
  ['Ctrl+ArrowDown', { do: 'move', by: 1 }],
  ['Ctrl+ArrowUp', { do: 'move', by: -1 }],
  ['Ctrl+Shift+Insert', { do: 'copySource' }],
  ['Escape', { do: 'leave' }],
];

const ON_ROW: [string, Action][] = [
  ['Enter', { do: 'edit' }],
  ['A', { do: 'approve' }],
  ['R', { do: 'giveBack' }],
  ['ArrowDown', { do: 'move', by: 1 }],
  ['ArrowUp', { do: 'move', by: -1 }],
  ['?', { do: 'help' }],
];

function name(key: Key): string {
  const letter = key.key.length === 1 ? key.key.toUpperCase() : key.key;
  const shift = key.shiftKey && key.key.length > 1 ? 'Shift+' : '';
  return `${key.ctrlKey || key.metaKey ? 'Ctrl+' : ''}${key.altKey ? 'Alt+' : ''}${shift}${letter}`;
}

/**
 * The action of a key, or undefined for one that is not ours. While typing, only keys with Ctrl (Cmd on a Mac) and
 * Escape are ours; single letters act only when a row itself has the focus.
 */
export function actionOf(key: Key, typing: boolean): Action | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code);
  if (digit && (key.ctrlKey || key.metaKey) && !key.altKey && !key.shiftKey) {
    return { do: 'insert', match: Number(digit[1]) };
  }
  const pressed = name(key);
  const own = (table: [string, Action][]) => table.find(([keys]) => keys === pressed)?.[1];
  return own(IN_TEXT) ?? (typing ? undefined : own(ON_ROW));
}
