import { say, type Texts } from './texts.js';
import type { Contributor, Filter, Sought, Trait } from './types.js';

/** What may mark segments besides their state. */
export const TRAITS: Trait[] = ['ANY', 'REPEATED', 'FIRST', 'EMPTY', 'LONG', 'COMMENTED', 'MENTIONED', 'ENGLISH', 'FOREIGN', 'UPDATED', 'FOUND'];

/** Whether it looks for anything. */
export function seeks(sought: Sought): boolean {
  return sought.text.trim() !== '' || sought.trait !== 'ANY' || sought.person !== 0;
}

/** In words, why not every segment is shown; nothing when every one is. */
export function narrowedBy(filter: Filter, sought: Sought, people: Contributor[], texts: Texts): string[] {
  const words: string[] = [];
  if (filter !== 'ALL') words.push(say(texts, `filter.${filter}`));
  if (sought.trait !== 'ANY') words.push(say(texts, `trait.${sought.trait}`));
  const name = people.find((one) => one.id === sought.person)?.name;
  if (name !== undefined) words.push(say(texts, 'changedBy', name));
  if (sought.text.trim() !== '') words.push(say(texts, 'quoted', sought.text));
  return words;
}
