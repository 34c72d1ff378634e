import assert from 'node:assert/strict';
import test from 'node:test';
import { actionOf, type Key } from '../../../frontend/editor/keys.ts';

function key(name: string, held: Partial<Key> = {}): Key {
  const code = /^[0-9]$/.test(name) ? `Digit${name}` : name;
  return { key: name, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

test('Ctrl+Enter confirms, on a Mac Cmd+Enter too', () => {
  assert.deepEqual(actionOf(key('Enter', { ctrlKey: true }), true), { do: 'confirm' });
  assert.deepEqual(actionOf(key('Enter', { metaKey: true }), true), { do: 'confirm' });
});

test('a digit with Ctrl inserts that match, on the number pad too', () => {
  assert.deepEqual(actionOf(key('3', { ctrlKey: true }), true), { do: 'insert', match: 3 });
  assert.deepEqual(actionOf(key('3', { ctrlKey: true, code: 'Numpad3' }), true), { do: 'insert', match: 3 });
});

test('while typing, plain keys stay the text’s own', () => {
  for (const name of ['a', 'r', '?', 'Enter', 'ArrowDown', '1']) assert.equal(actionOf(key(name), true), undefined);
});

test('on a row, one key decides', () => {
  assert.deepEqual(actionOf(key('a'), false), { do: 'approve' });
  assert.deepEqual(actionOf(key('r'), false), { do: 'giveBack' });
  assert.deepEqual(actionOf(key('?', { shiftKey: true }), false), { do: 'help' });
});

test('the browser’s own keys are left alone', () => {
  assert.equal(actionOf(key('a', { ctrlKey: true }), true), undefined);
  assert.equal(actionOf(key('r', { ctrlKey: true }), false), undefined);
  assert.equal(actionOf(key('1', { ctrlKey: true, shiftKey: true }), true), undefined);
});
