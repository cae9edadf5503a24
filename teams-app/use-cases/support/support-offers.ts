/** Who and what is there to talk to: people by their role and by the council's list, services, crisis lines. */
import { support } from '#lists/support.ts';
import type { SupportRow } from '#lists/support.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { RecordUnavailable } from '../../ports.ts';
import type { Line, Service, Supporter } from './support-views.ts';
import type { Hub } from '../use-case.ts';

type Kind = Supporter['kinds'][number];

const kindsByRole = (person: Person): readonly Kind[] => [
  ...(hasRole(person, 'champion') ? (['champion'] as const) : []),
  ...(hasRole(person, 'mental-health-first-aider') ? (['first-aider'] as const) : []),
];

const byPosition = (a: SupportRow, b: SupportRow): number =>
  a.position - b.position || a.title.localeCompare(b.title, 'en-GB');

/** The list as it is known; read now where it never was, and partial where that can't be done. */
export const supportRows = async (
  hub: Hub,
): Promise<{ readonly rows: readonly SupportRow[]; readonly isPartial: boolean }> => {
  const list = hub.lists.of(support);
  let isPartial = false;
  if (list.rows() === undefined)
    await list.refresh().catch((problem: unknown) => {
      if (!(problem instanceof RecordUnavailable)) throw problem;
      isPartial = true;
    });
  const rows = (list.rows() ?? []).map(({ row }) => row).toSorted(byPosition);
  return { rows, isPartial };
};

const isOfPerson = ({ personKey = '' }: SupportRow): boolean => personKey !== '';

const aboutIn = (row: SupportRow, language: Language): string | undefined =>
  language === 'cy' ? (row.aboutWelsh ?? row.about) : row.about;

const kindIn = ({ kind }: SupportRow): readonly Kind[] =>
  kind === 'counselling' || kind === 'group-office' ? [] : [kind];

const supporterFrom = (
  person: Person,
  rows: readonly SupportRow[],
  language: Language,
): Supporter | undefined => {
  const own = rows.filter(({ personKey }) => personKey === person.key);
  const kinds = [...new Set([...kindsByRole(person), ...own.flatMap(kindIn)])];
  const row = own[0];
  if (!person.active || kinds.length === 0) return undefined;
  const about = row && aboutIn(row, language);
  return {
    key: person.key,
    name: person.name,
    kinds,
    ...(about === undefined ? {} : { about }),
    ...(row?.hours === undefined ? {} : { hours: row.hours }),
    ...(row?.forGroup === undefined ? {} : { forGroup: row.forGroup }),
  };
};

/** Everybody who can be asked, but the reader; in the order of the list, then by name. */
export const supportersFor = (
  hub: Hub,
  reader: Person,
  rows: readonly SupportRow[],
): readonly Supporter[] => {
  const place = (key: string): number => {
    const found = rows.findIndex(({ personKey }) => personKey === key);
    return found === -1 ? rows.length : found;
  };
  return hub.council
    .people()
    .filter(({ key }) => key !== reader.key)
    .flatMap((person) => supporterFrom(person, rows, reader.language) ?? [])
    .toSorted((a, b) => place(a.key) - place(b.key) || a.name.localeCompare(b.name, 'en-GB'));
};

/** Services and offices, and people who are no part of the hub. */
export const servicesFor = (reader: Person, rows: readonly SupportRow[]): readonly Service[] =>
  rows
    .filter((row) => !isOfPerson(row))
    .map((row) => {
      const { about: _en, aboutWelsh: _cy, personKey: _key, position: _place, ...service } = row;
      const about = aboutIn(row, reader.language);
      return { ...service, ...(about === undefined ? {} : { about }) };
    });

/** Crisis lines, with the day on which each was last checked. */
export const linesOf = (hub: Hub): readonly Line[] =>
  hub.council
    .contacts()
    .filter(({ purpose }) => purpose === 'helpline')
    .toSorted((a, b) => a.position - b.position)
    .map(({ title, phone, hours, note, checkedAt }) => ({
      title,
      ...(phone === undefined ? {} : { phone }),
      ...(hours === undefined ? {} : { hours }),
      ...(note === undefined ? {} : { note }),
      ...(checkedAt === undefined ? {} : { checkedAt }),
    }));
