/** Every piece of work that comes again at set times. */
import { askHowTheyAre } from './aftercare.ts';
import { readBankHolidays } from './bank-holidays.ts';
import { sendCanary } from './canary.ts';
import { clearInformation } from './clear-information.ts';
import { clearSurgeries } from './clear-surgeries.ts';
import type { Chore } from './chores.ts';
import { keepCafes, remindOfCafes } from './look-after-cafes.ts';
import { adoptCheckIns, clearCheckIns } from './keep-check-ins.ts';
import { clearSupport, followUpTalks } from './keep-support.ts';
import { lookAfterAssessments } from './look-after-assessments.ts';
import { lookAfterInformation } from './look-after-information.ts';
import { lookAfterLibrary } from './look-after-library.ts';
import { lookAfterRota } from './look-after-rota.ts';
import { lookAfterSay } from './look-after-say.ts';
import { lookAfterTraining } from './look-after-training.ts';
import { lookAfterVisits } from './look-after-visits.ts';
import { matchBuddies } from './match-buddies.ts';
import { lookThroughRota } from './rota-coverage.ts';
import { tellHeadsUps } from './tell-heads-ups.ts';
import { testRota } from './test-page.ts';

export const everyChore: readonly Chore[] = [
  remindOfCafes,
  keepCafes,
  sendCanary,
  readBankHolidays,
  lookAfterRota,
  lookAfterLibrary,
  testRota,
  lookThroughRota,
  adoptCheckIns,
  clearCheckIns,
  askHowTheyAre,
  matchBuddies,
  followUpTalks,
  clearSupport,
  lookAfterTraining,
  lookAfterSay,
  lookAfterAssessments,
  clearSurgeries,
  lookAfterInformation,
  clearInformation,
  lookAfterVisits,
  tellHeadsUps,
];
