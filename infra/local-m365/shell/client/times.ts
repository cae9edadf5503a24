const london = 'Europe/London';

/** Time of day as people in Britain write it, for example 11:40pm. */
export function clockTime(at: number): string {
  return format(at, { hour: 'numeric', minute: '2-digit', hour12: true })
    .replace(/\s/g, '')
    .toLowerCase();
}

/** Today, Yesterday, or the day, seen from `now`: Friday 20 November. */
export function dayName(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return 'Today';
  if (dayOf(at) === dayOf(now - 86_400_000)) return 'Yesterday';
  return longDay(at);
}

/** Friday 20 November; with the year where it is not the one of today. */
export function longDay(at: number): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** In a list of mails or chats: the time today, otherwise the short date. */
export function shortWhen(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return clockTime(at);
  return format(at, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
}

/** As SharePoint writes it in en-GB: 22/11/2026 or 22/11/2026 23:40, and nothing for what is no date. */
export function sharePointDate(at: number, dateOnly: boolean): string {
  if (Number.isNaN(at)) return '';
  const day = format(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return dateOnly
    ? day
    : `${day} ${format(at, { hour: '2-digit', minute: '2-digit', hour12: false })}`;
}

/** Value for a datetime-local field, in London time: 2026-11-22T23:40. */
export function fieldValue(at: number): string {
  const parts = sharePointDate(at, false).split(/[/ ]/);
  return `${parts[2]}-${parts[1]}-${parts[0]}T${parts[3]}`;
}

/** The moment at which a clock in London shows this datetime-local value. NaN where it is none. */
export function momentOf(value: string): number {
  const asUtc = Date.parse(`${value}Z`);
  const shown = Date.parse(`${fieldValue(asUtc)}Z`);
  return asUtc - (shown - asUtc);
}

/** The same string for every moment of one day in London. */
export function dayOf(at: number): string {
  return format(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: london, ...options }).format(at);
}
