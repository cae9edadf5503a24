/** What a council may change, with the defaults of domain.md. One row of the Settings list each. */

export interface Settings {
  readonly councilName: string;
  readonly nation: 'england' | 'wales' | 'scotland' | 'northern-ireland';
  readonly tier: 'county' | 'district' | 'unitary' | 'parish';
  /** Bank holidays and closure days as "2026-12-28". */
  readonly closedDays: readonly string[];
  /** Hours for which a report card can be sent after it was drawn. */
  readonly reportCardHours: number;
}

/** Bank holidays of England and Wales, from www.gov.uk/bank-holidays.json. */
const englandAndWales = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
];

export const defaultSettings: Settings = {
  councilName: 'Your council',
  nation: 'england',
  tier: 'county',
  closedDays: englandAndWales,
  reportCardHours: 12,
};

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const tiers = ['county', 'district', 'unitary', 'parish'] as const;

const oneOf = <T extends string>(value: string | undefined, of: readonly T[], otherwise: T): T =>
  of.find((each) => each === value?.trim().toLowerCase()) ?? otherwise;

const daysIn = (value: string): string[] =>
  value.split(/[\s,;]+/).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));

/** Settings from the rows of the list, by the row's title. A value that makes no sense leaves the default. */
export const settingsFrom = (rows: ReadonlyMap<string, string>): Settings => {
  const hours = Number(rows.get('Report card hours'));
  const name = rows.get('Council name')?.trim() ?? '';
  const closed = daysIn(rows.get('Closed days') ?? '');
  return {
    councilName: name === '' ? defaultSettings.councilName : name,
    nation: oneOf(rows.get('Nation'), nations, defaultSettings.nation),
    tier: oneOf(rows.get('Tier'), tiers, defaultSettings.tier),
    closedDays: closed.length === 0 ? defaultSettings.closedDays : closed,
    reportCardHours: hours > 0 && hours <= 48 ? hours : defaultSettings.reportCardHours,
  };
};
