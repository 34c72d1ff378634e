import assert from 'node:assert/strict';
import test from 'node:test';
import { Discussion } from '../../../frontend/editor/discussion.ts';
import { asked, completed, offered, piecesOf } from '../../../frontend/editor/mentions.ts';
import { passageOf, remarksIn, shown, standing } from '../../../frontend/editor/passages.ts';
import type { Comment, CommentAnswer, Mentionable, Passage, Server } from '../../../frontend/editor/types.ts';

const PEOPLE: Mentionable[] = ['Ana', 'Ana Maria', 'Besë Kola', 'Drita', 'Kolë'].map((name, id) => ({ id, name }));
const names = (query: string): string[] => offered(PEOPLE, query).map((person) => person.name);

test('an @ before the cursor asks for a name', () => {
  assert.deepEqual(asked('Hello @An', 9), { from: 6, query: 'An' });
  assert.deepEqual(asked('@', 1), { from: 0, query: '' });
  assert.deepEqual(asked('@Ana Ma', 7), { from: 0, query: 'Ana Ma' });
  assert.deepEqual(asked('@An and more', 3), { from: 0, query: 'An' });
});

test('an address, another line and no @ at all ask for nothing', () => {
  for (const text of ['ana@example', '@Ana\nsays', 'Hello', '', '@ home', `@${'x'.repeat(61)}`]) assert.equal(asked(text, text.length), undefined, text);
});

test('names that begin so are offered first, then those with a later word that does, ë and e alike', () => {
  assert.deepEqual(names('ko'), ['Kolë', 'Besë Kola']);
  assert.deepEqual(names('bese'), ['Besë Kola']);
  assert.deepEqual(names(''), ['Ana', 'Ana Maria', 'Besë Kola', 'Drita', 'Kolë']);
  assert.deepEqual(names('x'), []);
});

test('once a name is complete nothing is offered any more, until a longer one is meant', () => {
  assert.deepEqual(names('Ana'), ['Ana', 'Ana Maria']);
  assert.deepEqual(names('Ana '), []);
  assert.deepEqual(names('ana m'), ['Ana Maria']);
});

test('a name that is taken stands with one blank behind it, and the rest stays', () => {
  assert.deepEqual(completed('Ask @dr please', { from: 4, query: 'dr' }, 'Drita'), { text: 'Ask @Drita please', caret: 11 });
  assert.deepEqual(completed('@', { from: 0, query: '' }, 'Ana Maria'), { text: '@Ana Maria ', caret: 11 });
});

test('a text falls into pieces where somebody is spoken to', () => {
  assert.deepEqual(piecesOf('@Ana, ask @Drita', [{ from: 0, to: 4 }, { from: 10, to: 16 }]), [
    { text: '@Ana', mention: true },
    { text: ', ask ', mention: false },
    { text: '@Drita', mention: true },
  ]);
  assert.deepEqual(piecesOf('Yes.', []), [{ text: 'Yes.', mention: false }]);
});

test('the words of a selection are taken without the blanks around them', () => {
  assert.deepEqual(passageOf('SOURCE', 'Ura e re u hap.', { from: 3, to: 9 }), { side: 'SOURCE', from: 4, to: 8, quote: 'e re' });
});

test('a cursor, blanks and more than can be quoted are no words', () => {
  assert.equal(passageOf('TARGET', 'The bridge', undefined), undefined);
  assert.equal(passageOf('TARGET', 'The bridge', { from: 4, to: 4 }), undefined);
  assert.equal(passageOf('TARGET', 'The bridge', { from: 3, to: 4 }), undefined);
  assert.equal(passageOf('TARGET', 'The \uE001', { from: 3, to: 5 }), undefined);
  assert.equal(passageOf('TARGET', 'x'.repeat(1001), { from: 0, to: 1001 }), undefined);
});

const NEW_BRIDGE: Passage = { side: 'TARGET', from: 4, to: 14, quote: 'new bridge' };

test('quoted words are found in their old place, or in the only one there is', () => {
  assert.deepEqual(standing(NEW_BRIDGE, 'The new bridge, a new bridge'), { from: 4, to: 14 });
  assert.deepEqual(standing(NEW_BRIDGE, 'Today the new bridge opened'), { from: 10, to: 20 });
  assert.equal(standing(NEW_BRIDGE, 'a new bridge, one more new bridge'), undefined);
  assert.equal(standing(NEW_BRIDGE, 'The old bridge'), undefined);
});

test('each side marks its own words', () => {
  const source: Passage = { side: 'SOURCE', from: 0, to: 3, quote: 'Ura' };
  assert.deepEqual(remarksIn([NEW_BRIDGE, source], 'SOURCE', 'Ura e re'), [{ from: 0, to: 3 }]);
  assert.deepEqual(remarksIn([NEW_BRIDGE, source], 'TARGET', 'The new bridge'), [{ from: 4, to: 14 }]);
});

test('a quote is shown without tags and in one line', () => {
  assert.equal(shown('the \uE001new\uE401\nbridge'), 'the new bridge');
});

/** A store like the browser's. */
function store(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

const remark = (id: number, text: string): Comment => ({ id, text, authorId: 7, words: null, resolution: null, version: 0 }) as unknown as Comment;

/** A server that answers when it is told to. */
class Waiting {
  threads = new Map<number, Comment[]>();
  answer: (answer: CommentAnswer) => void = () => undefined;
  fail: () => void = () => undefined;
  readonly server = {
    mentionable: async () => PEOPLE,
    comments: async (id: number) => ({ kind: 'thread', comments: this.threads.get(id) ?? [] }),
    comment: () =>
      new Promise<CommentAnswer>((resolve, reject) => {
        this.answer = resolve;
        this.fail = () => reject(new Error('no network'));
      }),
  } as unknown as Server;

  discussion(kept: Storage | undefined, person = 7): Discussion {
    const discussion = new Discussion({ server: () => this.server, changed: () => undefined });
    discussion.begin(person, kept);
    return discussion;
  }
}

/** Lets what has been answered be taken in. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is typed is there again on its segment, after moving on and after a reload, for the same person', () => {
  const kept = store();
  const first = new Waiting().discussion(kept);
  first.show(1);
  first.write({ text: 'Which bridge?', words: NEW_BRIDGE });
  first.show(2);
  assert.equal(first.draft.text, '');
  const again = new Waiting().discussion(kept);
  again.show(1);
  assert.deepEqual(again.draft, { text: 'Which bridge?', words: NEW_BRIDGE });
  const other = new Waiting().discussion(kept, 8);
  other.show(1);
  assert.equal(other.draft.text, '');
});

test('in a browser that keeps nothing the page does', () => {
  const discussion = new Waiting().discussion({ getItem: () => null, setItem: () => assert.fail('full') } as unknown as Storage);
  discussion.show(1);
  discussion.write({ text: 'Which bridge?' });
  discussion.show(2);
  discussion.show(1);
  assert.equal(discussion.draft.text, 'Which bridge?');
});

test('a comment that was stored is not kept any more, one that was not is', async () => {
  const kept = store();
  const waiting = new Waiting();
  const discussion = waiting.discussion(kept);
  discussion.show(1);
  discussion.write({ text: 'Which bridge?' });
  const refused = discussion.send();
  waiting.answer({ kind: 'rejected', message: 'No.' });
  assert.equal(await refused, false);
  assert.equal(discussion.problem, 'No.');
  assert.equal(discussion.draft.text, 'Which bridge?');
  const lost = discussion.send();
  waiting.fail();
  assert.equal(await lost, false);
  assert.equal(discussion.problem, true);
  const sent = discussion.send();
  waiting.answer({ kind: 'thread', comments: [remark(1, 'Which bridge?')] });
  assert.equal(await sent, true);
  assert.equal(discussion.draft.text, '');
  assert.equal(discussion.thread?.length, 1);
  discussion.show(2);
  discussion.show(1);
  assert.equal(discussion.draft.text, '');
});

test('what is typed while a comment is on its way stays', async () => {
  const waiting = new Waiting();
  const discussion = waiting.discussion(store());
  discussion.show(1);
  discussion.write({ text: 'Which bridge?' });
  const sent = discussion.send();
  discussion.write({ text: 'And when?' });
  waiting.answer({ kind: 'thread', comments: [remark(1, 'Which bridge?')] });
  await sent;
  assert.equal(discussion.draft.text, 'And when?');
});

test('a comment that was on its way when the page went is not offered again once it has arrived', async () => {
  const kept = store();
  const gone = new Waiting().discussion(kept);
  gone.show(1);
  gone.write({ text: 'Which bridge?' });
  void gone.send();
  const notArrived = new Waiting().discussion(kept);
  notArrived.show(1);
  await settle();
  assert.equal(notArrived.draft.text, 'Which bridge?');
  const waiting = new Waiting();
  waiting.threads.set(1, [remark(1, 'Which bridge?')]);
  const arrived = waiting.discussion(kept);
  arrived.show(1);
  await settle();
  assert.equal(arrived.draft.text, '');
});

test('a changed text is kept with the version that was seen, until it is stored or given up', async () => {
  const kept = store();
  const waiting = new Waiting();
  const comment = remark(1, 'Which?');
  waiting.threads.set(1, [comment]);
  const first = waiting.discussion(kept);
  first.show(1);
  await settle();
  first.edit(comment, 'Which bridge?');
  const again = waiting.discussion(kept);
  waiting.threads.set(1, [{ ...comment, text: 'What?', version: 3 }]);
  again.show(1);
  await settle();
  assert.deepEqual(again.edits.get(1), { text: 'Which bridge?', version: 0 });
  again.keepAsItIs(comment);
  again.show(2);
  again.show(1);
  await settle();
  assert.equal(again.edits.size, 0);
});

test('nobody is asked to speak to themselves', async () => {
  const discussion = new Waiting().discussion(store(), 3);
  await settle();
  assert.deepEqual(discussion.people.map((person) => person.name), ['Ana', 'Ana Maria', 'Besë Kola', 'Kolë']);
});

test('an answer for a segment that was left is not shown on another', async () => {
  const waiting = new Waiting();
  waiting.threads.set(1, [remark(1, 'On the first.')]);
  const discussion = waiting.discussion(store());
  discussion.show(1);
  discussion.show(2);
  await settle();
  assert.deepEqual(discussion.thread, []);
  assert.deepEqual(discussion.passages(1), []);
});

test('the words of unresolved comments are marked, and those of the one being written', async () => {
  const waiting = new Waiting();
  const resolved = { ...remark(2, 'Done.'), words: NEW_BRIDGE, resolution: { by: 'Ana', at: '' } };
  waiting.threads.set(1, [{ ...remark(1, 'Which?'), words: NEW_BRIDGE }, resolved]);
  const discussion = waiting.discussion(store());
  discussion.show(1);
  await settle();
  assert.equal(discussion.passages(1).length, 1);
  discussion.write({ words: { side: 'SOURCE', from: 0, to: 3, quote: 'Ura' } });
  assert.equal(discussion.passages(1).length, 2);
  discussion.tidy();
  assert.equal(discussion.passages(1).length, 1);
});
