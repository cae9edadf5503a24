import type { Translated } from '../../language.ts';
import type { desk as english } from '../en/desk.ts';
import { faults } from './desk-faults.ts';
import { incident } from './desk-incident.ts';
import { pulse } from './desk-pulse.ts';
import { due, duty, empty, queue } from './desk-queue.ts';

export const desk: Translated<typeof english> = {
  due,
  queue,
  empty,
  duty,
  incident,
  pulse,
  faults,
};
