import { CompoundButton, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ClipboardTaskRegular,
  HandRightRegular,
  HeartRegular,
  HomePersonRegular,
  PersonWalkingRegular,
} from '@fluentui/react-icons';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import { Surface } from '../../../components/surface.tsx';
import { useWords } from '../../../language.tsx';
import { goToPage } from '../../../teams.ts';

const useStyles = makeStyles({
  acts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  act: {
    justifyContent: 'flex-start',
    maxWidth: 'none',
    textAlign: 'start',
    '& .fui-CompoundButton__secondaryContent': { lineHeight: tokens.lineHeightBase200 },
  },
});

/** What councillors come for, each one press away. Reports and check-ins go through the chat. */
export const ActsPanel = () => {
  const styles = useStyles();
  const { acts } = useWords(hubNowWords);
  const offered = [
    {
      label: acts.report,
      text: acts.reportText,
      icon: <HandRightRegular />,
      isFirst: true,
      press: () => {
        goToPage('conversations');
      },
    },
    {
      label: acts.checkIn,
      text: acts.checkInText,
      icon: <PersonWalkingRegular />,
      press: () => {
        goToPage('conversations');
      },
    },
    {
      label: acts.before,
      text: acts.beforeText,
      icon: <ClipboardTaskRegular />,
      press: () => {
        location.hash = 'before';
      },
    },
    {
      label: acts.visit,
      text: acts.visitText,
      icon: <HomePersonRegular />,
      press: () => {
        location.hash = 'before';
      },
    },
    {
      label: acts.talk,
      text: acts.talkText,
      icon: <HeartRegular />,
      press: () => {
        goToPage('wellbeing', 'talk');
      },
    },
  ];
  return (
    <Surface title={acts.title}>
      <div className={styles.acts}>
        {offered.map(({ label, text, icon, isFirst, press }) => (
          <CompoundButton
            key={label}
            className={styles.act}
            appearance={isFirst === true ? 'primary' : 'outline'}
            icon={icon}
            secondaryContent={text}
            onClick={press}
          >
            {label}
          </CompoundButton>
        ))}
      </div>
      <p className={styles.note}>{acts.inChat}</p>
    </Surface>
  );
};
