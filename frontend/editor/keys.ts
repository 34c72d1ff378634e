import { COMMANDS, type Command } from './commands.js';

/** The part of a KeyboardEvent that decides. */
export interface Key {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a person has changed: the keys of a command, or none. */
export type OwnKeys = Partial<Record<Command, string>>;

/** Keys that belong to the browser, the system or a screen reader; no command may take them. */
const TAKEN = new Set(
  [
    ...['A', 'B', 'C', 'D', 'F', 'I', 'J', 'L', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X'].map((key) => `Ctrl+${key}`),
    ...['A', 'B', 'C', 'D', 'I', 'J', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'Delete'].map((key) => `Ctrl+Shift+${key}`),
    ...['D', 'E', 'F', 'F4', 'Tab', 'ArrowLeft', 'ArrowRight', 'Home'].map((key) => `Alt+${key}`),
    ...['Tab', 'Shift+Tab', 'Ctrl+Tab', 'Ctrl+PageUp', 'Ctrl+PageDown', 'Ctrl+0', 'Ctrl++', 'Ctrl+-', 'CapsLock', 'Insert'],
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'Ctrl+F5', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
    ...['ArrowLeft', 'ArrowRight', 'Ctrl+ArrowLeft', 'Ctrl+ArrowRight', 'Ctrl+Home', 'Ctrl+End', 'Shift+Enter', ' '],
  ],
);

/**
 * What a key press is called: `Ctrl+Shift+Enter`, `Alt+L`, `A`. Cmd on a Mac counts as Ctrl. With Ctrl or Alt, letters and
 * digits go by their place on the keyboard, so that a layout which types another character with Alt does no harm.
 */
export function nameOf(key: Key): string {
  const held = key.ctrlKey || key.metaKey || key.altKey;
  const placed = held ? /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(key.code)?.[1] : undefined;
  const base = placed ?? (key.key.length === 1 ? key.key.toUpperCase() : key.key);
  const shift = key.shiftKey && (held || key.key.length > 1);
  return `${key.ctrlKey || key.metaKey ? 'Ctrl+' : ''}${key.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${base}`;
}

/** Whether a key may be given to a command that works while typing (`inText`) or only on a row. */
export function mayTake(keys: string, inText: boolean): boolean {
  if (TAKEN.has(keys) || /(?:^|\+)(?:Control|Alt|Shift|Meta|AltGraph|Dead|Process|Unidentified)$/.test(keys)) return false;
  return !inText || /^(?:Ctrl|Alt)\+/.test(keys) || /^F\d+$/.test(keys) || keys === 'Escape';
}

/** The keys of a command now. */
export function keysOf(command: Command, own: OwnKeys): string {
  return own[command] ?? COMMANDS[command].keys;
}

/** The command that has these keys already in the same place, other than `command`. */
export function clash(command: Command, keys: string, own: OwnKeys): Command | undefined {
  const names = Object.keys(COMMANDS) as Command[];
  const onRow = COMMANDS[command].onRow === true;
  return names.find((other) => other !== command && keysOf(other, own) === keys && (COMMANDS[other].onRow === true) === onRow);
}

/**
 * The command of a key, or undefined for one that is not ours. While typing, single letters are the text's own; they act
 * only when a row itself has the focus.
 */
export function commandOf(key: Key, typing: boolean, own: OwnKeys): Command | undefined {
  const pressed = nameOf(key);
  const names = Object.keys(COMMANDS) as Command[];
  const found = (onRow: boolean): Command | undefined =>
    names.find((name) => (COMMANDS[name].onRow === true) === onRow && keysOf(name, own) === pressed);
  return (typing ? undefined : found(true)) ?? found(false);
}
