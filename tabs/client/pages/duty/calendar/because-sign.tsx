import { makeStyles } from '@fluentui/react-components';
import {
  ArrowRepeatAllRegular,
  ArrowSwapRegular,
  CalendarEditRegular,
  CalendarLtrRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { DutyBar } from '#core/use-cases/duty/duty-views.ts';

const useStyles = makeStyles({ sign: { display: 'inline-flex', flexShrink: 0, fontSize: '16px' } });

const signs: Readonly<Record<DutyBar['because'], React.ReactElement>> = {
  turn: <CalendarLtrRegular />,
  pattern: <ArrowRepeatAllRegular />,
  override: <CalendarEditRegular />,
  swap: <ArrowSwapRegular />,
  nobody: <WarningFilled />,
};

/** Which kind of row says who is on call. Its meaning stands in words beside it or in the legend. */
export const BecauseSign = ({ because }: { readonly because: DutyBar['because'] }) => (
  <span className={useStyles().sign} aria-hidden>
    {signs[because]}
  </span>
);
