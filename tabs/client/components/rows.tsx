import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    flex: '1 1 260px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1Strong },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Things under one another, each with what can be done about it. */
export const Rows = ({ children }: { readonly children: React.ReactNode }) => (
  <ul className={useStyles().list}>{children}</ul>
);

interface Props {
  readonly title: string;
  /** How it stands, in a word. */
  readonly badge?: React.ReactNode;
  readonly acts?: React.ReactNode;
  readonly children?: React.ReactNode;
}

export const Row = ({ title, badge, acts, children }: Props) => {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.head}>
          <span className={styles.title}>
            <bdi>{title}</bdi>
          </span>
          {badge}
        </div>
        {children}
      </div>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </li>
  );
};

const useFaintStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground2 },
});

/** A line that explains. */
export const Faint = ({ children }: { readonly children: React.ReactNode }) => (
  <span className={useFaintStyles().faint}>{children}</span>
);
