import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  follows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

interface Props {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** What opens it, and gets the keyboard back. */
  readonly trigger: React.ReactElement;
  readonly title: string;
  /** What comes of it, before anybody decides. */
  readonly follows: readonly string[];
  /** The form. */
  readonly children: React.ReactNode;
}

/** A decision that is not lightly taken back: what follows from it, and then the questions. */
export const DecisionDialog = ({
  isOpen,
  open,
  close,
  trigger,
  title,
  follows,
  children,
}: Props) => {
  const styles = useStyles();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, data) => {
        if (data.open) open();
        else close();
      }}
    >
      <DialogTrigger disableButtonEnhancement>{trigger}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <ul className={styles.follows}>
              {follows.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {children}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
