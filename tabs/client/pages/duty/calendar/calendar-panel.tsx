import {
  Button,
  ToggleButton,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  CalendarAddRegular,
  CalendarLtrRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  TextBulletListRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/instant.ts';
import { dayOf } from '#core/domain/wall-clock.ts';
import { dutyPage } from '#core/domain/words/desk-duty.ts';
import type { DutyBar, DutyPage } from '#core/use-cases/duty-views.ts';
import { useIsWide } from '../../../components/use-is-wide.ts';
import { Surface } from '../../../components/surface.tsx';
import { dayBegins, dayLater, mondayOf, shortDay } from '../duty-times.ts';
import { BecauseSign } from './because-sign.tsx';
import { calendarWeeks } from './calendar-weeks.ts';
import { DayList } from './day-list.tsx';
import { WeekRow } from './week-row.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  span: { ...typographyStyles.body1Strong, marginInlineEnd: 'auto' },
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
      <Toolbar
        {...{ page, monday, show, add, asList, isThisWeek }}
        thisWeek={mondayOf(now)}
        change={setWantsList}
      />
      {asList ? (
        <DayList bars={bars} gaps={page.gaps} open={open} />
      ) : (
        <>
          {calendarWeeks(page.bars, monday, weeksShown, now).map((week) => (
            <WeekRow key={week.monday} week={week} today={dayOf(now)} page={page} open={open} />
          ))}
          <Legend />
        </>
      )}
    </Surface>
  );
};

interface ToolbarProps extends Pick<Props, 'page' | 'monday' | 'show' | 'add'> {
  readonly asList: boolean;
  readonly isThisWeek: boolean;
  readonly thisWeek: string;
  readonly change: (wantsList: boolean) => void;
}

const Toolbar = (props: ToolbarProps) => {
  const { page, monday, show, add, asList, isThisWeek, thisWeek, change } = props;
  const styles = useStyles();
  const words = dutyPage.calendar;
  const last = dayLater(monday, weeksShown * 7 - 1);
  return (
    <div className={styles.bar}>
      {page.may.edit && (
        <Button appearance="primary" icon={<CalendarAddRegular />} onClick={add}>
          {words.add}
        </Button>
      )}
      <span className={styles.span} aria-live="polite">
        {words.weeks(shortDay(dayBegins(monday)), shortDay(dayBegins(last)))}
      </span>
      <Button
        icon={<ChevronLeftRegular />}
        onClick={() => {
          show(dayLater(monday, -7));
        }}
      >
        {words.earlier}
      </Button>
      <Button
        disabledFocusable={isThisWeek}
        onClick={() => {
          show(thisWeek);
        }}
      >
        {words.thisWeek}
      </Button>
      <Button
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={() => {
          show(dayLater(monday, 7));
        }}
      >
        {words.later}
      </Button>
      <LookToggle asList={asList} change={change} />
    </div>
  );
};

interface LookProps {
  readonly asList: boolean;
  readonly change: (wantsList: boolean) => void;
}

const LookToggle = ({ asList, change }: LookProps) => {
  const words = dutyPage.calendar;
  return (
    <div role="group" aria-label={words.look}>
      <ToggleButton
        appearance="subtle"
        icon={<CalendarLtrRegular />}
        checked={!asList}
        onClick={() => {
          change(false);
        }}
      >
        {words.asCalendar}
      </ToggleButton>
      <ToggleButton
        appearance="subtle"
        icon={<TextBulletListRegular />}
        checked={asList}
        onClick={() => {
          change(true);
        }}
      >
        {words.asList}
      </ToggleButton>
    </div>
  );
};

const Legend = () => {
  const styles = useStyles();
  const { because, legend, gap } = dutyPage.calendar;
  return (
    <ul className={styles.legend} aria-label={legend}>
      {(['pattern', 'override', 'swap'] as const).map((each) => (
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
