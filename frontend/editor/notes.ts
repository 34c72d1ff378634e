import { html, nothing, type TemplateResult } from 'lit';
import { MOST_A_LINE, MOST_A_SECOND, cueLength } from './cue.js';
import { shownNames } from './tag-names.js';
import { missingTags, tagLabel } from './tags.js';
import { say, type Texts } from './texts.js';
import type { Row } from './types.js';

/** What the person may want to look at in a text that is being written: tags that are missing, a subtitle too long. */
export function notes(row: Row, text: string, texts: Texts): TemplateResult | typeof nothing {
  const found = [...missing(row, text, texts), ...tooLong(row, text, texts)];
  return found.length === 0 ? nothing : html`<p class="counts notes">${found.join(' · ')}</p>`;
}

function missing(row: Row, text: string, texts: Texts): string[] {
  const tags = missingTags(row.source, text);
  if (text.trim() === '' || tags.length === 0) return [];
  const names = shownNames(row.tags, texts);
  return [say(texts, 'missingTags', tags.map((tag) => tagLabel(tag, names)).join(', '))];
}

function tooLong(row: Row, text: string, texts: Texts): string[] {
  if (row.kind !== 'cue' || text.trim() === '') return [];
  const { perSecond, line } = cueLength(row.label, text);
  return [
    ...(perSecond > MOST_A_SECOND ? [say(texts, 'cueFast', perSecond, MOST_A_SECOND)] : []),
    ...(line > MOST_A_LINE ? [say(texts, 'cueWide', line, MOST_A_LINE)] : []),
  ];
}
