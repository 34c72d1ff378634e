import type { Choice, Counts, Kind, Line } from './types.js';

/** What a person has chosen so far: whole kinds, but for some rows, and rows of other kinds. */
export interface Chosen {
  readonly groups: ReadonlySet<Kind>;
  readonly without: ReadonlyMap<number, Kind>;
  readonly with: ReadonlyMap<number, Kind>;
}

/** What is chosen before anybody has chosen anything: all that has changed there and not here. */
export const USUAL: Chosen = { groups: new Set<Kind>(['CHANGED']), without: new Map(), with: new Map() };

export function isChosen(chosen: Chosen, line: Pick<Line, 'place' | 'kind' | 'takeable'>): boolean {
  if (!line.takeable) return false;
  return chosen.with.has(line.place) || (chosen.groups.has(line.kind) && !chosen.without.has(line.place));
}

/** The same with a row chosen that was not, or the other way round. */
export function turned(chosen: Chosen, line: Pick<Line, 'place' | 'kind' | 'takeable'>): Chosen {
  if (!line.takeable) return chosen;
  const taken = !isChosen(chosen, line);
  const without = new Map(chosen.without);
  const others = new Map(chosen.with);
  if (chosen.groups.has(line.kind)) {
    if (taken) without.delete(line.place);
    else without.set(line.place, line.kind);
  } else if (taken) others.set(line.place, line.kind);
  else others.delete(line.place);
  return { groups: chosen.groups, without, with: others };
}

/** The same with all rows of a kind chosen, or none of them. */
export function grouped(chosen: Chosen, kind: Kind, all: boolean): Chosen {
  const groups = new Set(chosen.groups);
  if (all) groups.add(kind);
  else groups.delete(kind);
  const others = (some: ReadonlyMap<number, Kind>): Map<number, Kind> => new Map([...some].filter(([, its]) => its !== kind));
  return { groups, without: others(chosen.without), with: others(chosen.with) };
}

/** How many rows are chosen. */
export function chosenCount(chosen: Chosen, counts: Counts): number {
  const all = [...chosen.groups].reduce((sum, kind) => sum + counts[kind], 0);
  return Math.max(0, all - chosen.without.size) + chosen.with.size;
}

export function choiceOf(chosen: Chosen, states: string): Choice {
  return { groups: [...chosen.groups], without: [...chosen.without.keys()], with: [...chosen.with.keys()], states };
}
