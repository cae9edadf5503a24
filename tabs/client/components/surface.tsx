import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  surface: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly title: string;
  readonly children: React.ReactNode;
  readonly className?: string | undefined;
}

/** A card with a heading, found by screen readers as a region of that name. */
export const Surface = ({ title, children, className }: Props) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.surface, className)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
