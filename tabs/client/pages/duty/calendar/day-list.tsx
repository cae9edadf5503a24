import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular, WarningFilled } from '@fluentui/react-icons';
import { dutyPage } from '../words.ts';
import type { DutyBar, DutyPage, DutyPerson } from '#core/use-cases/duty/duty-views.ts';
import { PlainCell, PlainRow, PlainTable } from '../../../components/plain-table.tsx';
import { spanWords } from '../duty-times.ts';
import { barLabel } from './bar-button.tsx';
import { BecauseSign } from './because-sign.tsx';

const useStyles = makeStyles({
  person: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  faint: { color: tokens.colorNeutralForeground2 },
  what: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  gap: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  badge: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly bars: readonly DutyBar[];
  readonly gaps: DutyPage['gaps'];
  readonly open: (bar: DutyBar) => void;
}

/** The same turns as a table, day by day: for a phone, for a screen reader, for whoever likes lists. */
export const DayList = ({ bars, gaps, open }: Props) => {
  const { columns, title } = dutyPage.calendar;
  if (bars.length === 0) return <p>{dutyPage.calendar.empty}</p>;
  return (
    <PlainTable label={title} columns={Object.values(columns)}>
      {bars.map((bar) => (
        <Row
          key={bar.from}
          bar={bar}
          gaps={gaps.filter(({ from, until }) => from < bar.until && until > bar.from)}
          open={open}
        />
      ))}
    </PlainTable>
  );
};

interface RowProps {
  readonly bar: DutyBar;
  readonly gaps: DutyPage['gaps'];
  readonly open: (bar: DutyBar) => void;
}

const Row = ({ bar, gaps, open }: RowProps) => {
  const styles = useStyles();
  const { columns, because, mine, today } = dutyPage.calendar;
  return (
    <PlainRow>
      <PlainCell strong>
        <time dateTime={bar.from}>{spanWords(bar.from, bar.until)}</time>
      </PlainCell>
      <PlainCell label={columns.lead}>
        <Person person={bar.lead} />
      </PlainCell>
      <PlainCell label={columns.deputy}>
        <Person person={bar.deputy} />
      </PlainCell>
      <PlainCell label={columns.senior}>
        {bar.senior === undefined ? (
          <span className={styles.faint}>{dutyPage.noSenior}</span>
        ) : (
          <bdi>{bar.senior.name}</bdi>
        )}
      </PlainCell>
      <PlainCell>
        <div className={styles.what}>
          <BecauseSign because={bar.because} />
          {because[bar.because]}
          {bar.isNow && (
            <Badge className={styles.badge} color="brand" appearance="filled" shape="rounded">
              {today}
            </Badge>
          )}
          {bar.mine !== undefined && (
            <Badge className={styles.badge} color="brand" appearance="tint" shape="rounded">
              {mine}
            </Badge>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<OpenRegular />}
            aria-label={barLabel(bar)}
            onClick={() => {
              open(bar);
            }}
          />
        </div>
        {gaps.map((gap) => (
          <div key={gap.reason} className={styles.gap}>
            <WarningFilled className={styles.warning} aria-hidden />
            {gap.sentence}
          </div>
        ))}
      </PlainCell>
    </PlainRow>
  );
};

const Person = ({ person }: { readonly person: DutyPerson | undefined }) => {
  const styles = useStyles();
  if (person === undefined) return <span className={styles.faint}>{dutyPage.nobody}</span>;
  return (
    <span className={styles.person}>
      {!person.reachable && <WarningFilled className={styles.warning} aria-hidden />}
      <bdi>{person.name}</bdi>
      {!person.reachable && <span className={styles.faint}>({dutyPage.bar.cannot})</span>}
    </span>
  );
};
