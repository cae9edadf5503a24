/** Second phones, SIM cards and alarms. The hub knows who has which; it hears no alarm. Source: domain.md, practices 30, 51, 52. */
import { devices } from '#lists/devices.ts';
import type { DeviceRow } from '#lists/devices.ts';
import type { RequestMatter } from '../requests/request-officers.ts';
import type { Language } from '../language.ts';

export type DeviceKind = DeviceRow['kind'];
export const deviceKinds: readonly DeviceKind[] = ['phone', 'sim', 'alarm'];

export const deviceName = (kind: DeviceKind, language: Language): string =>
  devices.fields.kind.choices[kind][language];

/** Phones and SIM cards come from IT, alarms from health and safety. */
export const matterOf = (kind: DeviceKind): RequestMatter => (kind === 'alarm' ? 'alarm' : 'phone');

/** The councillor has it, and at the last test it did not work. */
export const isBroken = ({ stage, works }: Pick<DeviceRow, 'stage' | 'works'>): boolean =>
  stage === 'issued' && works === false;

/** An officer has something to do about it. */
export const isForOfficers = (row: Pick<DeviceRow, 'stage' | 'works'>): boolean =>
  row.stage === 'asked' || isBroken(row);
