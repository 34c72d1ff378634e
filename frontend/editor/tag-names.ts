import { say, type Texts } from './texts.js';

/**
 * What the tags of a row's paragraph are called, a line each: number, blank, name. The file says `bold`, `footnote 3` or
 * `=%s`; here words are in the person's language, and several of one name are counted.
 */
export function shownNames(tags: string, texts: Texts): string {
  if (tags === '') return '';
  const named = tags.split('\n').map((line) => {
    const [, number = '', name = ''] = /^(\d+) (.*)$/.exec(line) ?? [];
    return { number, name: word(name, texts) };
  });
  const often = new Map<string, number>();
  for (const { name } of named) often.set(name, (often.get(name) ?? 0) + 1);
  const counted = new Map<string, number>();
  return named
    .map(({ number, name }) => {
      if (often.get(name) === 1) return `${number} ${name}`;
      const count = (counted.get(name) ?? 0) + 1;
      counted.set(name, count);
      return `${number} ${name} ${count}`;
    })
    .join('\n');
}

function word(name: string, texts: Texts): string {
  if (name.startsWith('=')) return name.slice(1);
  const [, kind = name, number = ''] = /^(.*?)( \d+)?$/.exec(name) ?? [];
  return say(texts, `tag.${kind}`) + number;
}
