/** A café's row: who has a place lies sealed in it. */
export interface CafePlacesTable {
  cafe: string;
  /** When the café is over and the row goes. */
  until: string;
  version: number;
  /** The version that the calendar and the list show. */
  told: number;
  sealed: string;
}
