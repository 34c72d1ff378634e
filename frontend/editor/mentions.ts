import type { Mentionable, Span } from './types.js';

const MOST = 6;
const LONGEST_NAME = 60;

/** The beginning of a mention that stands before the cursor: where its `@` is, and what is typed behind that. */
export interface Asked {
  from: number;
  query: string;
}

/** What is being asked for at the cursor, if an `@` stands before it that does not belong to an address. */
export function asked(text: string, caret: number): Asked | undefined {
  const from = text.lastIndexOf('@', caret - 1);
  if (caret === 0 || from < 0) return undefined;
  const query = text.slice(from + 1, caret);
  const address = /[\p{L}\p{N}]$/u.test(text.slice(0, from));
  if (address || query.length > LONGEST_NAME || query.includes('\n') || query.startsWith(' ')) return undefined;
  return { from, query };
}

/** Who could be meant: names that begin like this, then those with a later word that does. ë and e are alike. */
export function offered(people: Mentionable[], query: string): Mentionable[] {
  const sought = folded(query);
  if (people.some((person) => sought === `${folded(person.name)} `)) return []; // the name is complete
  const first = people.filter((person) => folded(person.name).startsWith(sought));
  const later = people.filter((person) => !first.includes(person) && folded(person.name).includes(` ${sought}`));
  return [...first, ...later].slice(0, MOST);
}

/** The text with a name in place of what was asked for, and where the cursor stands then. */
export function completed(text: string, { from, query }: Asked, name: string): { text: string; caret: number } {
  const rest = text.slice(from + 1 + query.length).replace(/^ /, '');
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + rest, caret: before.length };
}

/** A comment's text in pieces, those where somebody is spoken to told apart. */
export function piecesOf(text: string, mentions: Span[]): { text: string; mention: boolean }[] {
  const pieces: { text: string; mention: boolean }[] = [];
  let done = 0;
  for (const { from, to } of mentions) {
    pieces.push({ text: text.slice(done, from), mention: false }, { text: text.slice(from, to), mention: true });
    done = to;
  }
  pieces.push({ text: text.slice(done), mention: false });
  return pieces.filter((piece) => piece.text !== '');
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
