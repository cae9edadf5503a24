import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: { margin: `0 0 ${tokens.spacingVerticalL}` },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly children: readonly (readonly [name: string, value: string])[];
}

/** What somebody typed, under the names of its fields, as they typed it. */
export const TypedFacts = ({ children }: Props) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {children.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value} dir="auto">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
};
