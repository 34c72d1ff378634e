import { LitElement, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartStyles } from './chart.styles.js';
import { stacked, stride, ticks, type Part, type Series } from './scale.js';

const HEIGHT = 240;
const BELOW = 22;
const LABEL = 72;

/** The looks that a pattern tells apart besides the colour. */
const STRIPES: Record<string, SVGTemplateResult> = {
  draft: svg`<path class="stripe" d="M0 4H8"></path>`,
  returned: svg`<path class="stripe" d="M-2 2L2 -2M0 8L8 0M6 10L10 6"></path>`,
  reviewed: svg`<path class="stripe" d="M4 0V8"></path>`,
  final: svg`<path class="stripe" d="M4 0V8M0 4H8"></path>`,
  p1: svg`<path class="stripe" d="M4 0V8"></path>`,
  p2: svg`<path class="stripe" d="M-2 2L2 -2M0 8L8 0M6 10L10 6"></path>`,
  p3: svg`<path class="stripe" d="M0 4H8"></path>`,
  p4: svg`<circle class="dot" cx="4" cy="4" r="2"></circle>`,
  p5: svg`<path class="stripe" d="M4 0V8M0 4H8"></path>`,
};

/**
 * Columns of stacked parts, as a picture: the same figures stand in a table beside it. Drawn as SVG, so that it takes
 * its colours from the page, light, dark or forced, and is sharp in print.
 */
@customElement('ura-chart')
export class UraChart extends LitElement {
  static styles = chartStyles;

  /** what is seen, in a sentence */
  @property() caption = '';
  /** the language of numbers */
  @property() language = 'en';
  /** what stands below each column */
  @property({ attribute: false }) labels: string[] = [];
  @property({ attribute: false }) series: Series[] = [];
  @state() private width = 0;

  private readonly watch = new ResizeObserver((entries) => (this.width = Math.floor(entries[0]?.contentRect.width ?? 0)));

  connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  render(): TemplateResult {
    return html`
      <svg class="chart" role="img" aria-label=${this.caption} height=${HEIGHT} viewBox="0 0 ${Math.max(1, this.width)} ${HEIGHT}">
        ${this.width > 0 ? this.drawn() : ''}
      </svg>
      <ul aria-hidden="true">
        ${this.series.map((one) => html`<li><svg viewBox="0 0 16 16"><defs>${pattern(one.kind, 'key')}</defs><rect x="0.5" y="0.5" width="15" height="15" fill="url(#key-${one.kind})"></rect></svg>${one.name}</li>`)}
      </ul>
    `;
  }

  private drawn(): SVGTemplateResult {
    const columns = stacked(this.series, this.labels.length);
    const marks = ticks(Math.max(0, ...columns.map((parts) => parts.at(-1)?.to ?? 0)), 4);
    const number = new Intl.NumberFormat(this.language, { maximumFractionDigits: 2 });
    const left = 12 + 7 * Math.max(...marks.map((mark) => number.format(mark).length));
    const y = (value: number): number => HEIGHT - BELOW - (value / (marks.at(-1) ?? 1)) * (HEIGHT - BELOW - 10);
    const step = (this.width - left) / Math.max(1, columns.length);
    const gap = step > 6 ? Math.min(step * 0.25, 24) : 0;
    const bar = Math.min(step - gap, 96);
    const every = stride(columns.length, this.width - left, LABEL);
    return svg`
      <defs>${this.series.map((one) => pattern(one.kind, 'fill'))}</defs>
      ${marks.map((mark, i) => svg`
        <line class=${i === 0 ? 'base' : 'grid'} x1=${left} x2=${this.width} y1=${y(mark)} y2=${y(mark)}></line>
        <text x=${left - 6} y=${y(mark)} dy="0.35em" text-anchor="end">${number.format(mark)}</text>`)}
      ${columns.map((parts, i) => {
        const x = left + i * step;
        return svg`<g class="column">
          <title>${this.told(i, parts, number)}</title>
          ${parts.map((part) => svg`<rect class="part ${part.series.kind}" fill="url(#fill-${part.series.kind})" x=${x + (step - bar) / 2} width=${bar} y=${y(part.to)} height=${y(part.from) - y(part.to)}></rect>`)}
          <rect class="over" x=${x} width=${step} y="0" height=${HEIGHT - BELOW}></rect>
        </g>`;
      })}
      ${this.labels.map((label, i) => (i % every === 0 ? svg`<text x=${left + (i + 0.5) * step} y=${HEIGHT - 6} text-anchor="middle">${label}</text>` : ''))}
    `;
  }

  private told(column: number, parts: Part[], number: Intl.NumberFormat): string {
    return [this.labels[column] ?? '', ...parts.map((part) => `${part.series.name}: ${number.format(part.to - part.from)}`).reverse()].join('\n');
  }
}

function pattern(kind: string, prefix: string): SVGTemplateResult {
  return svg`<pattern id="${prefix}-${kind}" class=${kind} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="ground" width="8" height="8"></rect>${STRIPES[kind] ?? ''}
  </pattern>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-chart': UraChart;
  }
}
