import { Avatar, makeStyles, tokens } from '@fluentui/react-components';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons';
import { desk } from './words.ts';

const useStyles = makeStyles({
  note: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  nobody: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', lineHeight: 1, padding: '0 2px' },
  avatar: { flexShrink: 0 },
});

interface Props {
  readonly owner: string | undefined;
  /** Since when, in words. */
  readonly since?: string | undefined;
}

/** Who has it, or that nobody has. */
export const OwnerNote = ({ owner, since }: Props) => {
  const styles = useStyles();
  if (owner === undefined) {
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
      <Avatar name={owner} size={24} color="colorful" className={styles.avatar} aria-hidden />
      <bdi>{since === undefined ? owner : desk.incident.ownerSince(owner, since)}</bdi>
    </span>
  );
};
