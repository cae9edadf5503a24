/** A month at a glance: on a wide page a calendar, on a phone its days with a café; below it the cafés themselves. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { clockTime, dayOf } from '#core/domain/time/wall-clock.ts';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import { timeWords } from '#core/domain/words/times.ts';
import type { CafeView } from '#core/use-cases/cafes/cafe-views.ts';
import { useIsWide } from '../../../components/use-is-wide.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { Cards } from './cafe-list-panel.tsx';
import type { PanelProps } from './cafe-list-panel.tsx';
import { monthBeside, weeksOf } from './month-days.ts';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, textAlign: 'center' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    padding: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    height: '76px',
    padding: tokens.spacingVerticalXS,
    verticalAlign: 'top',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  other: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  today: { fontWeight: tokens.fontWeightBold, color: tokens.colorBrandForeground1 },
  cafe: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  off: { textDecorationLine: 'line-through' },
});

const monthOf = (day: string): string => day.slice(0, 7);

export const MonthPanel = ({ list, acts, open }: PanelProps) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const language = useLanguage();
  const isWide = useIsWide();
  const [month, show] = useState(() => monthOf(dayOf(list.now)));
  const shown = list.cafes.filter(({ startsAt }) => monthOf(dayOf(startsAt)) === month);
  const [year = '', number = '1'] = month.split('-');
  const name = `${timeWords[language].months[Number(number) - 1] ?? ''} ${year}`;
  return (
    <>
      <div className={styles.top}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={words.earlier}
          onClick={() => {
            show(monthBeside(month, -1));
          }}
        />
        <h2 className={styles.title} aria-live="polite">
          {name}
        </h2>
        <Button
          icon={<ChevronRightRegular />}
          aria-label={words.later}
          onClick={() => {
            show(monthBeside(month, 1));
          }}
        />
      </div>
      {isWide && <MonthTable month={month} name={name} cafes={shown} today={dayOf(list.now)} />}
      {shown.length === 0 && words.noneThisMonth}
      <Cards cafes={shown} {...{ list, acts, open }} />
    </>
  );
};

interface TableProps {
  readonly month: string;
  readonly name: string;
  readonly cafes: readonly CafeView[];
  readonly today: string;
}

const MonthTable = ({ month, name, cafes, today }: TableProps) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const language = useLanguage();
  return (
    <table className={styles.table} aria-label={words.calendar(name)}>
      <thead>
        <tr>
          {timeWords[language].weekdays.map((weekday) => (
            <th key={weekday} scope="col" className={styles.heading}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                className={mergeClasses(styles.cell, monthOf(day) !== month && styles.other)}
              >
                <span className={mergeClasses(day === today && styles.today)}>
                  {Number(day.slice(8))}
                </span>
                {cafes
                  .filter(({ startsAt }) => dayOf(startsAt) === day)
                  .map(({ key, title, startsAt, cancelled }) => (
                    <span key={key} className={mergeClasses(styles.cafe, cancelled && styles.off)}>
                      {clockTime(startsAt, language)} {title}
                    </span>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
