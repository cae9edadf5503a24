import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1280px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    '@media (min-width: 900px)': {
      padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    },
  },
  wide: { maxWidth: '1440px' },
  close: {
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    '@media (min-width: 900px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    },
  },
});

interface Props {
  /** wide: for a table of many columns. close: much on one page, so less room between. */
  readonly shape?: 'usual' | 'wide' | 'close';
  readonly children: React.ReactNode;
}

/** What stands around every page: one column in the middle, its parts below each other. */
export const PageFrame = ({ shape = 'usual', children }: Props) => {
  const styles = useStyles();
  const own = { usual: undefined, wide: styles.wide, close: styles.close }[shape];
  return <main className={mergeClasses(styles.page, own)}>{children}</main>;
};
