import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { DeskRow } from '#core/use-cases/views.ts';

const useStyles = makeStyles({
  link: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    lineHeight: tokens.lineHeightBase300,
    // The whole row can be pressed, and there is still one thing to reach with the keyboard.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
});

interface Props {
  readonly row: DeskRow;
  readonly open: (reference: string) => void;
  /** The keyboard comes back here from the incident. */
  readonly takesFocus: boolean;
}

/** Opens an incident. Its row or card must be positioned, for the link covers it. */
export const OpenLink = ({ row, open, takesFocus }: Props) => {
  const styles = useStyles();
  return (
    <Link
      as="button"
      autoFocus={takesFocus}
      className={styles.link}
      onClick={() => {
        open(row.reference);
      }}
    >
      <bdi>{row.title}</bdi>
    </Link>
  );
};
