import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular, ShieldErrorRegular } from '@fluentui/react-icons';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import { useWords } from '../../../language.tsx';
import { Surface } from '../../../components/surface.tsx';

const useStyles = makeStyles({
  surface: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { margin: 0 },
  calmer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  strong: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: 0,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusDangerForeground1 },
  call: { alignSelf: 'flex-start', minHeight: '48px' },
});

/** Needs nothing of the hub: it stands there before anything is read, and without a connection. */
export const DangerPanel = () => {
  const styles = useStyles();
  const { danger } = useWords(hubNowWords);
  return (
    <Surface title={danger.title} className={styles.surface}>
      <div className={styles.lines}>
        <Button
          as="a"
          href="tel:999"
          appearance="primary"
          size="large"
          icon={<CallRegular />}
          className={styles.call}
        >
          {danger.call}
        </Button>
        <p className={styles.line}>{danger.cannotSpeak}</p>
        <p className={styles.calmer}>
          {danger.notUrgent}
          <Button as="a" href="tel:101" icon={<CallRegular />}>
            {danger.callPolice}
          </Button>
        </p>
        <p className={styles.strong}>
          <ShieldErrorRegular aria-hidden className={styles.icon} />
          {danger.notHere}
        </p>
      </div>
    </Surface>
  );
};
