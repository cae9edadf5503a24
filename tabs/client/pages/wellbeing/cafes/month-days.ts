/** The weeks of a month, from Monday to Sunday, as days such as "2027-01-12". */
const day = 86_400_000;

const textOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The month after or before another, as "2027-01". */
export const monthBeside = (month: string, step: 1 | -1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return textOf(Date.UTC(year, number - 1 + step, 1)).slice(0, 7);
};

/** Whole weeks; days of the months beside it are there too. */
export const weeksOf = (month: string): readonly (readonly string[])[] => {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const offset = (new Date(first).getUTCDay() + 6) % 7;
  const start = first - offset * day;
  const weeks: string[][] = [];
  for (let at = start; textOf(at).slice(0, 7) <= month; at += 7 * day)
    weeks.push(Array.from({ length: 7 }, (_, place) => textOf(at + place * day)));
  return weeks;
};
