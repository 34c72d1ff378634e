/** A unit of a memory, as `UnitData` in Java has it. */
export interface Unit {
  id: number;
  version: number;
  source: string;
  target: string;
  document: string;
  reviewed: boolean;
  imported: boolean;
  createdBy: string;
  /** ISO 8601 */
  createdAt: string;
  by: string;
  at: string;
}

export interface UnitPage {
  units: Unit[];
  /** how many there are in all, in words; empty when everything is shown */
  found: string;
  /** where the next page begins; empty when there is none */
  next: string;
}

/** What became of an act: `done` with the deed that can be undone (0 for none), `conflict` with the unit as it is. */
export interface CareAnswer {
  kind: 'done' | 'conflict' | 'rejected';
  message: string;
  deed: number;
  unit: Unit | null;
}

/** A line of a unit's history. */
export interface Change {
  act: string;
  by: string;
  at: string;
  sourceBefore: string;
  targetBefore: string;
  source: string;
  target: string;
}

/** The server's half, `UnitList` in Java. */
export interface UnitsServer {
  page(after: string): Promise<UnitPage>;
  save(id: number, version: number, source: string, target: string): Promise<CareAnswer>;
  remove(ids: number[]): Promise<CareAnswer>;
  merge(ids: number[]): Promise<CareAnswer>;
  mergeAll(): Promise<CareAnswer>;
  keep(id: number): Promise<CareAnswer>;
  undo(deed: number): Promise<CareAnswer>;
  history(id: number): Promise<Change[]>;
}
