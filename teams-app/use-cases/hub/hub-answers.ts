/** What others have answered to somebody: that they did, and not a word of what. */
import type { Person } from '../../domain/people.ts';
import { assessmentList, isOwn } from '../assessments/find-assessment.ts';
import { ownDevices } from '../information/find-device.ts';
import { ownInterests } from '../information/find-interest.ts';
import { ownTakedowns } from '../online/find-takedown.ts';
import { ownVisits } from '../visits/find-visit.ts';
import type { HubNews } from './hub-views.ts';
import type { Hub } from '../use-case.ts';

type Answers = NonNullable<HubNews['answers']>;

const aboutAssessments = (hub: Hub, caller: Person): Answers =>
  (assessmentList(hub).rows() ?? [])
    .filter((one) => isOwn(caller, one) && one.row.stage === 'answered')
    .map(({ row }) => ({
      item: row.key,
      revision: row.answeredAt ?? row.changedAt,
      to: 'assessment',
    }));

const aboutInterests = (hub: Hub, caller: Person): Answers =>
  ownInterests(hub, caller)
    .filter(({ row }) => row.stage !== 'asked' && row.stage !== 'withdrawn')
    .map(({ row }) => ({
      item: row.key,
      revision: `${row.stage} ${row.decidedAt ?? ''}`,
      to: 'information',
    }));

const aboutDevices = (hub: Hub, caller: Person): Answers =>
  ownDevices(hub, caller)
    .filter(({ stage }) => stage === 'issued' || stage === 'declined')
    .map(({ key, stage }) => ({ item: key, revision: stage, to: 'information' }));

const aboutTakedowns = (hub: Hub, caller: Person): Answers =>
  ownTakedowns(hub, caller)
    .filter(({ stage }) => stage !== 'asked' && stage !== 'withdrawn')
    .map(({ key, stage }) => ({ item: key, revision: stage, to: 'takedown' }));

const aboutVisits = (hub: Hub, caller: Person): Answers =>
  ownVisits(hub, caller)
    .filter(({ answeredAt }) => answeredAt !== undefined)
    .map(({ key, answeredAt = '' }) => ({ item: key, revision: answeredAt, to: 'visit' }));

const aboutTalking = async ({ promises }: Hub, { key }: Person): Promise<Answers> => {
  const { own } = await promises.support.requestsOf(key);
  return own
    .filter(({ state }) => state !== 'sent')
    .map((request) => ({
      item: request.key,
      revision: request.answeredAt ?? request.sentAt,
      to: 'talk',
    }));
};

/** To the caller alone, by what the hub knows now. Throws StoreUnavailable. */
export const answersTo = async (hub: Hub, caller: Person): Promise<Answers> => [
  ...aboutVisits(hub, caller),
  ...aboutAssessments(hub, caller),
  ...aboutInterests(hub, caller),
  ...aboutDevices(hub, caller),
  ...aboutTakedowns(hub, caller),
  ...(await aboutTalking(hub, caller)),
];
