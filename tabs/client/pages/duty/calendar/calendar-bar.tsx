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
import { dutyPage } from '../words.ts';
import type { DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { dayBegins, dayLater, shortDay } from '../duty-times.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  span: { ...typographyStyles.body1Strong, marginInlineEnd: 'auto' },
  jump: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly page: DutyPage;
  /** The Monday with which the calendar begins. */
  readonly monday: string;
  readonly show: (monday: string) => void;
  readonly add: () => void;
  /** How many are shown. */
  readonly weeks: number;
  readonly asList: boolean;
  readonly isThisWeek: boolean;
  readonly thisWeek: string;
  readonly change: (wantsList: boolean) => void;
}

/** Which weeks are shown, and how; and the way to add to them. */
export const CalendarBar = (props: Props) => {
  const { page, monday, weeks, show, add, asList, isThisWeek, thisWeek, change } = props;
  const styles = useStyles();
  const words = dutyPage.calendar;
  const last = dayLater(monday, weeks * 7 - 1);
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
      <div className={styles.jump}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={words.earlier}
          title={words.earlier}
          onClick={() => {
            show(dayLater(monday, -7));
          }}
        />
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
          aria-label={words.later}
          title={words.later}
          onClick={() => {
            show(dayLater(monday, 7));
          }}
        />
      </div>
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
