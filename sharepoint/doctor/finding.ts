/** Something that is wrong with a council's sites, or soon will be. */
export interface Finding {
  /** Somebody may not be asked, or something may not be recorded, until it is put right. */
  readonly serious: boolean;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

/** What one look has brought. */
export interface Look {
  readonly findings: readonly Finding[];
  /** What could not be looked at, and why, a sentence each. */
  readonly leftOut: readonly string[];
}

export const lookOf = (findings: readonly Finding[], ...leftOut: readonly string[]): Look => ({
  findings,
  leftOut,
});
