import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, WarningFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { dutyPage } from './words.ts';
import type { DutyGapView, DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { MoreButton } from '../../components/more-button.tsx';
import { Surface } from '../../components/surface.tsx';

const useStyles = makeStyles({
  surface: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  gap: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  words: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: '320px',
    '@media (max-width: 599px)': { flexBasis: '100%' },
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  toggle: { marginTop: tokens.spacingVerticalS },
  hint: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

const shownAtFirst = 3;

interface Props {
  readonly page: DutyPage;
  /** Opens the form for that time. */
  readonly fill: (gap: DutyGapView) => void;
}

/** What is wrong with the rota in the next 30 days, in words. Not there where nothing is. */
export const GapsPanel = ({ page: { gaps, may }, fill }: Props) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const words = dutyPage.gaps;
  if (gaps.length === 0) return null;
  const shown = isWhole ? gaps : gaps.slice(0, shownAtFirst);
  return (
    <Surface title={words.title(gaps.length)} className={styles.surface}>
      <ul className={styles.list}>
        {shown.map((gap) => (
          <li key={`${gap.from}/${gap.reason}`} className={styles.gap}>
            <span className={styles.words}>
              <WarningFilled className={styles.icon} aria-hidden />
              {gap.sentence}
            </span>
            {may.edit && (
              <Button
                size="small"
                icon={<CalendarAddRegular />}
                aria-label={words.fillNamed(gap.sentence)}
                onClick={() => {
                  fill(gap);
                }}
              >
                {words.fill}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {gaps.length > shownAtFirst && (
        <MoreButton
          className={styles.toggle}
          isWhole={isWhole}
          setWhole={setWhole}
          more={words.more(gaps.length - shownAtFirst)}
          fewer={words.fewer}
        />
      )}
      {!may.edit && <p className={styles.hint}>{words.tell}</p>}
    </Surface>
  );
};
