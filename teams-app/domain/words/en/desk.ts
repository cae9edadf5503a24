/** Every word of the SPoC desk before an incident is opened, and of a tab that cannot show it. */
import { faults } from './desk-faults.ts';
import { incident } from './desk-incident.ts';
import { pulse } from './desk-pulse.ts';
import { due, duty, empty, queue } from './desk-queue.ts';

export const desk = { due, queue, empty, duty, incident, pulse, faults };
