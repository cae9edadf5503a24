import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { dutyPage } from '../words.ts';
import type { DutyBar, DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { useIsWide } from '../../../components/use-is-wide.ts';
import { Surface } from '../../../components/surface.tsx';
import { dayBegins, dayLater, mondayOf } from '../duty-times.ts';
import { BecauseSign } from './because-sign.tsx';
import { CalendarBar } from './calendar-bar.tsx';
import { calendarWeeks } from './calendar-weeks.ts';
import { DayList } from './day-list.tsx';
import { TurnCards } from './turn-cards.tsx';
import { WeekRow } from './week-row.tsx';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Shown at once: 30 days, whatever day of the week it is. */
const weeksShown = 5;

interface Props {
  readonly page: DutyPage;
  readonly now: Instant;
  /** The Monday with which the calendar begins. */
  readonly monday: string;
  readonly show: (monday: string) => void;
  readonly add: () => void;
  readonly open: (bar: DutyBar) => void;
}

/** The rota of five weeks: as bars where there is room, as a list on a phone and for whoever wants one. */
export const CalendarPanel = ({ page, now, monday, show, add, open }: Props) => {
  const isWide = useIsWide();
  const [wantsList, setWantsList] = useState<boolean>();
  const asList = wantsList ?? !isWide;
  const [from, until] = [dayBegins(monday), dayBegins(dayLater(monday, weeksShown * 7))];
  const isThisWeek = monday === mondayOf(now);
  const bars = page.bars.filter((bar) => bar.from < until && bar.until > (isThisWeek ? now : from));
  return (
    <Surface title={dutyPage.calendar.title}>
      <CalendarBar
        weeks={weeksShown}
        {...{ page, monday, show, add, asList, isThisWeek }}
        thisWeek={mondayOf(now)}
        change={setWantsList}
      />
      {asList ? (
        <Listed key={monday} bars={bars} page={page} open={open} isWide={isWide} />
      ) : (
        <>
          {calendarWeeks(page.bars, monday, weeksShown, now).map((week, index) => (
            <WeekRow
              key={week.monday}
              week={week}
              now={now}
              isFirst={index === 0}
              page={page}
              open={open}
            />
          ))}
          <Legend />
        </>
      )}
    </Surface>
  );
};

interface ListedProps {
  readonly bars: readonly DutyBar[];
  readonly page: DutyPage;
  readonly open: Props['open'];
  readonly isWide: boolean;
}

const Listed = ({ bars, page: { gaps, people }, open, isWide }: ListedProps) =>
  isWide ? (
    <DayList bars={bars} gaps={gaps} open={open} />
  ) : (
    <TurnCards bars={bars} gaps={gaps} people={people} open={open} />
  );

const Legend = () => {
  const styles = useStyles();
  const { because, legend, gap } = dutyPage.calendar;
  return (
    <ul className={styles.legend} aria-label={legend}>
      {(['override', 'swap'] as const).map((each) => (
        <li key={each} className={styles.meaning}>
          <BecauseSign because={each} />
          {because[each]}
        </li>
      ))}
      <li className={styles.meaning}>
        <BecauseSign because="nobody" />
        {gap}
      </li>
    </ul>
  );
};
