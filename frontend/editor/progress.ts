import { html, type TemplateResult } from 'lit';
import { say, type Texts } from './texts.js';
import type { Progress } from './types.js';

/** How far the document is: a strip by state, and the same in words. */
export function progressTemplate(progress: Progress, texts: Texts): TemplateResult {
  const { total, waiting, returned, done } = progress;
  const finished = waiting + done;
  const percent = total === 0 ? 0 : Math.floor((100 * finished) / total);
  const share = (count: number) => `inline-size: ${total === 0 ? 0 : (100 * count) / total}%`;
  return html`<div class="progress" title=${say(texts, 'progressTitle', done, waiting, returned, progress.open)}>
    <span class="strip" aria-hidden="true">
      <span class="done" style=${share(done)}></span><span class="translated" style=${share(waiting)}></span
      ><span class="returned" style=${share(returned)}></span>
    </span>
    <span class="figures">${say(texts, 'progress', finished, total, percent)}</span>
  </div>`;
}
