import { guides } from '#lists/guides.ts';
import type { GuideRow } from '#lists/guides.ts';
import { policies } from '#lists/policies.ts';
import type { PolicyRow } from '#lists/policies.ts';
import type { Instant } from '../../domain/time/instant.ts';
import {
  isNamed,
  isOwner,
  libraryKeepers,
  reviewState,
  seesDocument,
  seesGuide,
} from '../../domain/library/library.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { documentName } from '../../domain/library/review-messages.ts';
import type { KeptRow } from '../../ports.ts';
import type { DocumentView, GuideView, Library } from './library-views.ts';
import { readLanguage } from '../language/read-language.ts';
import { knownRows } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** The words of a row in the reader's language, where it has them in both. */
const wordsOf = (
  row: Pick<PolicyRow, 'title' | 'titleCy' | 'about' | 'aboutCy'>,
  { language }: Person,
): { title: string; about?: string } => {
  const about = (language === 'cy' ? row.aboutCy : undefined) ?? row.about;
  return { title: documentName(row, language), ...(about === undefined ? {} : { about }) };
};

/** Facts that a row may lack. */
const saidOf = (row: PolicyRow): Partial<DocumentView> => {
  const { owner, edition, adoptedAt, reviewAt, coversCouncillors, made } = row;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(edition === undefined ? {} : { edition }),
    ...(adoptedAt === undefined ? {} : { adoptedAt }),
    ...(reviewAt === undefined ? {} : { reviewAt }),
    ...(coversCouncillors === undefined ? {} : { coversCouncillors }),
    ...(made === undefined ? {} : { made }),
  };
};

const documentView = (
  { item, etag, row }: KeptRow<PolicyRow>,
  caller: Person,
  now: Instant,
): DocumentView => ({
  ...saidOf(row),
  ...wordsOf(row, caller),
  item,
  revision: etag,
  topic: row.topic ?? 'other',
  standing: row.standing ?? 'draft',
  nation: row.nation ?? 'all',
  language: row.language ?? 'en',
  review: reviewState(row.reviewAt, now),
  mayReview: hasRole(caller, ...libraryKeepers) || isOwner(row, caller),
});

const guideView = (row: GuideRow, caller: Person): GuideView => ({
  ...wordsOf(row, caller),
  link: row.link,
  nation: row.nation,
  ...(row.checkedAt === undefined ? {} : { checkedAt: row.checkedAt }),
});

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
  a.title.localeCompare(b.title, 'en-GB');

interface Rows {
  readonly policies: readonly KeptRow<PolicyRow>[];
  readonly guides: readonly KeptRow<GuideRow>[];
}

const viewOf = (hub: Hub, caller: Person, rows: Rows): Library => {
  const now = hub.clock.now();
  const { nation } = hub.council.settings();
  const keeps = hasRole(caller, ...libraryKeepers);
  const listAddress = keeps ? hub.council.listAddress(policies.name) : undefined;
  return {
    now,
    documents: rows.policies
      .filter((each) => isNamed(each.row) && seesDocument(each.row, caller, nation))
      .map((each) => documentView(each, caller, now))
      .toSorted(byTitle),
    guides: rows.guides
      .filter(({ row }) => seesGuide(row, caller, nation))
      .map(({ row }) => guideView(row, caller))
      .toSorted(byTitle),
    keeps,
    untitled: keeps ? rows.policies.filter(({ row }) => !isNamed(row)).length : 0,
    ...(listAddress === undefined ? {} : { listAddress }),
  };
};

/**
 * The documents and guides that the caller may see, drafts for keepers and owners alone. Who looked at what is
 * written down nowhere. Asks SharePoint nothing once the lists are known.
 */
export const listDocuments = useCase('anybody', readLanguage, async (hub, person, { language }) => {
  const caller = { ...person, language };
  const held = await knownRows(caller.language, hub.lists.of(policies), (rows) => rows);
  if (!held.ok) return held;
  const elsewhere = await knownRows(caller.language, hub.lists.of(guides), (rows) => rows);
  if (!elsewhere.ok) return elsewhere;
  return done(viewOf(hub, caller, { policies: held.value, guides: elsewhere.value }));
});
