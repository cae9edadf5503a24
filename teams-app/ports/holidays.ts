/** Bank holidays as the government announces them. */

/** GOV.UK's list of bank holidays, kept up to date. */
export interface HolidayList {
  /**
   * Reads the list and takes up what it says. False where it could not be read, or cannot be right: then
   * what is known stays.
   */
  refresh(): Promise<boolean>;
}
