import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LanguageSwitch } from '../language.tsx';
import { RefreshButton } from './refresh-button.tsx';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  fresh: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    '& > button': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
});

interface Props {
  readonly title: string;
  /** How fresh the page is, in words, beside the button. */
  readonly fresh?: string | undefined;
  readonly isLoading: boolean;
  readonly refresh: () => void;
  /** The word on the button. */
  readonly children: string;
}

/** A page's heading, the button that reads it anew, and the one that changes its language. */
export const PageTop = ({ title, fresh, isLoading, refresh, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.fresh}>
        {fresh !== undefined && <span>{fresh}</span>}
        <RefreshButton isLoading={isLoading} press={refresh}>
          {children}
        </RefreshButton>
        <LanguageSwitch />
      </div>
    </div>
  );
};
