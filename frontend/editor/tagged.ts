import { html, type TemplateResult } from 'lit';
import { tagLabel, tagOf } from './tags.js';

/**
 * A text that is only shown, with a chip for each tag, called by `names` as `tagLabel` takes them. What is written in place
 * is put there by `writeText` instead.
 */
export function tagged(text: string, names = ''): (string | TemplateResult)[] {
  return text
    .split(/([\uE000-\uEBFF])/)
    .filter((part) => part !== '')
    .map((part) => {
      const tag = tagOf(part);
      return tag ? html`<span class="chip ${tag.kind}" data-tag=${part}>${tagLabel(part, names)}</span>` : part;
    });
}
