import { makeStyles, tokens } from '@fluentui/react-components';
import { OwnDialog } from '../../../components/own-dialog.tsx';

const useStyles = makeStyles({
  follows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    '::marker': { color: tokens.colorNeutralForeground3 },
  },
});

interface Props {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly title: string;
  /** What comes of it, before anybody decides. */
  readonly follows: readonly string[];
  /** The form. */
  readonly children: React.ReactNode;
}

/** A decision that is not lightly taken back: what follows from it, and then the questions. */
export const DecisionDialog = ({ isOpen, close, title, follows, children }: Props) => {
  const styles = useStyles();
  return (
    <OwnDialog isOpen={isOpen} close={close} title={title}>
      <ul className={styles.follows}>
        {follows.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {children}
    </OwnDialog>
  );
};
