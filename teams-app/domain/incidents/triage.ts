/** The provisional level of a report, from its answers and words. Source: domain.md 3.3. */
import type { Category, Level } from '#lists/incidents.ts';
import type { Report } from './report.ts';

export interface ProvisionalLevel {
  readonly level: Level;
  /** Why, in words that an officer reads. Never empty. */
  readonly reasons: readonly string[];
}

const order: readonly Level[] = ['low', 'moderate', 'high', 'critical'];

/** The graver of two levels. */
export const graver = (a: Level, b: Level): Level => (order.indexOf(a) >= order.indexOf(b) ? a : b);

const ofCategory: Readonly<Record<Category, Level>> = {
  'threat-to-life': 'critical',
  'threat-of-violence': 'high',
  'physical-assault': 'high',
  sexual: 'high',
  stalking: 'high',
  'intimidation-at-home': 'high',
  'property-damage': 'high',
  doxxing: 'moderate',
  hate: 'moderate',
  'harassment-campaign': 'moderate',
  'abusive-message': 'moderate',
  'false-allegation': 'moderate',
  impersonation: 'moderate',
  'threat-to-family-or-staff': 'high',
  disruption: 'moderate',
  'suspicious-item': 'critical',
  'councillor-conduct': 'moderate',
  'officer-conduct': 'moderate',
  'robust-criticism': 'low',
};

interface Sign {
  readonly level: Level;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Words may raise the level, never lower it. They find what a tired person skimming would look for. */
const signs: readonly Sign[] = [
  {
    level: 'critical',
    reason: 'a weapon is mentioned',
    pattern:
      /\b(knife|knives|gun|guns|machete|weapon|acid|hammer|crowbar|bat|shotgun|rifle|stab\w*|shoot\w*|cyllell|gwn)\b/i,
  },
  {
    level: 'critical',
    reason: 'a threat to life',
    pattern: /\b(kill(ing|ed)?|murder\w*|dead|death threat|die|lladd)\b/i,
  },
  {
    level: 'critical',
    reason: 'fire, a bomb or a substance',
    pattern:
      /\b(bomb\w*|explosive|petrol|arson|burn (you|your|the|her|his|my|it)|fire ?bomb|white powder|powder)\b/i,
  },
  {
    level: 'critical',
    reason: 'somebody is outside or following',
    pattern:
      /\b(outside (my|the|our) (house|home|door|office|window|flat)|following me|followed me|at my door|in my garden|tu allan i)\b/i,
  },
  {
    level: 'critical',
    reason: 'a threat to a child',
    pattern:
      /\b(your|my|the) (kids?|child|children|son|daughter)\b.*\b(hurt|harm|get|careful|watch)|\b(hurt|harm|get)\b.*\b(your|my|the) (kids?|child|children|son|daughter)\b/i,
  },
  {
    level: 'critical',
    reason: 'a time or place of attack is named',
    pattern:
      /\b(i['’]?ll|we['’]?ll|will|going to|gonna)\b[^.!?]{0,40}\b(be there|come|get you|find you|see you)\b[^.!?]{0,40}\b(tonight|tomorrow|today|later|at \d)/i,
  },
  {
    level: 'high',
    reason: 'a threat of violence',
    pattern:
      /\b(strung up|hang(ed|ing)?|beat(en)? up|batter|smash (you|your)|attack(ed)?|assault(ed)?|punch\w*|hit (me|you|him|her)|kick\w*|spat|pushed|shoved|hurt you|harm you|get what|watch your back|know where you live)\b/i,
  },
  {
    level: 'high',
    reason: 'home is involved',
    pattern:
      /\b(my (house|home|address|front door|back gate|garden|street)|came to (my|our) (house|home)|home address)\b/i,
  },
  {
    level: 'moderate',
    reason: 'targeted abuse',
    pattern:
      /\b(racist|homophobic|sexist|misogyn\w*|slur|hate|abus\w*|harass\w*|stalk\w*|again and again|every day|keeps? (sending|calling|coming))\b/i,
  },
];

const wordsOf = (report: Report): string =>
  [report.what, report.where, report.effect].filter((part) => part !== undefined).join('\n');

/**
 * The level at which an incident starts. A councillor who is afraid, or not sure, is Critical.
 * "Robust criticism" starts Low unless the words or the fear say more.
 */
export const provisionalLevel = (report: Report): ProvisionalLevel => {
  const found = signs.filter((sign) => sign.pattern.test(wordsOf(report)));
  const reasons = [
    ...(report.afraidNow === 'yes' ? ['the councillor is afraid for their safety now'] : []),
    ...(report.afraidNow === 'not-sure'
      ? ['the councillor is not sure that they are safe now']
      : []),
    ...found.map((sign) => sign.reason),
  ];
  const fromFear: Level = report.afraidNow === 'no' ? 'low' : 'critical';
  const fromCategory: Level = report.category === undefined ? 'low' : ofCategory[report.category];
  const level = [fromCategory, ...found.map((sign) => sign.level)].reduce(graver, fromFear);
  return { level, reasons: reasons.length > 0 ? reasons : ['no sign of danger in the answers'] };
};

export type Score = 1 | 2 | 3 | 4 | 5;

/** Severity times likelihood: Low 1–4, Moderate 5–9, High 10–14, Critical 15–25; severity 5 is Critical, 4 at least High. */
export const scoredLevel = (severity: Score, likelihood: Score): Level => {
  const score = severity * likelihood;
  const band: Level =
    score >= 15 ? 'critical' : score >= 10 ? 'high' : score >= 5 ? 'moderate' : 'low';
  if (severity === 5) return 'critical';
  return severity === 4 ? graver('high', band) : band;
};

/**
 * The level after a triage. A Critical incident stays Critical: lowering it needs the senior responsible
 * officer and a second person (domain.md 3.3).
 */
export const levelAfter = (before: Level, scored: Level): Level =>
  before === 'critical' ? graver(before, scored) : scored;
