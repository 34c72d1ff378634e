/** All that a key can ask for in the editor, with the keys that each has unless a person chose others. */
interface Shortcut {
  keys: string;
  /** works only when a row itself has the focus, not while typing */
  onRow?: true;
  group: 'go' | 'write' | 'decide' | 'shape' | 'find' | 'look';
}

const defined = {
  confirm: { keys: 'Ctrl+Enter', group: 'decide' },
  approve: { keys: 'Ctrl+Shift+Enter', group: 'decide' },
  approveRow: { keys: 'A', onRow: true, group: 'decide' },
  giveBack: { keys: 'R', onRow: true, group: 'decide' },
  approveShown: { keys: 'Alt+Shift+A', group: 'decide' },

  next: { keys: 'Ctrl+ArrowDown', group: 'go' },
  previous: { keys: 'Ctrl+ArrowUp', group: 'go' },
  nextOpen: { keys: 'Alt+ArrowDown', group: 'go' },
  previousOpen: { keys: 'Alt+ArrowUp', group: 'go' },
  goTo: { keys: 'Alt+G', group: 'go' },
  edit: { keys: 'Enter', onRow: true, group: 'go' },
  leave: { keys: 'Escape', group: 'go' },
  nextRow: { keys: 'ArrowDown', onRow: true, group: 'go' },
  previousRow: { keys: 'ArrowUp', onRow: true, group: 'go' },

  insert1: { keys: 'Ctrl+1', group: 'write' },
  insert2: { keys: 'Ctrl+2', group: 'write' },
  insert3: { keys: 'Ctrl+3', group: 'write' },
  insert4: { keys: 'Ctrl+4', group: 'write' },
  insert5: { keys: 'Ctrl+5', group: 'write' },
  insert6: { keys: 'Ctrl+6', group: 'write' },
  insert7: { keys: 'Ctrl+7', group: 'write' },
  insert8: { keys: 'Ctrl+8', group: 'write' },
  insert9: { keys: 'Ctrl+9', group: 'write' },
  copySource: { keys: 'Ctrl+Shift+Insert', group: 'write' },
  clear: { keys: 'Alt+Delete', group: 'write' },
  nextTag: { keys: 'Alt+T', group: 'write' },
  comment: { keys: 'Alt+C', group: 'write' },
  undo: { keys: 'Ctrl+Z', group: 'write' },
  redo: { keys: 'Ctrl+Y', group: 'write' },

  onlyOpen: { keys: 'Alt+O', group: 'look' },
  onlyWaiting: { keys: 'Alt+W', group: 'look' },

  split: { keys: 'Alt+Enter', group: 'shape' },
  merge: { keys: 'Alt+J', group: 'shape' },
  correctSource: { keys: 'F2', group: 'shape' },
  repeat: { keys: 'Alt+A', group: 'shape' },
  undoDeed: { keys: 'Alt+Z', group: 'shape' },

  search: { keys: 'Ctrl+Shift+F', group: 'find' },
  replace: { keys: 'Ctrl+H', group: 'find' },
  concordance: { keys: 'Ctrl+K', group: 'find' },
  behind: { keys: 'Alt+U', group: 'find' },

  layout: { keys: 'Alt+L', group: 'look' },
  preview: { keys: 'Alt+P', group: 'look' },
  help: { keys: 'Alt+K', group: 'look' },
  helpRow: { keys: '?', onRow: true, group: 'look' },
} satisfies Record<string, Shortcut>;

export type Command = keyof typeof defined;

export const COMMANDS: Record<Command, Shortcut> = defined;

export const GROUPS: Shortcut['group'][] = ['go', 'write', 'decide', 'find', 'shape', 'look'];
