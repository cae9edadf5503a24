/** Something that is wrong with a council's sites, or soon will be. */
export interface Finding {
  /** Somebody may not be asked, or something may not be recorded, until it is put right. */
  readonly serious: boolean;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}
