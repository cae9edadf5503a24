/** One café: when, where, for whom, how full; and what one can do about it. */
import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  CalendarRegular,
  DrinkCoffeeRegular,
  LocationRegular,
  PeopleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type { CafeView } from '#core/use-cases/cafes/cafe-views.ts';
import { call } from '../../../api.ts';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { openLink } from '../../../teams.ts';
import { dayOfCafe, hoursOfCafe } from './cafe-times.ts';
import type { Opened } from './opened-cafe.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  off: { textDecorationLine: 'line-through' },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  wrong: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  faint: { color: tokens.colorNeutralForeground2 },
  plain: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly cafe: CafeView;
  readonly now: Instant;
  readonly acts: Said;
  readonly open: (next: Opened) => void;
}

export const CafeCard = ({ cafe, now, acts, open }: Props) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const language = useLanguage();
  const isOver = cafe.endsAt <= now || cafe.cancelled;
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <h2 className={mergeClasses(styles.title, cafe.cancelled && styles.off)}>
          <bdi>{cafe.title}</bdi>
        </h2>
        <State cafe={cafe} isOver={isOver} />
      </div>
      <span className={styles.line}>
        <CalendarRegular aria-hidden className={styles.icon} />
        {dayOfCafe(cafe, language)}, {hoursOfCafe(cafe, language)}
      </span>
      <span className={styles.line}>
        <LocationRegular aria-hidden className={styles.icon} />
        <Where cafe={cafe} />
      </span>
      <span className={styles.line}>
        <DrinkCoffeeRegular aria-hidden className={styles.icon} />
        <span>
          {words.host(cafe.host)}. <Audience cafe={cafe} />.
        </span>
      </span>
      {!isOver && <Room cafe={cafe} />}
      {cafe.about !== undefined && <p className={styles.plain}>{cafe.about}</p>}
      <Warnings cafe={cafe} isOver={isOver} />
      {!isOver && <Acts cafe={cafe} acts={acts} open={open} />}
    </article>
  );
};

const State = ({ cafe, isOver }: { readonly cafe: CafeView; readonly isOver: boolean }) => {
  const words = useWords(cafePageWords);
  if (cafe.cancelled)
    return (
      <Badge appearance="tint" shape="rounded" color="danger">
        {words.off}
      </Badge>
    );
  if (isOver || cafe.mine === 'not')
    return !isOver && cafe.joined >= cafe.capacity ? (
      <Badge appearance="tint" shape="rounded" color="warning">
        {words.full}
      </Badge>
    ) : null;
  return (
    <Badge
      appearance="tint"
      shape="rounded"
      color={cafe.mine === 'joined' ? 'success' : 'informative'}
    >
      {words.mine[cafe.mine]}
    </Badge>
  );
};

const Where = ({ cafe: { place, online } }: { readonly cafe: CafeView }) => {
  const words = useWords(cafePageWords);
  if (place === undefined) return words.online;
  return (
    <span>
      <bdi>{place}</bdi>
      {online && `, ${words.andOnline}`}
    </span>
  );
};

export const Audience = ({ cafe: { openTo, group } }: { readonly cafe: CafeView }) => {
  const words = useWords(cafePageWords).openTo;
  return openTo === 'group' ? words.group(group ?? '') : words[openTo];
};

/** How many, never who. */
const Room = ({ cafe: { capacity, joined, waiting } }: { readonly cafe: CafeView }) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  return (
    <span className={styles.line}>
      <PeopleRegular aria-hidden className={styles.icon} />
      <span>
        {words.places(Math.max(0, capacity - joined), capacity)}
        {waiting > 0 && `, ${words.waiting(waiting)}`}
      </span>
    </span>
  );
};

/** What the champion should know. */
const Warnings = ({
  cafe: { manage, joined },
  isOver,
}: {
  readonly cafe: CafeView;
  readonly isOver: boolean;
}) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  if (manage === undefined) return null;
  const { hostHasLeft, meetingMissing, noEvent, feedback } = manage;
  const said = [
    ...(hostHasLeft && !isOver ? [words.hostHasLeft] : []),
    ...(meetingMissing && !isOver ? [words.meetingMissing] : []),
    ...(noEvent && !isOver ? [words.noEvent] : []),
  ];
  return (
    <>
      {said.map((sentence) => (
        <span key={sentence} className={styles.line}>
          <WarningFilled aria-hidden className={styles.wrong} />
          {sentence}
        </span>
      ))}
      {isOver && <span className={styles.faint}>{words.joined(joined)}</span>}
      {feedback !== undefined && (
        <span className={styles.faint}>
          {words.feedbackOf(feedback.good, feedback.fair, feedback.poor)}
        </span>
      )}
    </>
  );
};

const Acts = ({ cafe, acts, open }: Omit<Props, 'now'>) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const { key, mine, joined, capacity, waiting, joinUrl, manage } = cafe;
  const isFull = joined >= capacity || waiting > 0;
  const run = (name: 'join-cafe' | 'leave-cafe'): void => {
    void acts.run(() => call(name, { cafe: key }));
  };
  return (
    <div className={styles.acts}>
      {mine === 'not' ? (
        <Button
          appearance="primary"
          disabledFocusable={acts.isActing}
          onClick={() => {
            run('join-cafe');
          }}
        >
          {isFull ? words.wait : words.join}
        </Button>
      ) : (
        <Button
          disabledFocusable={acts.isActing}
          onClick={() => {
            run('leave-cafe');
          }}
        >
          {words.leave}
        </Button>
      )}
      {joinUrl !== undefined && (
        <Button
          onClick={() => {
            openLink(joinUrl);
          }}
        >
          {words.enter}
        </Button>
      )}
      {manage !== undefined &&
        (['change', 'call-off', 'poster'] as const).map((is) => (
          <Button
            key={is}
            appearance="subtle"
            onClick={() => {
              open({ is, cafe });
            }}
          >
            {words[is === 'call-off' ? 'callOff' : is]}
          </Button>
        ))}
    </div>
  );
};
