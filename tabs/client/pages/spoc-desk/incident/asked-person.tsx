import {
  Avatar,
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CheckmarkRegular,
  ClockRegular,
  DismissCircleFilled,
  ErrorCircleFilled,
  PersonProhibitedRegular,
  QuestionCircleRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import type { PersonLine } from './ladder-steps.ts';

const useStyles = makeStyles({
  person: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  words: { minWidth: 0, flexGrow: 1 },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    minHeight: '24px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  channels: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  channel: { display: 'inline-flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXXS },
  failed: { color: tokens.colorPaletteRedForeground1 },
  icon: { flexShrink: 0, fontSize: '14px', lineHeight: 1, paddingTop: '1px' },
  badge: { height: 'auto', textAlign: 'start' },
});

type Channel = PersonLine['channels'][number];
type Answer = NonNullable<PersonLine['answer']>;

const channelIcons: Readonly<Record<Channel['state'], React.ReactElement>> = {
  sent: <CheckmarkRegular />,
  waiting: <ClockRegular />,
  'in-doubt': <QuestionCircleRegular />,
  failed: <ErrorCircleFilled />,
  'not-needed': <SubtractRegular />,
};

const answerLooks: Readonly<
  Record<Answer['is'], { color: NonNullable<BadgeProps['color']>; icon: React.ReactElement }>
> = {
  took: { color: 'success', icon: <CheckmarkCircleFilled /> },
  cannot: { color: 'warning', icon: <PersonProhibitedRegular /> },
  waiting: { color: 'brand', icon: <ClockRegular /> },
  none: { color: 'informative', icon: <SubtractRegular /> },
  unreached: { color: 'danger', icon: <DismissCircleFilled /> },
};

/** Somebody on a step: what they answered, and what became of each message to them. */
export const AskedPerson = ({ person }: { readonly person: PersonLine }) => {
  const styles = useStyles();
  const { name, answer, channels } = person;
  return (
    <div className={styles.person}>
      <Avatar name={name} size={24} color="colorful" aria-hidden />
      <div className={styles.words}>
        <div className={styles.first}>
          <bdi className={styles.name}>{name}</bdi>
          {answer !== undefined && <AnswerBadge answer={answer} />}
        </div>
        {channels.length > 0 && (
          <ul className={styles.channels}>
            {channels.map((each) => (
              <Outcome key={each.words} outcome={each} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

const AnswerBadge = ({ answer: { is, words } }: { readonly answer: Answer }) => {
  const { color, icon } = answerLooks[is];
  return (
    <Badge
      className={useStyles().badge}
      appearance="tint"
      color={color}
      icon={icon}
      shape="rounded"
    >
      {words}
    </Badge>
  );
};

const Outcome = ({ outcome: { state, words } }: { readonly outcome: Channel }) => {
  const styles = useStyles();
  const isFailed = state === 'failed' || state === 'in-doubt';
  return (
    <li className={styles.channel}>
      <span className={mergeClasses(styles.icon, isFailed && styles.failed)} aria-hidden>
        {channelIcons[state]}
      </span>
      {words}
    </li>
  );
};
