import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, VideoPersonRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { beforeWords } from '#core/domain/words/before.ts';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import type { MySurgeries } from '#core/use-cases/surgeries/surgery-views.ts';
import { call } from '../../../../api.ts';
import { FormProblem } from '../../../../components/form-problem.tsx';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { ToldNote } from '../../../../components/told-note.tsx';
import { useAnswer } from '../../../../components/use-answer.ts';
import { useWords } from '../../../../language.tsx';
import { useActs } from '../use-acts.ts';
import { ShareNote } from './share-note.tsx';
import { SurgeryForm } from './surgery-form.tsx';
import type { Editing } from './surgery-form.tsx';
import { SurgeryRow } from './surgery-row.tsx';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const askForMine = () => call('my-surgeries', {});

/** The councillor's own dates. For everybody else there is nothing here. */
export const SurgeriesPanel = () => {
  const styles = useStyles();
  const words = useWords(surgeryWords);
  const { loading } = useWords(beforeWords);
  const { value, problem, again } = useAnswer(askForMine);
  const acts = useActs(again);
  const [editing, edit] = useState<Editing>();
  if (value?.holds === false) return null;
  return (
    <Surface title={words.title}>
      <div className={styles.body}>
        <p className={styles.line}>{words.intro}</p>
        {acts.told !== undefined && <ToldNote told={acts.told} />}
        <FormProblem problem={editing === undefined ? (acts.problem ?? problem) : undefined} />
        {value === undefined && problem === undefined && (
          <Skeleton aria-label={loading}>
            <SkeletonItem size={64} />
          </Skeleton>
        )}
        {value !== undefined && <Dates {...{ mine: value, acts, edit }} />}
        <div className={styles.buttons}>
          <Button
            icon={<AddRegular />}
            onClick={() => {
              edit({ is: 'in-person' });
            }}
          >
            {words.add}
          </Button>
          <Button
            icon={<VideoPersonRegular />}
            onClick={() => {
              edit({ is: 'online' });
            }}
          >
            {words.addOnline}
          </Button>
        </div>
        {value !== undefined && <ShareNote mine={value} />}
      </div>
      <OwnDialog
        isOpen={editing !== undefined}
        close={() => {
          edit(undefined);
        }}
        title={editing?.is === 'online' ? words.form.onlineTitle : words.form.title}
      >
        {editing !== undefined && (
          <SurgeryForm
            editing={editing}
            acts={acts}
            close={() => {
              edit(undefined);
            }}
          />
        )}
      </OwnDialog>
    </Surface>
  );
};

interface DatesProps {
  readonly mine: MySurgeries;
  readonly acts: ReturnType<typeof useActs>;
  readonly edit: (editing: Editing) => void;
}

const Dates = ({ mine, acts, edit }: DatesProps) => {
  const styles = useStyles();
  const words = useWords(surgeryWords);
  if (mine.surgeries.length === 0) return <p className={styles.line}>{words.none}</p>;
  return (
    <ul className={styles.rows}>
      {mine.surgeries.map((surgery) => (
        <SurgeryRow key={surgery.key} {...{ surgery, acts, edit }} />
      ))}
    </ul>
  );
};
