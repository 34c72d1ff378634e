import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    --stripe: var(--ura-paper);
  }
  svg.chart {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  text {
    fill: var(--ura-quiet);
    font-size: 0.75rem;
  }
  .grid {
    stroke: var(--ura-line);
  }
  .base {
    stroke: var(--ura-line-strong);
  }
  .part {
    stroke: var(--ura-paper);
    stroke-width: 0.5px;
  }
  .part.initial {
    stroke: var(--ura-quiet);
  }
  .ground {
    fill: var(--look);
  }
  .stripe {
    fill: none;
    stroke: var(--stripe);
    stroke-width: 1.5px;
    stroke-opacity: 0.65;
  }
  .dot {
    fill: var(--stripe);
  }
  .initial {
    --look: var(--ura-line);
  }
  .draft,
  .p3 {
    --look: var(--ura-quiet);
  }
  .translated,
  .p0 {
    --look: var(--ura-accent);
  }
  .returned,
  .p2 {
    --look: var(--ura-warm);
  }
  .reviewed,
  .p1 {
    --look: var(--ura-good);
  }
  .final,
  .p4 {
    --look: var(--ura-good-text);
  }
  .p5 {
    --look: var(--ura-bad);
  }
  .over {
    fill: transparent;
  }
  .column:hover .over {
    fill: color-mix(in srgb, var(--ura-text) 8%, transparent);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ura-space-1) var(--ura-space-4);
    margin: var(--ura-space-2) 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--ura-small);
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--ura-space-2);
  }
  li svg {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
  }
  li > svg > rect {
    stroke: var(--ura-line-strong);
  }
  @media (forced-colors: active) {
    :host {
      --stripe: Canvas;
    }
    .ground,
    .dot {
      forced-color-adjust: none;
    }
    pattern[class] {
      --look: CanvasText;
    }
    pattern[class].initial {
      --look: Canvas;
    }
    text {
      fill: CanvasText;
    }
    .part {
      stroke: Canvas;
    }
    .part.initial,
    li > svg > rect {
      stroke: CanvasText;
    }
  }
`;
