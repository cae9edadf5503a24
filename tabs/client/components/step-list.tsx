import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    position: 'relative',
    paddingBottom: tokens.spacingVerticalM,
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '11px',
      top: '26px',
      bottom: '2px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child': { paddingBottom: 0 },
  },
  icon: {
    fontSize: '20px',
    lineHeight: '24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  strong: { color: tokens.colorBrandForeground1 },
  faint: { color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong },
});

interface StepProps {
  readonly icon: React.ReactNode;
  readonly title: React.ReactNode;
  readonly weight: 'strong' | 'normal' | 'faint';
  readonly children?: React.ReactNode;
}

/** One thing after another, down a line; a plain ordered list to a screen reader. */
export const StepList = ({ children }: { readonly children: React.ReactNode }) => (
  <ol className={useStyles().list}>{children}</ol>
);

export const StepItem = ({ icon, title, weight, children }: StepProps) => {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.icon, weight === 'strong' && styles.strong)} aria-hidden>
        {icon}
      </span>
      <div className={mergeClasses(weight === 'faint' && styles.faint)}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
    </li>
  );
};
