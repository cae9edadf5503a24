import { Avatar, makeStyles, tokens } from '@fluentui/react-components';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons';
import { desk } from '#core/domain/words/desk.ts';
import type { DeskRow } from '#core/use-cases/views.ts';

const useStyles = makeStyles({
  note: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  nobody: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', lineHeight: 1, padding: '0 2px' },
});

/** Who has it, or that nobody has. */
export const OwnerNote = ({ row }: { readonly row: Pick<DeskRow, 'owner'> }) => {
  const styles = useStyles();
  if (row.owner === undefined) {
    return (
      <span className={styles.note}>
        <span className={styles.icon} aria-hidden>
          <PersonQuestionMarkRegular />
        </span>
        <span className={styles.nobody}>{desk.queue.nobodyYet}</span>
      </span>
    );
  }
  return (
    <span className={styles.note}>
      <Avatar name={row.owner} size={24} color="colorful" aria-hidden />
      <bdi>{row.owner}</bdi>
    </span>
  );
};
