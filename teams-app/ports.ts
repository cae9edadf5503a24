/** What the use-cases and the engine need from outside. Each port is a promise that its room keeps. */
export type * from './ports/changes.ts';
export type * from './ports/check-ins.ts';
export type * from './ports/chores.ts';
export type * from './ports/directory.ts';
export * from './ports/evidence.ts';
export type * from './ports/holidays.ts';
export * from './ports/kept-lists.ts';
export * from './ports/incident-record.ts';
export * from './ports/messengers.ts';
export type * from './ports/notices.ts';
export * from './ports/promises.ts';
export type * from './ports/pulse.ts';
export type * from './ports/reachability.ts';
export type * from './ports/read-model.ts';
export * from './ports/record.ts';
export * from './ports/rota-record.ts';
export type * from './ports/surroundings.ts';
export type * from './ports/watch.ts';
