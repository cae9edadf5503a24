import {
  Badge,
  Button,
  Switch,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { AddRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { trainingWords } from '#core/domain/words/training.ts';
import type { LearnedView, MyTraining } from '#core/use-cases/training/training-views.ts';
import { call } from '../../../api.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { NoteForm } from './note-form.tsx';

const useStyles = makeStyles({
  quiet: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { minWidth: 0, flex: '1 1 240px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
});

interface Props {
  readonly training: MyTraining;
  readonly acts: Said;
}

/** My own record: what I did, and whether I want to be reminded. */
export const RecordPanel = ({ training, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const [isNoting, setNoting] = useState(false);
  const close = (): void => {
    setNoting(false);
  };
  return (
    <Surface title={words.record}>
      <p className={styles.quiet}>{words.recordNote}</p>
      {training.record.length === 0 && <p className={styles.quiet}>{words.noRecord}</p>}
      {training.record.length > 0 && (
        <ul className={styles.list}>
          {training.record.map((learned) => (
            <Row key={learned.course} learned={learned} acts={acts} />
          ))}
        </ul>
      )}
      {training.courses.length > 0 && (
        <Button
          icon={<AddRegular />}
          onClick={() => {
            acts.clear();
            setNoting(true);
          }}
        >
          {words.noteOwn}
        </Button>
      )}
      <OwnDialog isOpen={isNoting} close={close} title={words.noteOwn}>
        <NoteForm training={training} acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

interface RowProps {
  readonly learned: LearnedView;
  readonly acts: Said;
}

const Row = ({ learned, acts }: RowProps) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const language = useLanguage();
  const { course, title, isWhole, parts, of, doneAt, repeatAt, remind, ownNote } = learned;
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <p className={styles.title}>{title}</p>
        <p className={styles.line}>{words.doneOn(longDate(doneAt, language))}</p>
        {!isWhole && (
          <Badge appearance="outline" icon={<CheckmarkCircleRegular />}>
            {words.partDone(parts.join(', '), String(of))}
          </Badge>
        )}
        {repeatAt !== undefined && (
          <p className={styles.line}>{words.worthRepeating(longDate(repeatAt, language))}</p>
        )}
      </div>
      <div className={styles.acts}>
        {repeatAt !== undefined && (
          <Switch
            checked={remind}
            label={words.remindShort}
            aria-label={words.remindMe(title)}
            onChange={(_event, { checked }) => {
              const wanted = checked ? 'yes' : 'no';
              void acts.run(() => call('training-reminders', { course, remind: wanted }));
            }}
          />
        )}
        {ownNote !== undefined && (
          <Button
            appearance="subtle"
            aria-label={words.removeNamed(title)}
            onClick={() => {
              void acts.run(() => call('forget-training', { booking: ownNote }));
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  );
};
