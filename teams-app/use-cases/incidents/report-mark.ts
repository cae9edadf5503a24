/** The mark that a report card carries, so that a forged or borrowed card shows. */
import type { PersonKey } from '../../domain/people.ts';
import type { Seal } from '../../ports.ts';

export interface MarkedCard {
  readonly submission: string;
  readonly drawnAt: string;
}

/** Binds the card's submission and time to the person for whom it was drawn. */
export const markOf = (seal: Seal, card: MarkedCard, person: PersonKey): string =>
  seal.sign(JSON.stringify(['report-card', card.submission, card.drawnAt, person]));
