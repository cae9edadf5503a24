import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { dutyPage } from '../words.ts';
import type { DutyBar, DutyPage, DutyPerson } from '#core/use-cases/duty/duty-views.ts';
import { spanWords } from '../duty-times.ts';
import { BecauseSign } from './because-sign.tsx';
import type { Piece } from './calendar-weeks.ts';
import { initialsOf } from './initials.ts';
import { colourOf } from './person-colours.ts';

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.caption1,
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    padding: 0,
    overflow: 'hidden',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      zIndex: 2,
    },
  },
  mine: { border: `2px solid ${tokens.colorBrandStroke1}` },
  gap: {
    justifyContent: 'center',
    alignItems: 'center',
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `2px dashed ${tokens.colorStatusWarningForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  // What has been cannot be put right: no warning.
  past: {
    color: tokens.colorNeutralForeground2,
    border: `1px dotted ${tokens.colorNeutralStroke1}`,
  },
  half: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderLeft: '4px solid',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  initials: { fontWeight: tokens.fontWeightBold },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  sign: { marginInlineStart: 'auto' },
});

interface Props {
  readonly piece: Piece<DutyBar>;
  readonly people: DutyPage['people'];
  readonly hasGap: boolean;
  readonly isOver: boolean;
  /** The first of the calendar: what runs into it is named here. */
  readonly isFirst: boolean;
  readonly open: (bar: DutyBar) => void;
}

export const barLabel = ({ from, until, lead, deputy, because, mine }: DutyBar): string => {
  const when = spanWords(from, until);
  const { calendar } = dutyPage;
  if (lead === undefined && deputy === undefined) return `${when}: ${dutyPage.nobodyOnCall}`;
  const nobody = dutyPage.nobody;
  const names = calendar.label(when, lead?.name ?? nobody, deputy?.name ?? nobody);
  const kind = because === 'turn' ? [] : [calendar.because[because]];
  return [names, ...kind, ...(mine === undefined ? [] : [calendar.mine])].join(', ');
};

/** Turns and repeating ones are what the rota is made of: they need no sign. */
const isUnusual = ({ because }: DutyBar): boolean => because === 'override' || because === 'swap';

/** One turn in its week: lead above, deputy below. Reached by the keyboard in the week in which it begins. */
export const BarButton = ({ piece, people, hasGap, isOver, isFirst, open }: Props) => {
  const styles = useStyles();
  const { item: bar, left, width, begins } = piece;
  const isGap = bar.lead === undefined && bar.deputy === undefined;
  const first = begins || isFirst;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.bar,
        bar.mine !== undefined && styles.mine,
        isGap && (isOver ? styles.past : styles.gap),
      )}
      style={{ left: `${String(left)}%`, width: `${String(width)}%` }}
      title={barLabel(bar)}
      {...(first ? { 'aria-label': barLabel(bar) } : { 'aria-hidden': true, tabIndex: -1 })}
      onClick={() => {
        open(bar);
      }}
    >
      {isGap ? (
        <span>
          {!isOver && <BecauseSign because="nobody" />} {dutyPage.nobodyOnCall}
        </span>
      ) : (
        <>
          <Half person={bar.lead} people={people}>
            {first && (hasGap || isUnusual(bar)) && (
              <BecauseSign because={hasGap ? 'nobody' : bar.because} />
            )}
          </Half>
          <Half person={bar.deputy} people={people} />
        </>
      )}
    </button>
  );
};

interface HalfProps {
  readonly person: DutyPerson | undefined;
  readonly people: DutyPage['people'];
  readonly children?: React.ReactNode;
}

const Half = ({ person, people, children }: HalfProps) => {
  const styles = useStyles();
  const { back, text, edge } = colourOf(people, person?.key ?? '');
  const name = person?.name ?? dutyPage.nobody;
  return (
    <span
      className={styles.half}
      style={{ backgroundColor: back, color: text, borderLeftColor: edge }}
    >
      <span className={styles.initials}>{initialsOf(name)}</span>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.sign}>{children}</span>
    </span>
  );
};
