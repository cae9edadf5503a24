import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 599px)': { gridTemplateColumns: '24px minmax(0, 1fr)' },
  },
  icon: {
    fontSize: '24px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground3,
    alignSelf: 'start',
    '@media (max-width: 599px)': { fontSize: '20px' },
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 599px)': { gridColumnStart: '2' },
  },
});

interface Props {
  readonly icon: React.ReactNode;
  readonly name: string;
  /** Buttons at the end of the line; below it on a phone. */
  readonly actions: React.ReactNode;
  readonly children: React.ReactNode;
}

/** One file of a list: its kind, its name, what is to be said of it, what can be done with it. */
export const FileLine = ({ icon, name, actions, children }: Props) => {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <div>
        <div className={styles.name}>
          <bdi>{name}</bdi>
        </div>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
};
