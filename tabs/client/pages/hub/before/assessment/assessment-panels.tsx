import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  HomePersonRegular,
  HomeRegular,
  PeopleAudienceRegular,
  PeopleChatRegular,
  VehicleCarRegular,
  VideoPersonRegular,
} from '@fluentui/react-icons';
import { typeName } from '#core/domain/before/assessment-messages.ts';
import { assessmentTypes } from '#core/domain/before/assessment-questions.ts';
import type { AssessmentType } from '#core/domain/before/assessment-questions.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { MyAssessments } from '#core/use-cases/assessments/assessment-views.ts';
import { NotShown } from '../../../../components/not-shown.tsx';
import { Surface } from '../../../../components/surface.tsx';
import type { Answered } from '../../../../components/use-answer.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { AskedPanel } from './asked-panel.tsx';
import { OwnPanel } from './own-panel.tsx';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  types: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(250px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  type: {
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    minHeight: '72px',
  },
});

const icons: Readonly<Record<AssessmentType, React.ReactElement>> = {
  'ward-surgery': <PeopleChatRegular />,
  'home-visit': <HomePersonRegular />,
  'public-meeting': <PeopleAudienceRegular />,
  'online-surgery': <VideoPersonRegular />,
  travel: <VehicleCarRegular />,
  home: <HomeRegular />,
};

interface Props {
  readonly mine: Answered<MyAssessments>;
  readonly read: (key: string) => void;
  readonly write: (type: AssessmentType, key: string) => void;
}

/** The six things that can be thought through, those that were, and those with which an officer can help. */
export const AssessmentPanels = ({ mine: { value, problem, again }, read, write }: Props) => {
  return (
    <>
      {value?.helps === true && <AskedPanel mine={value} read={read} />}
      {value?.writes !== false && (
        <TypesPanel
          start={(type) => {
            write(type, '');
          }}
        />
      )}
      {value === undefined && problem !== undefined && (
        <NotShown again={again}>{problem.sentence}</NotShown>
      )}
      <OwnPanel mine={value} read={read} />
    </>
  );
};

const TypesPanel = ({ start }: { readonly start: (type: AssessmentType) => void }) => {
  const styles = useStyles();
  const language = useLanguage();
  const { assess } = useWords(beforeWords);
  const { typeHints } = useWords(assessmentWords);
  return (
    <Surface title={assess.title}>
      <p className={styles.intro}>{assess.intro}</p>
      <div className={styles.types}>
        {assessmentTypes.map((type) => (
          <TypeButton
            key={type}
            type={type}
            name={typeName(type, language)}
            hint={typeHints[type]}
            start={() => {
              start(type);
            }}
          />
        ))}
      </div>
    </Surface>
  );
};

interface TypeProps {
  readonly type: AssessmentType;
  readonly name: string;
  readonly hint: string;
  readonly start: () => void;
}

const useTypeStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

const TypeButton = ({ type, name, hint, start }: TypeProps) => {
  const styles = { ...useStyles(), ...useTypeStyles() };
  return (
    <Button size="large" className={styles.type} icon={icons[type]} onClick={start}>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </Button>
  );
};
