import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  ClockRegular,
  DismissCircleRegular,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { dutyPage } from '../words.ts';
import type { AnswerSwapInput, SwapState, SwapView } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../../api.ts';
import { spanWords } from '../duty-times.ts';
import type { DutyActs } from '../use-duty-acts.ts';

const useStyles = makeStyles({
  swap: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  mine: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  title: { ...typographyStyles.body1Strong },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const looks: Readonly<
  Record<SwapState, { color: NonNullable<BadgeProps['color']>; icon: React.ReactElement }>
> = {
  asked: { color: 'brand', icon: <ClockRegular /> },
  accepted: { color: 'success', icon: <CheckmarkCircleFilled /> },
  refused: { color: 'warning', icon: <DismissCircleRegular /> },
  withdrawn: { color: 'informative', icon: <ArrowUndoRegular /> },
};

interface Props {
  readonly swap: SwapView;
  readonly now: Instant;
  readonly acts: DutyActs;
}

/** One swap: who asks whom for what, how it stands, and its answer where it is the reader's to give. */
export const SwapRow = ({ swap, now, acts }: Props) => {
  const styles = useStyles();
  const words = dutyPage.swaps;
  const { asker, asked, state, may, note } = swap;
  const title = may.answer ? words.askedOfMe(asker.name) : words.asks(asker.name, asked.name);
  return (
    <li className={mergeClasses(styles.swap, may.answer && styles.mine)}>
      <span className={styles.title}>
        <bdi>{title}</bdi>
      </span>
      <span>
        {spanWords(swap.from, swap.until)}, {words.parts[swap.part]}
      </span>
      {note !== undefined && note !== '' && <bdi>“{note}”</bdi>}
      <span className={styles.row}>
        <Badge appearance="tint" shape="rounded" {...looks[state]}>
          {words.states[state]}
        </Badge>
        <span className={styles.faint}>
          {swap.answeredAt === undefined
            ? words.asked(momentFor(swap.askedAt, now))
            : words.answered(momentFor(swap.answeredAt, now))}
        </span>
      </span>
      <Answers swap={swap} acts={acts} />
    </li>
  );
};

const Answers = ({ swap: { swap, may, from, until }, acts }: Omit<Props, 'now'>) => {
  const styles = useStyles();
  const words = dutyPage.swaps;
  const when = spanWords(from, until);
  const answer = (how: AnswerSwapInput['answer']): void =>
    void acts.run(() => call('answer-swap', { swap, answer: how }));
  if (!may.answer && !may.withdraw) return null;
  return (
    <div className={styles.row}>
      {may.answer && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={acts.isActing}
            aria-label={`${words.accept}: ${when}`}
            onClick={() => {
              answer('accept');
            }}
          >
            {words.accept}
          </Button>
          <Button
            disabledFocusable={acts.isActing}
            aria-label={`${words.refuse}: ${when}`}
            onClick={() => {
              answer('refuse');
            }}
          >
            {words.refuse}
          </Button>
        </>
      )}
      {may.withdraw && (
        <Button
          size="small"
          disabledFocusable={acts.isActing}
          aria-label={`${words.withdraw}: ${when}`}
          onClick={() => {
            answer('withdraw');
          }}
        >
          {words.withdraw}
        </Button>
      )}
    </div>
  );
};
