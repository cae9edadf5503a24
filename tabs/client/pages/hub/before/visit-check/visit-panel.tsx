import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HomePersonRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { visitWords } from '#core/domain/words/visits.ts';
import type { OwnVisit } from '#core/use-cases/visits/visit-views.ts';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { Surface } from '../../../../components/surface.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useWords } from '../../../../language.tsx';
import { OwnVisitRow } from './own-visit-row.tsx';
import { VisitForm } from './visit-form.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
});

interface Props {
  readonly own: readonly OwnVisit[];
  readonly now: Instant;
  readonly acts: Said;
}

/** Asking before a visit, and the advice that came. */
export const VisitPanel = ({ own, now, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(visitWords);
  const [isAsking, ask] = useState(false);
  const close = (): void => {
    ask(false);
  };
  return (
    <Surface title={words.title}>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((visit) => (
            <OwnVisitRow key={visit.key} visit={visit} now={now} acts={acts} />
          ))}
        </ul>
      )}
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.same}</p>
      <Button
        icon={<HomePersonRegular />}
        onClick={() => {
          acts.clear();
          ask(true);
        }}
      >
        {words.ask}
      </Button>
      <OwnDialog isOpen={isAsking} close={close} title={words.title}>
        <VisitForm acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};
