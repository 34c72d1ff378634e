/** Which of the rows in view the person is at, and which they have chosen. */
export interface Selection {
  /** the row with the focus */
  active: number;
  /** where a stretch of chosen rows began */
  anchor: number;
  chosen: ReadonlySet<number>;
}

export const NONE: Selection = { active: 0, anchor: 0, chosen: new Set() };

/** Goes to a row. With `extend`, all from where the stretch began to there are chosen. */
export function goTo(selection: Selection, to: number, count: number, extend: boolean): Selection {
  const active = Math.max(0, Math.min(count - 1, to));
  if (!extend) return { ...selection, active, anchor: active };
  const [from, until] = [Math.min(selection.anchor, active), Math.max(selection.anchor, active)];
  return { ...selection, active, chosen: new Set(Array.from({ length: until - from + 1 }, (_, i) => from + i)) };
}

/** Chooses the row, or not any more. */
export function toggle(selection: Selection, row: number): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(row)) chosen.add(row);
  return { active: row, anchor: row, chosen };
}

/** Chooses all rows, or none when all are. */
export function all(selection: Selection, count: number): Selection {
  const chosen = selection.chosen.size === count ? new Set<number>() : new Set(Array.from({ length: count }, (_, i) => i));
  return { ...selection, chosen };
}

/** The rows that an act is meant for: the chosen ones, in order, or else the one with the focus. */
export function meant(selection: Selection, count: number): number[] {
  if (selection.chosen.size > 0) return [...selection.chosen].sort((a, b) => a - b);
  return selection.active < count ? [selection.active] : [];
}
