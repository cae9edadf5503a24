import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '48px', lineHeight: 1 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NoteAction {
  readonly label: string;
  readonly press: () => void;
}

interface Props {
  readonly title: string;
  readonly children: React.ReactNode;
  readonly icon?: React.ReactNode;
  readonly action?: NoteAction | undefined;
  /** What else there is to do. */
  readonly more?: NoteAction | undefined;
  /** A note that stands for the whole page is its main heading; within a page it is a second one. */
  readonly within?: boolean;
}

/** Says, in the middle of the page, what there is to know and to do: nothing here, or something is wrong. */
export const FullPageNote = ({ title, children, icon, action, more, within = false }: Props) => {
  const styles = useStyles();
  const Heading = within ? 'h2' : 'h1';
  const Frame = within ? 'div' : 'main';
  return (
    <Frame className={styles.note}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{children}</p>
      <div className={styles.actions}>
        {[action, more].map(
          (each) =>
            each !== undefined && (
              <Button key={each.label} onClick={each.press}>
                {each.label}
              </Button>
            ),
        )}
      </div>
    </Frame>
  );
};
