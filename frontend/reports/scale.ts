/** A part of a chart, one value a column. */
export interface Series {
  name: string;
  /** which of the looks it has, such as `reviewed` or `p0` */
  kind: string;
  values: number[];
}

/** Where a value stands in its column: from `from` to `to`, in the chart's unit. */
export interface Part {
  series: Series;
  from: number;
  to: number;
}

/** The values of each column on top of one another, the first series at the bottom; what is 0 is left out. */
export function stacked(series: Series[], columns: number): Part[][] {
  return Array.from({ length: columns }, (_, column) => {
    let top = 0;
    return series.flatMap((one) => {
      const value = Math.max(0, one.values[column] ?? 0);
      const part = { series: one, from: top, to: top + value };
      top += value;
      return value > 0 ? [part] : [];
    });
  });
}

/** About `count` round numbers from 0 up to the first one that is not below `most`. */
export function ticks(most: number, count: number): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((nice) => nice * power >= rough) ?? 10) * power;
  const steps = Math.ceil(most / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** How many columns one label stands for, so that labels of this width do not touch. */
export function stride(columns: number, width: number, label: number): number {
  return Math.max(1, Math.ceil((columns * label) / Math.max(1, width)));
}
