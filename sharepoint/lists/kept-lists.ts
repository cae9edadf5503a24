/**
 * Lists that the hub keeps whole in memory, whoever edits them: a few thousand rows at most, and no words that
 * only some may read unless every use-case that shows them asks who may. Each lies on one site.
 */
import type { ListDefinition } from '#schema/define-list.ts';
import { addressChoices } from './address-choices.ts';
import { assessments } from './assessments.ts';
import { bookings } from './bookings.ts';
import { cafes } from './cafes.ts';
import { courses } from './courses.ts';
import { devices } from './devices.ts';
import { dropIns } from './drop-ins.ts';
import { groups } from './groups.ts';
import { guidance } from './guidance.ts';
import { guides } from './guides.ts';
import { headsUps } from './heads-ups.ts';
import { policies } from './policies.ts';
import { readiness } from './readiness.ts';
import { sensitiveInterests } from './sensitive-interests.ts';
import { sessions } from './sessions.ts';
import { surgeries } from './surgeries.ts';
import { surveyResults } from './survey-results.ts';
import { surveys } from './surveys.ts';
import { support } from './support.ts';
import { takedowns } from './takedowns.ts';
import { toolkit } from './toolkit.ts';
import { visitChecks } from './visit-checks.ts';

export const keptLists: readonly ListDefinition[] = [
  courses,
  sessions,
  bookings,
  surveys,
  surveyResults,
  dropIns,
  groups,
  assessments,
  surgeries,
  support,
  policies,
  guides,
  guidance,
  readiness,
  cafes,
  toolkit,
  headsUps,
  takedowns,
  addressChoices,
  sensitiveInterests,
  devices,
  visitChecks,
];
