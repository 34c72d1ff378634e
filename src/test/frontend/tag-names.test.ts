import assert from 'node:assert/strict';
import test from 'node:test';
import { cueLength } from '../../../frontend/editor/cue.ts';
import { tagLabel } from '../../../frontend/editor/tags.ts';
import { shownNames } from '../../../frontend/editor/tag-names.ts';

const TEXTS = { 'tag.bold': 'bold', 'tag.link': 'link', 'tag.footnote': 'footnote' };
const OPEN_1 = '\uE001';
const CLOSE_1 = '\uE401';
const ALONE_3 = '\uE803';

test('tags are called by what they are', () => {
  const names = shownNames('1 bold\n2 link\n3 footnote 7\n4 =%s', TEXTS);
  assert.equal(names, '1 bold\n2 link\n3 footnote 7\n4 %s');
  assert.equal(tagLabel(OPEN_1, names), 'bold›');
  assert.equal(tagLabel(CLOSE_1, names), '‹bold');
  assert.equal(tagLabel(ALONE_3, names), 'footnote 7');
});

test('several tags of one name are counted', () => {
  assert.equal(shownNames('1 bold\n2 bold', TEXTS), '1 bold 1\n2 bold 2');
});

test('a tag without a name is called by its number', () => {
  assert.equal(shownNames('', TEXTS), '');
  assert.equal(tagLabel(OPEN_1), '1›');
  assert.equal(tagLabel(ALONE_3, '1 bold'), '3');
});

test('a subtitle is as long as its longest line, and as fast as its characters a second', () => {
  assert.deepEqual(cueLength('00:00:01,000 → 00:00:03,500', 'The sea was calm.\n\uE001The boats slept.\uE401'), {
    perSecond: 13.2,
    line: 17,
  });
  assert.deepEqual(cueLength('00:59.000 → 01:01.000', 'x'.repeat(50)), { perSecond: 25, line: 50 });
  assert.equal(cueLength('', 'x').perSecond, 0);
});
