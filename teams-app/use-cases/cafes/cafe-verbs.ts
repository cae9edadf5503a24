/** The verbs of wellbeing cafés. */
import { cancelCafe, changeCafe } from './change-cafe.ts';
import { joinCafe, leaveCafe } from './join-cafe.ts';
import { listCafes } from './list-cafes.ts';
import { sayOfCafe } from './say-of-cafe.ts';
import { scheduleCafe } from './schedule-cafe.ts';

export const cafeVerbs = {
  'list-cafes': listCafes,
  'schedule-cafe': scheduleCafe,
  'change-cafe': changeCafe,
  'cancel-cafe': cancelCafe,
  'join-cafe': joinCafe,
  'leave-cafe': leaveCafe,
  'say-of-cafe': sayOfCafe,
} as const;
