import assert from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS, type Command } from '../../../frontend/editor/commands.ts';
import { clash, commandOf, mayTake, nameOf, type Key } from '../../../frontend/editor/keys.ts';

function key(name: string, held: Partial<Key> = {}): Key {
  const code = /^[0-9]$/.test(name) ? `Digit${name}` : /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name;
  return { key: name, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

test('Ctrl+Enter confirms, on a Mac Cmd+Enter too', () => {
  assert.equal(commandOf(key('Enter', { ctrlKey: true }), true, {}), 'confirm');
  assert.equal(commandOf(key('Enter', { metaKey: true }), true, {}), 'confirm');
});

test('a digit with Ctrl inserts that match, on the number pad too', () => {
  assert.equal(commandOf(key('3', { ctrlKey: true }), true, {}), 'insert3');
  assert.equal(commandOf(key('3', { ctrlKey: true, code: 'Numpad3' }), true, {}), 'insert3');
});

test('while typing, plain keys stay the text’s own', () => {
  for (const name of ['a', 'r', '?', 'Enter', 'ArrowDown', '1']) assert.equal(commandOf(key(name), true, {}), undefined);
});

test('on a row, one key decides', () => {
  assert.equal(commandOf(key('a'), false, {}), 'approveRow');
  assert.equal(commandOf(key('r'), false, {}), 'giveBack');
  assert.equal(commandOf(key('?', { shiftKey: true }), false, {}), 'helpRow');
});

test('the browser’s own keys are left alone', () => {
  for (const name of ['f', 't', 'w', 'c', 'v']) assert.equal(commandOf(key(name, { ctrlKey: true }), true, {}), undefined);
  assert.equal(commandOf(key('1', { altKey: true }), true, {}), undefined);
});

test('Alt and a letter go by the key’s place, whatever the layout makes of it', () => {
  assert.equal(commandOf(key('¬', { altKey: true, code: 'KeyL' }), true, {}), 'layout');
});

test('what a person has chosen takes the place of the usual keys', () => {
  const own = { confirm: 'Alt+Y' };
  assert.equal(commandOf(key('y', { altKey: true }), true, own), 'confirm');
  assert.equal(commandOf(key('Enter', { ctrlKey: true }), true, own), undefined);
});

test('a command without keys answers to none', () => {
  assert.equal(commandOf(key('Enter', { ctrlKey: true }), true, { confirm: '' }), undefined);
});

test('keys of the browser, of the text and of screen readers cannot be taken', () => {
  for (const keys of ['Ctrl+W', 'Ctrl+Shift+T', 'F5', 'Tab', 'CapsLock', 'Control', 'Alt+F4']) assert.equal(mayTake(keys, true), false, keys);
  assert.equal(mayTake('A', true), false);
  assert.equal(mayTake('A', false), true);
  assert.equal(mayTake('Alt+Y', true), true);
});

test('keys that another command has are said so', () => {
  assert.equal(clash('approve', 'Ctrl+Enter', {}), 'confirm');
  assert.equal(clash('approve', 'Ctrl+Enter', { confirm: 'Alt+Y' }), undefined);
});

test('each command has keys that it may take, and no two have the same', () => {
  for (const [name, { keys, ...rest }] of Object.entries(COMMANDS)) {
    const inText = !('onRow' in rest);
    const plain = ['Enter', 'ArrowDown', 'ArrowUp'].includes(keys);
    assert.ok(plain || mayTake(keys, inText), `${name}: ${keys}`);
    assert.equal(clash(name as Command, keys, {}), undefined, name);
  }
});

test('a key is called by what is held and what is pressed', () => {
  assert.equal(nameOf(key('Z', { ctrlKey: true, shiftKey: true })), 'Ctrl+Shift+Z');
  assert.equal(nameOf(key('?', { shiftKey: true })), '?');
});
