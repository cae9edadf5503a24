import type { Card } from './elements.ts';

/**
 * Teams refuses messages of about 100 KB, counted as UTF-16; cards keep to 80 KB.
 * Source: learn.microsoft.com, "Format your bot messages".
 */
const largestBytes = 80 * 1024;

/** Whether Teams would take the card. */
export const fitsTeams = (card: Card): boolean => JSON.stringify(card).length * 2 <= largestBytes;
