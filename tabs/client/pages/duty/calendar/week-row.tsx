import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { dutyPage } from '../words.ts';
import type { DutyBar, DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { dayBegins, longDay, shortDay } from '../duty-times.ts';
import { BarButton } from './bar-button.tsx';
import type { Week } from './calendar-weeks.ts';

const useStyles = makeStyles({
  week: { position: 'relative', paddingBottom: tokens.spacingVerticalM },
  days: { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' },
  day: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  today: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightBold },
  lane: { position: 'relative', height: '48px', margin: 0, padding: 0, listStyleType: 'none' },
  seniors: {
    ...typographyStyles.caption2,
    position: 'relative',
    height: '18px',
    marginTop: tokens.spacingVerticalXXS,
  },
  senior: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  now: {
    position: 'absolute',
    top: 0,
    bottom: tokens.spacingVerticalM,
    zIndex: 1,
    borderLeft: `2px solid ${tokens.colorPaletteRedBorderActive}`,
    pointerEvents: 'none',
  },
  nowWord: {
    ...typographyStyles.caption2Strong,
    position: 'absolute',
    bottom: 0,
    transform: 'translateX(-50%)',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface Props {
  readonly week: Week;
  readonly now: Instant;
  /** The first week that is shown. */
  readonly isFirst: boolean;
  readonly page: Pick<DutyPage, 'people' | 'gaps'>;
  readonly open: (bar: DutyBar) => void;
}

/** Seven days with their turns as bars, and below them who is the senior manager. */
export const WeekRow = ({ week, now, isFirst, page: { people, gaps }, open }: Props) => {
  const styles = useStyles();
  const today = dayOf(now);
  const hasGap = ({ from, until }: DutyBar): boolean =>
    gaps.some((gap) => gap.from < until && gap.until > from);
  return (
    <section
      className={styles.week}
      aria-label={dutyPage.calendar.week(longDay(dayBegins(week.monday)))}
    >
      <div className={styles.days} aria-hidden>
        {week.days.map((day) => (
          <div key={day} className={mergeClasses(styles.day, day === today && styles.today)}>
            {shortDay(dayBegins(day))}
          </div>
        ))}
      </div>
      <ol className={styles.lane}>
        {week.bars.map((piece, index) => (
          <li key={piece.item.from}>
            <BarButton
              piece={piece}
              people={people}
              hasGap={hasGap(piece.item)}
              isOver={piece.item.until <= now}
              isFirst={isFirst && index === 0}
              open={open}
            />
          </li>
        ))}
      </ol>
      <div className={styles.seniors}>
        {week.seniors
          .filter(({ item }) => item.name !== undefined)
          .map(({ item, left, width }) => (
            <div
              key={item.from}
              className={styles.senior}
              style={{ left: `${String(left)}%`, width: `${String(width)}%` }}
            >
              {dutyPage.calendar.seniorLane}: <bdi>{item.name}</bdi>
            </div>
          ))}
      </div>
      {week.now !== undefined && (
        <div className={styles.now} style={{ left: `${String(week.now)}%` }} aria-hidden>
          <span className={styles.nowWord}>{dutyPage.calendar.today}</span>
        </div>
      )}
    </section>
  );
};
