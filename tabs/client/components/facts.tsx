import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
    '@media (max-width: 599px)': { rowGap: tokens.spacingVerticalS },
  },
  // On a phone a name stands beside its value, so that what can be done comes into sight sooner.
  fact: {
    '@media (max-width: 599px)': {
      display: 'grid',
      gridTemplateColumns: '88px minmax(0, 1fr)',
      alignItems: 'baseline',
      columnGap: tokens.spacingHorizontalS,
    },
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0 },
});

/** Names and values, side by side where there is room. */
export const Facts = ({
  children,
}: {
  readonly children: readonly (readonly [string, React.ReactNode])[];
}) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {children.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
