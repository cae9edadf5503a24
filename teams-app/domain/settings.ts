/** What a council may change, with the defaults of domain.md. One row of the Settings list each. */
import type { AnnouncedHolidays } from './time/announced-holidays.ts';
import { nations } from './time/bank-holidays.ts';
import type { Nation } from './time/bank-holidays.ts';
import { usualGraceMinutes } from './check-ins/check-in.ts';

export interface Settings {
  readonly councilName: string;
  readonly nation: Nation;
  readonly tier: 'county' | 'district' | 'unitary' | 'parish';
  /** Days on which the office is closed beside the nation's bank holidays, as "2026-12-29". */
  readonly closedDays: readonly string[];
  /** Bank holidays as GOV.UK has announced them; by rule where left out. No row of the list. */
  readonly announced?: AnnouncedHolidays;
  /** Hours for which a report card can be sent after it was drawn. */
  readonly reportCardHours: number;
  /** Minutes between two canaries: see canary.ts. There is no way to switch them off. */
  readonly canaryMinutes: number;
  /** Minutes after the end of a check-in within which nobody is called yet. */
  readonly checkInGraceMinutes: number;
  /** Addresses of calendars in which council meetings stand, for the clash check of cafés. */
  readonly meetingCalendars: readonly string[];
}

export const defaultSettings: Settings = {
  councilName: 'Your council',
  nation: 'england',
  tier: 'county',
  closedDays: [],
  reportCardHours: 12,
  canaryMinutes: 60,
  checkInGraceMinutes: usualGraceMinutes,
  meetingCalendars: [],
};

const tiers = ['county', 'district', 'unitary', 'parish'] as const;

const oneOf = <T extends string>(value: string | undefined, of: readonly T[], otherwise: T): T =>
  of.find((each) => each === value?.trim().toLowerCase()) ?? otherwise;

/** From every quarter of an hour to four times a day; anything else is the usual hour. */
const canaryMinutesIn = (value: string | undefined): number => {
  const minutes = Number(value);
  const fits = Number.isInteger(minutes) && minutes >= 15 && minutes <= 360;
  return fits ? minutes : defaultSettings.canaryMinutes;
};

/** From 2 minutes to an hour; anything else is the usual. */
const graceMinutesIn = (value: string | undefined): number => {
  const minutes = Number(value);
  const fits = Number.isInteger(minutes) && minutes >= 2 && minutes <= 60;
  return fits ? minutes : usualGraceMinutes;
};

const daysIn = (value: string): string[] =>
  value.split(/[\s,;]+/).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));

/** At most 19: beside the host's, as many as Graph is asked about at once. */
const addressesIn = (value: string): string[] =>
  value
    .split(/[\s,;]+/)
    .filter((address) => address.includes('@'))
    .slice(0, 19);

/** Settings from the rows of the list, by the row's title. A value that makes no sense leaves the default. */
export const settingsFrom = (rows: ReadonlyMap<string, string>): Settings => {
  const hours = Number(rows.get('Report card hours'));
  const name = rows.get('Council name')?.trim() ?? '';
  return {
    councilName: name === '' ? defaultSettings.councilName : name,
    nation: oneOf(rows.get('Nation'), nations, defaultSettings.nation),
    tier: oneOf(rows.get('Tier'), tiers, defaultSettings.tier),
    closedDays: daysIn(rows.get('Closed days') ?? ''),
    reportCardHours: hours > 0 && hours <= 48 ? hours : defaultSettings.reportCardHours,
    canaryMinutes: canaryMinutesIn(rows.get('Canary minutes')),
    checkInGraceMinutes: graceMinutesIn(rows.get('Check-in grace minutes')),
    meetingCalendars: addressesIn(rows.get('Meeting calendars') ?? ''),
  };
};
