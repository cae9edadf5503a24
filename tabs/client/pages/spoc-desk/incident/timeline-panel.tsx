import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  AlertRegular,
  ArrowCircleUpRegular,
  ArrowUndoRegular,
  AttachRegular,
  CheckmarkCircleRegular,
  CalendarEditRegular,
  ChatRegular,
  ClockAlarmRegular,
  DismissCircleRegular,
  EyeRegular,
  MailRegular,
  NoteRegular,
  PersonArrowRightRegular,
  PersonAvailableRegular,
  PersonProhibitedRegular,
  PersonSupportRegular,
  ScalesRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { auditActions } from '#core/domain/trail/audit.ts';
import type { AuditAction } from '#core/domain/trail/audit.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { rowEditIn } from '#core/domain/incidents/row-edit.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { TimelineEntry } from '#core/use-cases/views.ts';
import { MoreButton } from '../../../components/more-button.tsx';
import { Surface } from '../../../components/surface.tsx';
import { StepItem, StepList } from '../../../components/step-list.tsx';
import { TypedWords } from './typed-words.tsx';

const useStyles = makeStyles({
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  shared: { marginTop: tokens.spacingVerticalXS },
  toggle: { marginTop: tokens.spacingVerticalM },
});

const icons: Readonly<Record<AuditAction, React.ReactElement>> = {
  'report-received': <MailRegular />,
  'report-sent-again': <MailRegular />,
  'rung-entered': <ArrowCircleUpRegular />,
  'alert-sent': <AlertRegular />,
  'alert-failed': <AlertRegular />,
  acknowledged: <PersonAvailableRegular />,
  'hand-over-offered': <PersonArrowRightRegular />,
  'handed-over': <PersonAvailableRegular />,
  'hand-over-ended': <PersonProhibitedRegular />,
  'given-back': <ArrowUndoRegular />,
  escalated: <ArrowCircleUpRegular />,
  'help-asked': <PersonSupportRegular />,
  'stood-down': <CheckmarkCircleRegular />,
  declined: <PersonProhibitedRegular />,
  triaged: <ScalesRegular />,
  'note-added': <NoteRegular />,
  'councillor-updated': <ChatRegular />,
  'promise-overdue': <ClockAlarmRegular />,
  closed: <CheckmarkCircleRegular />,
  opened: <EyeRegular />,
  refused: <DismissCircleRegular />,
  adopted: <MailRegular />,
  excluded: <PersonProhibitedRegular />,
  included: <PersonAvailableRegular />,
  moved: <ArrowCircleUpRegular />,
  'row-edited': <DismissCircleRegular />,
  'row-removed': <DismissCircleRegular />,
  'row-put-back': <CheckmarkCircleRegular />,
  'evidence-added': <AttachRegular />,
  'evidence-opened': <EyeRegular />,
  'evidence-changed': <WarningRegular />,
  'duty-changed': <CalendarEditRegular />,
  'swap-asked': <CalendarEditRegular />,
  'swap-answered': <CalendarEditRegular />,
  'check-in-begun': <ClockAlarmRegular />,
  'check-in-extended': <ClockAlarmRegular />,
  'check-in-ended': <CheckmarkCircleRegular />,
  'check-in-heard': <ChatRegular />,
  'check-ins-read': <EyeRegular />,
  'assessment-asked': <PersonSupportRegular />,
  'assessment-opened': <EyeRegular />,
  'assessment-taken': <PersonAvailableRegular />,
  'assessment-answered': <ChatRegular />,
  'heads-up-set': <CalendarEditRegular />,
  'heads-up-off': <CalendarEditRegular />,
  'takedown-answered': <ChatRegular />,
  'address-done': <CheckmarkCircleRegular />,
  'interest-opened': <EyeRegular />,
  'interest-decided': <ScalesRegular />,
  'visit-asked': <PersonSupportRegular />,
  'visit-opened': <EyeRegular />,
  'visit-answered': <ChatRegular />,
  'device-answered': <ChatRegular />,
};

/** There are many of these, and they seldom matter at three in the morning. */
const isBackground = ({ action }: TimelineEntry): boolean =>
  action === 'opened' || action === 'evidence-opened' || action === 'alert-sent';

interface Props {
  readonly timeline: readonly TimelineEntry[];
  readonly now: Instant;
}

/** The audit trail, newest first. */
export const TimelinePanel = ({ timeline, now }: Props) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const hidden = timeline.filter(isBackground).length;
  const shown = isWhole ? timeline : timeline.filter((entry) => !isBackground(entry));
  const newestFirst = [...shown].sort((a, b) => b.sequence - a.sequence);
  return (
    <Surface title={desk.timeline.title}>
      {timeline.length === 0 && desk.timeline.none}
      <StepList>
        {newestFirst.map((entry) => (
          <Entry key={entry.sequence} entry={entry} now={now} />
        ))}
      </StepList>
      {hidden > 0 && (
        <MoreButton
          className={styles.toggle}
          isWhole={isWhole}
          setWhole={setWhole}
          more={desk.timeline.showAll(hidden)}
          fewer={desk.timeline.showLess}
        />
      )}
    </Surface>
  );
};

/** An edit by hand names its column and moment in a form of its own: the moment stands above already. */
const detailWords = (detail: string): string => {
  const edit = rowEditIn(detail);
  return edit === undefined ? detail : desk.handEdits.line(edit.column, edit.was, edit.is);
};

const Entry = ({ entry, now }: { readonly entry: TimelineEntry; readonly now: Instant }) => {
  const styles = useStyles();
  return (
    <StepItem icon={icons[entry.action]} title={auditActions[entry.action]} weight="normal">
      <div className={styles.meta}>
        <time dateTime={entry.at}>{momentFor(entry.at, now)}</time>, <bdi>{entry.actor}</bdi>
      </div>
      {entry.detail !== undefined && <TypedWords>{detailWords(entry.detail)}</TypedWords>}
      {entry.shared && (
        <Badge className={styles.shared} appearance="tint" color="brand" icon={<EyeRegular />}>
          {desk.timeline.shared}
        </Badge>
      )}
    </StepItem>
  );
};
