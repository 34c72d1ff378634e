import assert from 'node:assert/strict';
import test from 'node:test';
import { Clock } from '../../../frontend/editor/clock.ts';

function clock(): { clock: Clock; sent: [number, number][]; after: (millis: number) => void } {
  let now = 1_000;
  const sent: [number, number][] = [];
  return {
    clock: new Clock({ now: () => now, send: (segment, millis) => sent.push([segment, millis]), pause: 60_000, enough: 90_000, least: 1_000 }),
    sent,
    after: (millis) => (now += millis),
  };
}

test('the time from one sign to the next belongs to the segment that the person was at', () => {
  const { clock: it, sent, after } = clock();
  it.sign(7);
  after(5_000);
  it.sign(7);
  after(3_000);
  it.sign(8);
  after(2_000);
  it.rest();
  assert.deepEqual(sent, [[7, 8_000], [8, 2_000]]);
});

test('a pause does not count', () => {
  const { clock: it, sent, after } = clock();
  it.sign(7);
  after(60_000);
  it.sign(7);
  after(60_001);
  it.sign(7);
  it.rest();
  assert.deepEqual(sent, [[7, 60_000]]);
});

test('what passes while the page is hidden does not count', () => {
  const { clock: it, sent, after } = clock();
  it.sign(7);
  after(2_000);
  it.rest();
  after(30_000);
  it.sign(7);
  after(4_000);
  it.rest();
  assert.deepEqual(sent, [[7, 2_000], [7, 4_000]]);
});

test('passing by and being nowhere do not count', () => {
  const { clock: it, sent, after } = clock();
  it.sign(7);
  after(999);
  it.sign(0);
  after(20_000);
  it.sign(8);
  it.rest();
  assert.deepEqual(sent, []);
});

test('long work in one segment is sent in parts', () => {
  const { clock: it, sent, after } = clock();
  it.sign(7);
  for (let i = 0; i < 5; i++) {
    after(45_000);
    it.sign(7);
  }
  assert.deepEqual(sent, [[7, 90_000], [7, 90_000]]);
  it.rest();
  assert.deepEqual(sent.at(-1), [7, 45_000]);
});
