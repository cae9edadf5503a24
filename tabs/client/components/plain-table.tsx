import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

/** Below this a table becomes a list. */
const narrow = '@media (max-width: 719px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  even: { tableLayout: 'fixed' },
  heading: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'none' },
  },
  row: {
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [narrow]: { display: 'block', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    verticalAlign: 'top',
    [narrow]: { display: 'block', padding: 0, ':empty': { display: 'none' } },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  label: {
    ...typographyStyles.caption1,
    display: 'none',
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: 'block' },
  },
});

interface TableProps {
  /** What it is a table of. */
  readonly label: string;
  readonly columns: readonly string[];
  /** Columns of one width. */
  readonly even?: boolean;
  readonly children: React.ReactNode;
}

/** A quiet table within a card; on a phone each row is a block of its own. */
export const PlainTable = ({ label, columns, even = false, children }: TableProps) => {
  const styles = useStyles();
  return (
    <table className={mergeClasses(styles.table, even && styles.even)} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.heading}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
};

export const PlainRow = ({ children }: { readonly children: React.ReactNode }) => (
  <tr className={useStyles().row}>{children}</tr>
);

interface CellProps {
  readonly strong?: boolean;
  /** The column's name, shown on a phone, where the headings are not. */
  readonly label?: string;
  readonly children?: React.ReactNode;
}

export const PlainCell = ({ strong = false, label, children }: CellProps) => {
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.cell, strong && styles.strong)}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {children}
    </td>
  );
};
