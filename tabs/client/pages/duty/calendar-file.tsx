import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dutyPage } from './words.ts';
import { announce } from '../../announcer.ts';
import { FormProblem } from '../../components/form-problem.tsx';
import type { Refusal } from '#core/domain/refusal.ts';
import { saveAs } from '../../save-as.ts';
import { fetchCalendar } from './fetch-calendar.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'start' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Gives the reader's own turns to the device as a file that a calendar opens. */
export const CalendarFile = () => {
  const styles = useStyles();
  const [problem, setProblem] = useState<Refusal>();
  const words = dutyPage.mine;
  const take = async (): Promise<void> => {
    const file = await fetchCalendar();
    setProblem(file.ok ? undefined : file.refused);
    if (file.ok) saveAs(file.value, 'safety-duty.ics');
    announce(file.ok ? words.calendarDone : file.refused.sentence);
  };
  return (
    <div className={styles.part}>
      <Button
        className={styles.button}
        icon={<CalendarArrowDownRegular />}
        onClick={() => void take()}
      >
        {words.calendar}
      </Button>
      <span className={styles.hint}>{words.calendarHint}</span>
      <FormProblem problem={problem} />
    </div>
  );
};
