import {
  Badge,
  Button,
  Checkbox,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClockRegular } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { saidSpan } from '#core/domain/time/said-moment.ts';
import { trainingWords } from '#core/domain/words/training.ts';
import type {
  BookedName,
  CourseView,
  SessionView,
} from '#core/use-cases/training/training-views.ts';
import { call } from '../../../api.ts';
import { LineLink } from '../../../components/line-link.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  when: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  names: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly course: CourseView;
  readonly session: SessionView;
  readonly now: Instant;
  readonly acts: Said;
  readonly change: () => void;
}

/** A date: when, where, how many places, and one button. */
export const SessionRow = (props: Props) => {
  const { course, session, now, acts, change } = props;
  const styles = useStyles();
  const words = useWords(trainingWords);
  const language = useLanguage();
  const when = saidSpan(session.startsAt, session.endsAt, language);
  const part = course.parts > 1 ? words.partAlone(String(session.part)) : undefined;
  return (
    <li className={styles.row}>
      <p className={styles.when}>{[part, when].filter(Boolean).join(': ')}</p>
      <p className={styles.text}>
        <bdi>{session.place}</bdi>
      </p>
      {session.off ? (
        <div>
          <Badge appearance="tint" color="warning">
            {words.calledOff}
          </Badge>
        </div>
      ) : (
        <Own {...props} when={when} />
      )}
      {session.booked !== undefined && (
        <>
          <Names booked={session.booked} acts={acts} hasBegun={session.startsAt <= now} />
          <div className={styles.acts}>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.changeNamed(course.title, when)}
              onClick={change}
            >
              {words.changeSession}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};

/** What the caller has there, and what they can do about it. */
const Own = ({ course, session, acts, when }: Props & { readonly when: string }) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const { own, free, waiting, capacity, joinLink } = session;
  const names = `${course.title}, ${when}`;
  const run = (verb: 'book-session' | 'leave-session'): void => {
    void acts.run(() => call(verb, { session: session.session }));
  };
  return (
    <>
      {own === undefined ? (
        <p className={styles.quiet}>
          {free > 0 ? words.places(free, capacity) : words.full(waiting)}
        </p>
      ) : (
        <div>
          <Badge
            appearance="tint"
            color={own === 'place' ? 'success' : 'informative'}
            icon={own === 'place' ? <CheckmarkCircleRegular /> : <ClockRegular />}
          >
            {own === 'place' ? words.havePlace : words.onList}
          </Badge>
        </div>
      )}
      <div className={styles.acts}>
        {own === undefined ? (
          <Button
            disabledFocusable={acts.isActing}
            aria-label={`${free > 0 ? words.book : words.wait}: ${names}`}
            onClick={() => {
              run('book-session');
            }}
          >
            {free > 0 ? words.book : words.wait}
          </Button>
        ) : (
          <Button
            disabledFocusable={acts.isActing}
            aria-label={`${own === 'place' ? words.leave : words.leaveList}: ${names}`}
            onClick={() => {
              run('leave-session');
            }}
          >
            {own === 'place' ? words.leave : words.leaveList}
          </Button>
        )}
        {joinLink !== undefined && (
          <LineLink href={joinLink} target="_blank" rel="noreferrer">
            {words.join}
          </LineLink>
        )}
      </div>
    </>
  );
};

interface NamesProps {
  readonly booked: readonly BookedName[];
  readonly acts: Said;
  /** Before that there is nothing to note. */
  readonly hasBegun: boolean;
}

/** For those who run training: who has booked, and who was there. */
const Names = ({ booked, acts, hasBegun }: NamesProps) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  if (booked.length === 0) return <p className={styles.quiet}>{words.nobodyYet}</p>;
  return (
    <details>
      <summary>{words.who(booked.length)}</summary>
      <ul className={styles.names}>
        {booked.map(({ booking, name, place, done }) => (
          <li key={booking}>
            {!hasBegun && <bdi>{place === 'waiting' ? words.waits(name) : name}</bdi>}
            {hasBegun && (
              <Checkbox
                checked={done}
                label={words.wasThere(name)}
                onChange={(_event, { checked }) => {
                  const wanted = checked === true ? 'yes' : 'no';
                  void acts.run(() => call('mark-training', { booking, done: wanted }));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
