import type { NotifyTemplate } from '../tenant.ts';
import { notifyTemplates } from '../tenant.ts';

export type Personalisation = Record<string, string | number | null | undefined>;

export function findTemplate(id: string): NotifyTemplate | undefined {
  return notifyTemplates.find((template) => template.id === id.toLowerCase());
}

/** The names of the template's ((places)) for which there is no value, in their order. */
export function missingValues(template: NotifyTemplate, values: Personalisation): string[] {
  const places = `${template.subject ?? ''} ${template.body}`.matchAll(/\(\(([^()]+)\)\)/g);
  const names = new Set([...places].map((place) => String(place[1])));
  return [...names].filter((name) => values[name] === undefined || values[name] === null);
}

/** Puts the values in their places. Notify reads no template language in them. */
export function fillIn(text: string, values: Personalisation): string {
  return text.replace(/\(\(([^()]+)\)\)/g, (_place, name: string) => String(values[name] ?? ''));
}

/** As the API shows a template. */
export function templateView(template: NotifyTemplate) {
  return {
    ...template,
    subject: template.subject ?? null,
    created_at: '2026-01-01T09:00:00.000000Z',
    updated_at: null,
    created_by: 'notify.admin@valemoor.example',
    letter_contact_block: null,
    postage: null,
  };
}
