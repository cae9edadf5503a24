import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSwapRegular,
  CalendarEditRegular,
  DeleteRegular,
  EditRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { dutyPage } from './words.ts';
import type {
  DutyBar,
  DutyPage,
  DutyPerson,
  DutyRowView,
} from '#core/use-cases/duty/duty-views.ts';
import { Facts } from '../../components/facts.tsx';
import { PhoneLink } from '../../components/phone-link.tsx';
import { BecauseSign } from './calendar/because-sign.tsx';
import { spanWords } from './duty-times.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  gap: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  warning: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  what: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  problem: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface BarActions {
  readonly change: (row: DutyRowView) => void;
  readonly remove: (row: DutyRowView) => void;
  /** Somebody else for that time. */
  readonly putOver: (bar: DutyBar) => void;
  readonly askForSwap: (bar: DutyBar) => void;
  readonly close: () => void;
}

interface Props {
  readonly bar: DutyBar;
  readonly page: DutyPage;
  readonly actions: BarActions;
}

/** One time on the rota: who, why, what is wrong with it, and what can be done. */
export const BarDetails = ({ bar, page, actions }: Props) => {
  const styles = useStyles();
  const words = dutyPage.calendar;
  const gaps = page.gaps.filter(({ from, until }) => from < bar.until && until > bar.from);
  return (
    <div className={styles.body}>
      <Facts>
        {[
          [words.columns.when, spanWords(bar.from, bar.until)],
          [words.columns.lead, <Somebody key="lead" person={bar.lead} />],
          [words.columns.deputy, <Somebody key="deputy" person={bar.deputy} />],
          [words.columns.senior, bar.senior?.name ?? dutyPage.noSenior],
          [
            words.columns.what,
            <span key="what" className={styles.what}>
              <BecauseSign because={bar.because} />
              {words.because[bar.because]}
            </span>,
          ],
        ]}
      </Facts>
      {gaps.map((gap) => (
        <div key={gap.reason} className={styles.gap}>
          <WarningFilled className={styles.warning} aria-hidden />
          {gap.sentence}
        </div>
      ))}
      <Buttons bar={bar} page={page} actions={actions} />
    </div>
  );
};

const Somebody = ({ person }: { readonly person: DutyPerson | undefined }) => {
  const styles = useStyles();
  if (person === undefined) return dutyPage.nobody;
  return (
    <>
      <bdi>{person.name}</bdi>{' '}
      {person.phone !== undefined && <PhoneLink name={person.name} phone={person.phone} />}
      {person.problem !== undefined && <span className={styles.problem}>{person.problem}</span>}
    </>
  );
};

const Buttons = ({ bar, page, actions }: Props) => {
  const words = dutyPage.bar;
  const row = page.rows.find((each) => each.row === bar.row);
  const isOwnRow = page.may.edit && row !== undefined;
  return (
    <div className={useStyles().buttons}>
      {page.may.swap && bar.mine !== undefined && (
        <Button
          appearance="primary"
          icon={<ArrowSwapRegular />}
          onClick={() => {
            actions.askForSwap(bar);
          }}
        >
          {words.swap}
        </Button>
      )}
      {isOwnRow && row.kind !== 'swap' && (
        <Button
          icon={<EditRegular />}
          onClick={() => {
            actions.change(row);
          }}
        >
          {words.edit}
        </Button>
      )}
      {page.may.edit && (
        <Button
          icon={<CalendarEditRegular />}
          onClick={() => {
            actions.putOver(bar);
          }}
        >
          {words.over}
        </Button>
      )}
      {isOwnRow && (
        <Button
          icon={<DeleteRegular />}
          onClick={() => {
            actions.remove(row);
          }}
        >
          {words.remove}
        </Button>
      )}
      <Button appearance="subtle" onClick={actions.close}>
        {words.close}
      </Button>
    </div>
  );
};
