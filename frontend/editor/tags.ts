/**
 * Inline tags. In a text each is one character of the private use area, so that it moves, copies and goes as one:
 * opening tag n is U+E000 + n, closing U+E400 + n, standalone U+E800 + n, with n from 1 to 1023.
 */
export type TagKind = 'open' | 'close' | 'alone';

export interface Tag {
  kind: TagKind;
  number: number;
}

const FIRST = 0xe000;
const BLOCK = 0x400;
const KINDS: TagKind[] = ['open', 'close', 'alone'];
const TAGS = /[\uE000-\uEBFF]/g;

/** The tag that a character is, if it is one. */
export function tagOf(character: string): Tag | undefined {
  const place = character.charCodeAt(0) - FIRST;
  const kind = KINDS[Math.floor(place / BLOCK)];
  return place < 0 || !kind ? undefined : { kind, number: place % BLOCK };
}

/** All tag characters of a text, in its order. */
export function tagsIn(text: string): string[] {
  return text.match(TAGS) ?? [];
}

/** The text without its tags. */
export function withoutTags(text: string): string {
  return text.replace(TAGS, '');
}

/** The tags of the source that the target does not have yet, in the source's order. */
export function missingTags(source: string, target: string): string[] {
  return left(tagsIn(source), tagsIn(target));
}

/** The tags of the target that the source does not have, or not so often. */
export function foreignTags(source: string, target: string): string[] {
  return left(tagsIn(target), tagsIn(source));
}

function left(from: string[], taken: string[]): string[] {
  const rest = [...taken];
  return from.filter((tag) => {
    const place = rest.indexOf(tag);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

/** The opening and closing tags that stand without their other half, or close before they open. */
export function brokenTags(text: string): string[] {
  const open: string[] = [];
  const broken: string[] = [];
  for (const character of tagsIn(text)) {
    const tag = tagOf(character);
    if (tag?.kind === 'open') open.push(character);
    if (tag?.kind !== 'close') continue;
    const opened = open.findIndex((other) => tagOf(other)?.number === tag.number);
    if (opened < 0) broken.push(character);
    else open.splice(opened, 1);
  }
  return [...broken, ...open];
}

/**
 * What a tag is called on its chip: `bold›` opens, `‹bold` closes, `footnote 3` stands alone. `names` has a line for each
 * tag that has a name: number, blank, name; others are called by their numbers.
 */
export function tagLabel(character: string, names = ''): string {
  const tag = tagOf(character);
  if (!tag) return character;
  const line = names.split('\n').find((one) => one.startsWith(`${tag.number} `));
  const name = line?.slice(line.indexOf(' ') + 1) ?? `${tag.number}`;
  return tag.kind === 'open' ? `${name}›` : tag.kind === 'close' ? `‹${name}` : name;
}
