/** Which risk assessments somebody may see. Source: domain.md 3.1, 3.8. */
import { assessments } from '#lists/assessments.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { helpersOf } from '../../domain/before/assessment.ts';
import type { AuditAction, AuditDraft } from '../../domain/trail/audit.ts';
import { hubReference } from '../../domain/alerts/hub-message.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { assessmentWords } from '../../domain/words/assessment.ts';
import type { KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

export type Assessment = KeptRow<AssessmentRow>;

export const assessmentList = ({ lists }: { readonly lists: KeptLists }): KeptList<AssessmentRow> =>
  lists.of(assessments);

export const isOwn = (caller: Person, { row }: Assessment): boolean =>
  row.councillorKey === caller.key;

export const mayHelp = (hub: Hub, caller: Person): boolean =>
  helpersOf(hub.council.people()).some(({ key }) => key === caller.key);

const wasAsked = ({ row }: Assessment): boolean => row.wantsHelp && row.stage !== 'draft';

/** It is there for whoever helps once help was asked for, and never where it is their own. */
export const isForHelper = (hub: Hub, caller: Person, found: Assessment): boolean =>
  wasAsked(found) && !isOwn(caller, found) && mayHelp(hub, caller);

/** What an officer reads who has not taken it: of a home nothing at all. Source: domain.md, practices 56, 60. */
export const mayRead = (hub: Hub, caller: Person, found: Assessment): boolean =>
  isOwn(caller, found) ||
  (isForHelper(hub, caller, found) &&
    (found.row.type !== 'home' || found.row.helperKey === caller.key));

const among = (hub: Hub, key: string): Assessment | undefined =>
  assessmentList(hub)
    .rows()
    ?.find(({ row }) => row.key === key);

/** The same answer for one that is not there and for one that is not for the caller. */
const found = (
  caller: Person,
  one: Assessment | undefined,
  isFor: (one: Assessment) => boolean,
): Result<Assessment> =>
  one !== undefined && isFor(one)
    ? done(one)
    : refuse('not-found', assessmentWords[caller.language].said.notThere);

/** A councillor may begin the same thing twice: each form has a submission of its own. */
export const keyOfForm = ({ seal }: Hub, caller: Person, submission: string): string =>
  seal.digest(JSON.stringify(['assessment', caller.key, submission])).slice(0, 40);

/** The caller's own, as the hub knows it. */
export const findOwn = (hub: Hub, caller: Person, key: string): Result<Assessment> =>
  found(caller, among(hub, key), (one) => isOwn(caller, one));

/** One with which the caller may help. */
export const findAsked = (hub: Hub, caller: Person, key: string): Result<Assessment> =>
  found(caller, among(hub, key), (one) => isForHelper(hub, caller, one));

/** One that the caller may see at all. */
export const findEither = (hub: Hub, caller: Person, key: string): Result<Assessment> =>
  found(caller, among(hub, key), (one) => isOwn(caller, one) || isForHelper(hub, caller, one));

/** The trail lies on the register site, assessments of a home on the restricted one: it does not say whose home. */
const whoseOf = ({ councillor, type }: Pick<AssessmentRow, 'councillor' | 'type'>): string =>
  type === 'home' ? '' : `${councillor}: `;

/** For the trail: whose it is and of which type, nothing of what it says. */
export const assessmentEntry = (
  hub: Hub,
  by: Person,
  action: AuditAction,
  { councillor, type, key }: Pick<AssessmentRow, 'councillor' | 'type' | 'key'>,
): AuditDraft => ({
  reference: hubReference,
  at: hub.clock.now(),
  action,
  actor: by.name,
  actorKey: by.key,
  detail: `${whoseOf({ councillor, type })}${assessments.fields.type.choices[type].en} (${key.slice(0, 8)})`,
  shared: false,
});
