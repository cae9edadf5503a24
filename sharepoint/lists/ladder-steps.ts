/** Which ladders there are, whom a step may ask, and the steps with which a council begins (domain.md 3.6). */

/** domain.md 3.6: Critical is the same at all hours, High is not. */
export const ladderNames = {
  critical: { en: 'Critical', cy: 'Argyfyngol' },
  'high-in-office': { en: 'High, in office hours', cy: 'Uchel, yn oriau’r swyddfa' },
  'high-out-of-hours': { en: 'High, out of hours', cy: 'Uchel, y tu allan i oriau' },
  moderate: { en: 'Moderate', cy: 'Cymedrol' },
  low: { en: 'Low', cy: 'Isel' },
} as const;

export type LadderName = keyof typeof ladderNames;

/** Whom a step asks: whoever holds the role, or is on duty, at that minute. */
export const targets = {
  'duty-lead': { en: 'Lead on duty', cy: 'Arweinydd ar ddyletswydd' },
  'duty-deputy': { en: 'Deputy on duty', cy: 'Dirprwy ar ddyletswydd' },
  'spoc-team': { en: 'All SPoC officers', cy: 'Pob swyddog SPoC' },
  'senior-responsible-officer': {
    en: 'Senior responsible officer',
    cy: 'Uwch swyddog cyfrifol',
  },
  'duty-director': { en: 'Duty director', cy: 'Cyfarwyddwr ar ddyletswydd' },
  'control-room': { en: '24-hour control room', cy: 'Ystafell reoli 24 awr' },
  manager: { en: 'SPoC managers', cy: 'Rheolwyr SPoC' },
  'chief-executive': { en: 'Chief executive', cy: 'Prif weithredwr' },
  'monitoring-officer': { en: 'Monitoring officer', cy: 'Swyddog monitro' },
  'deputy-monitoring-officer': {
    en: 'Deputy monitoring officer',
    cy: 'Dirprwy swyddog monitro',
  },
  'hr-lead': { en: 'HR lead', cy: 'Arweinydd adnoddau dynol' },
  everyone: { en: 'Everyone on the safety team', cy: 'Pawb yn y tîm diogelwch' },
} as const;

export type Target = keyof typeof targets;

/** Minutes of office hours in a working day, 8:30am to 5pm. */
const workingDay = 510;

/** The ladders of domain.md 3.6. The hub goes back to them where the list makes no sense. */
export const usualSteps = [
  {
    title: 'Whoever is on call',
    ladder: 'critical',
    step: 1,
    minutes: 0,
    asks: 'duty-lead',
    asksAlso: 'duty-deputy',
  },
  { title: 'The whole team', ladder: 'critical', step: 2, minutes: 5, asks: 'spoc-team' },
  {
    title: 'The senior responsible officer',
    ladder: 'critical',
    step: 3,
    minutes: 10,
    asks: 'senior-responsible-officer',
  },
  {
    title: 'The director and the control room',
    ladder: 'critical',
    step: 4,
    minutes: 15,
    asks: 'duty-director',
    asksAlso: 'control-room',
  },
  {
    title: 'Everyone, again and again',
    ladder: 'critical',
    step: 5,
    minutes: 20,
    asks: 'everyone',
    asksAlso: 'chief-executive',
    againFrom: 5,
    againAfter: 10,
  },
  { title: 'The whole team', ladder: 'high-in-office', step: 1, minutes: 0, asks: 'spoc-team' },
  { title: 'The managers', ladder: 'high-in-office', step: 2, minutes: 60, asks: 'manager' },
  {
    title: 'The senior responsible officer, then from the start',
    ladder: 'high-in-office',
    step: 3,
    minutes: 120,
    asks: 'senior-responsible-officer',
    againFrom: 1,
    againAfter: 60,
  },
  { title: 'The lead', ladder: 'high-out-of-hours', step: 1, minutes: 0, asks: 'duty-lead' },
  { title: 'The deputy', ladder: 'high-out-of-hours', step: 2, minutes: 60, asks: 'duty-deputy' },
  {
    title: 'The senior responsible officer, then from the start',
    ladder: 'high-out-of-hours',
    step: 3,
    minutes: 120,
    asks: 'senior-responsible-officer',
    againFrom: 1,
    againAfter: 60,
  },
  { title: 'The whole team', ladder: 'moderate', step: 1, minutes: 0, asks: 'spoc-team' },
  {
    title: 'The managers, then from the start',
    ladder: 'moderate',
    step: 2,
    minutes: workingDay,
    asks: 'manager',
    againFrom: 1,
    againAfter: workingDay,
  },
  { title: 'The whole team', ladder: 'low', step: 1, minutes: 0, asks: 'spoc-team' },
  {
    title: 'The managers, then from the start',
    ladder: 'low',
    step: 2,
    minutes: 2 * workingDay,
    asks: 'manager',
    againFrom: 1,
    againAfter: workingDay,
  },
] as const;
