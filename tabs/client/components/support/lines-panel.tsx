import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { useWords } from '../../language.tsx';
import { PhoneLink } from '../phone-link.tsx';
import { Surface } from '../surface.tsx';
import { CheckedDay } from './checked-day.tsx';

const useStyles = makeStyles({
  danger: { ...typographyStyles.body1Strong, margin: 0 },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'start', minWidth: 0 },
  name: { ...typographyStyles.body1Strong },
});

/** Whom to call at once: crisis lines, each with the day on which it was last checked. */
export const LinesPanel = ({ support: { lines, now } }: { readonly support: MySupport }) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).lines;
  return (
    <Surface title={words.title}>
      <p className={styles.danger}>{words.danger}</p>
      {lines.length === 0 && <p>{words.none}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.title} className={styles.line}>
              <span className={styles.name}>
                <bdi>{line.title}</bdi>
              </span>
              {line.phone !== undefined && <PhoneLink phone={line.phone} name={line.title} />}
              {line.hours !== undefined && <span>{line.hours}</span>}
              {line.note !== undefined && <span className={styles.faint}>{line.note}</span>}
              <CheckedDay at={line.checkedAt} now={now} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.faint}>{words.notWatched}</p>
    </Surface>
  );
};
