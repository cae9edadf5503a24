/** GOV.UK's file of bank holidays: www.gov.uk/bank-holidays.json, open data without a key. */
import { readAnnounced } from '../domain/time/announced-holidays.ts';
import type { AnnouncedHolidays } from '../domain/time/announced-holidays.ts';
import type { HolidayList, Log } from '../ports.ts';

export interface HolidayFile {
  /** https://www.gov.uk, or what stands for it. */
  readonly origin: string;
  readonly log: Log;
  /** Called with what the file says each time that it was read. */
  readonly announce: (holidays: AnnouncedHolidays) => void;
}

const longestMilliseconds = 10_000;
/** The file has about 30,000 letters. */
const mostLetters = 1_000_000;

const read = async (origin: string): Promise<unknown> => {
  const response = await fetch(`${origin}/bank-holidays.json`, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(longestMilliseconds),
  });
  const text = response.ok ? await response.text() : '';
  return text === '' || text.length > mostLetters ? undefined : (JSON.parse(text) as unknown);
};

/** The list at this address. A council whose network does not let it out goes on by rule. */
export const bankHolidaysFile = ({ origin, log, announce }: HolidayFile): HolidayList => ({
  refresh: async () => {
    const file = await read(origin).catch(() => undefined);
    const announced = readAnnounced(file);
    if (announced === undefined) {
      log.warn('bank-holidays-not-read', { read: file !== undefined });
      return false;
    }
    announce(announced);
    return true;
  },
});
