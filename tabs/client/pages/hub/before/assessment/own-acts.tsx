import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  DeleteRegular,
  EditRegular,
  PersonSupportRegular,
  PrintRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { AssessmentType } from '#core/domain/before/assessment-questions.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { OpenedAssessment } from '#core/use-cases/assessments/assessment-views.ts';
import { call } from '../../../../api.ts';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { printPage } from '../../../../components/printed.tsx';
import { useWords } from '../../../../language.tsx';
import type { Acts } from '../use-acts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly opened: OpenedAssessment;
  readonly acts: Acts;
  readonly close: () => void;
  readonly write: (type: AssessmentType, key: string) => void;
}

/** What the councillor does with their own. */
export const OwnActs = ({ opened, acts, close, write }: Props) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <div className={styles.row}>
      <Button
        appearance={opened.stage === 'draft' ? 'primary' : 'secondary'}
        icon={<EditRegular />}
        onClick={() => {
          write(opened.type, opened.key);
        }}
      >
        {read.change}
      </Button>
      <AskButton opened={opened} acts={acts} />
      <Button icon={<PrintRegular />} onClick={printPage}>
        {read.print}
      </Button>
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        onClick={() => {
          setRemoving(true);
        }}
      >
        {read.remove}
      </Button>
      <RemoveDialog
        isOpen={isRemoving}
        cancel={() => {
          setRemoving(false);
        }}
        remove={() => {
          const work = () => call('remove-assessment', { assessment: opened.key });
          void acts.run(work).then((isDone) => {
            setRemoving(false);
            if (isDone) close();
          });
        }}
      />
    </div>
  );
};

const AskButton = ({ opened, acts }: Pick<Props, 'opened' | 'acts'>) => {
  const { read } = useWords(beforeWords);
  const { stage, key } = opened;
  if (stage === 'draft') return null;
  const isAsked = stage === 'asked' || stage === 'with-officer';
  const want = isAsked ? 'no' : 'yes';
  return (
    <Button
      icon={<PersonSupportRegular />}
      disabledFocusable={acts.isActing}
      onClick={() => void acts.run(() => call('ask-officer', { assessment: key, want }))}
    >
      {isAsked ? read.takeBack : read.ask}
    </Button>
  );
};

interface RemoveProps {
  readonly isOpen: boolean;
  readonly cancel: () => void;
  readonly remove: () => void;
}

const RemoveDialog = ({ isOpen, cancel, remove }: RemoveProps) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  return (
    <OwnDialog isOpen={isOpen} close={cancel} title={read.removeTitle}>
      <p>{read.removeSure}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={remove}>
          {read.remove}
        </Button>
        <Button onClick={cancel}>{read.cancel}</Button>
      </div>
    </OwnDialog>
  );
};
