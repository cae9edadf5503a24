import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { dutyPage } from './words.ts';
import type { DutyRowView } from '#core/use-cases/duty/duty-views.ts';
import { Surface } from '../../components/surface.tsx';
import { spanWords } from './duty-times.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1 },
});

interface Props {
  readonly rows: readonly DutyRowView[];
  readonly change: (row: DutyRowView) => void;
  readonly remove: (row: DutyRowView) => void;
}

/** Rows of the list that make no sense, each with why. Not there where there are none. */
export const WrongRows = ({ rows, change, remove }: Props) => {
  const styles = useStyles();
  const wrong = rows.filter((row) => row.wrong !== undefined);
  if (wrong.length === 0) return null;
  const words = dutyPage.bar;
  return (
    <Surface title={words.wrong}>
      <ul className={styles.list}>
        {wrong.map((row) => (
          <li key={row.row} className={styles.row}>
            <WarningFilled className={styles.icon} aria-hidden />
            <span className={styles.words}>
              <bdi>{row.title}</bdi>, {spanWords(row.from, row.until)}. {row.wrong}
            </span>
            <Button
              size="small"
              onClick={() => {
                change(row);
              }}
            >
              {words.edit}
            </Button>
            <Button
              size="small"
              onClick={() => {
                remove(row);
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
