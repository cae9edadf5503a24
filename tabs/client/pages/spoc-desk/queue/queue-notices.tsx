import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { minutesBetween } from '#core/domain/time/instant.ts';
import { clockTime, momentFor } from '../../../times-now.ts';
import { desk } from '../words.ts';
import type { DeskPage } from '#core/use-cases/views.ts';
import { ladderNames } from '#lists/ladder-steps.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import { Banner } from '../../../components/banner.tsx';
import type { Polled } from '../../../poller.ts';
import { languageNow } from '../../../spoken.ts';

/** SharePoint is read every minute or so; after this many minutes without it people should know. */
const recordPatienceMinutes = 5;

interface Props {
  readonly polled: Polled<DeskPage>;
  readonly refresh: () => void;
}

/** What keeps the list that is shown from being the whole truth of this minute, if anything does. */
export const QueueNotices = ({ polled, refresh }: Props) => (
  <>
    {polled.problem !== undefined && polled.value !== undefined && (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{desk.faults.stale(clockTime(polled.value.now))}</MessageBarTitle>{' '}
          {desk.faults.staleText}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={refresh}>{desk.faults.tryAgain}</Button>
        </MessageBarActions>
      </MessageBar>
    )}
    {polled.value !== undefined && <RecordNotice page={polled.value} />}
    {polled.value?.wrongLadders !== undefined && (
      <Banner intent="warning" title={desk.faults.ladder(polled.value.wrongLadders.map(nameOf))}>
        {desk.faults.ladderText}
      </Banner>
    )}
  </>
);

const nameOf = (ladder: LadderName): string => ladderNames[ladder][languageNow()];

const RecordNotice = ({ page }: { readonly page: DeskPage }) => {
  if (page.reading !== undefined) {
    return (
      <Banner intent="info" title={desk.faults.reading(page.reading.soFar)}>
        {desk.faults.readingText}
      </Banner>
    );
  }
  if (page.freshAt === undefined) {
    return (
      <Banner intent="warning" title={desk.faults.recordNever}>
        {desk.faults.recordNeverText}
      </Banner>
    );
  }
  if (minutesBetween(page.freshAt, page.now) < recordPatienceMinutes) return null;
  return (
    <Banner intent="warning" title={desk.faults.recordStale(momentFor(page.freshAt, page.now))}>
      {desk.faults.recordStaleText}
    </Banner>
  );
};
