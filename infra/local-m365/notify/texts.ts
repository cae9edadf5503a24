import { randomUUID } from 'node:crypto';
import type { NotDelivered, World } from '../world.ts';
import { isSameNumber } from './phone.ts';

/** A message that GOV.UK Notify has delivered. */
export interface Notification {
  readonly id: string;
  readonly type: 'sms' | 'email';
  /** Phone number or e-mail address, as the sender wrote it. */
  readonly to: string;
  readonly subject?: string;
  /** The template with its values in place: what the person reads. */
  readonly text: string;
  readonly templateId: string;
  readonly reference: string | null;
  /** ISO-8601, UTC. */
  readonly at: string;
  /** Taken, and not delivered: why not. */
  readonly failed?: NotDelivered;
}

/** Every text message, oldest first. */
export function allTexts(world: World): Notification[] {
  return allNotifications(world).filter((one) => one.type === 'sms' && one.failed === undefined);
}

/** The text messages to this number, however it is written, oldest first. */
export function textsOf(world: World, phone: string): Notification[] {
  return allTexts(world).filter((one) => isSameNumber(one.to, phone));
}

/** Everything that Notify has taken, also what it could not deliver, e-mails included, oldest first. */
export function allNotifications(world: World): Notification[] {
  openTable(world);
  const rows = world.database.prepare('select * from notify_notifications order by position').all();
  return rows.map((row) => JSON.parse(String(row.notification)) as Notification);
}

/** Keeps it as delivered now, by the world's clock, and tells whoever is looking. */
export function deliverNotification(
  world: World,
  wanted: Omit<Notification, 'id' | 'at'>,
): Notification {
  openTable(world);
  const at = new Date(world.clock.now()).toISOString();
  const notification = { ...wanted, id: randomUUID(), at };
  world.database
    .prepare('insert into notify_notifications (notification) values (?)')
    .run(JSON.stringify(notification));
  const person = world.people.all().find((one) => isFor(notification, one))?.id;
  if (notification.failed !== undefined) return notification;
  const what = notification.type === 'sms' ? 'text-message' : 'mail';
  world.changes.emit('changed', { what, ...(person !== undefined && { person }) });
  return notification;
}

/** Whether the message goes to this person's number or address. */
export function isFor(
  { type, to }: Pick<Notification, 'type' | 'to'>,
  person: { mail: string; mobilePhone: string | null },
): boolean {
  if (type === 'email') return to.toLowerCase() === person.mail.toLowerCase();
  return person.mobilePhone !== null && isSameNumber(to, person.mobilePhone);
}

function openTable({ database }: World): void {
  database.exec(
    `create table if not exists notify_notifications (
       position integer primary key autoincrement, notification text not null)`,
  );
}
