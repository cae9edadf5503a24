/** Cafés: what is on, joined in one tap; and for champions the planning of them. */
import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, CalendarLtrRegular, TextBulletListRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type { CafeList } from '#core/use-cases/cafes/cafe-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import { SectionSkeleton } from '../../../components/sections/section-skeleton.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useSaid } from '../../../components/use-said.ts';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { CafeForm } from './cafe-form.tsx';
import { CafeListPanel } from './cafe-list-panel.tsx';
import { CallOffForm } from './call-off-form.tsx';
import { MonthPanel } from './month-panel.tsx';
import type { Opened } from './opened-cafe.ts';
import { Poster } from './poster.tsx';

const everyMilliseconds = 60_000;

const useStyles = makeStyles({
  page: { display: 'contents' },
  behind: { display: 'none' },
  intro: { margin: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

export const Cafes = (_props: SectionProps) => {
  const words = useWords(cafePageWords);
  const [asked] = useState(() => createPoller(() => call('list-cafes', {}), everyMilliseconds));
  const { value, problem } = usePolled(asked);
  const acts = useSaid(asked.refresh);
  if (value !== undefined) return <Shown list={value} acts={acts} />;
  return problem === undefined ? (
    <SectionSkeleton label={words.loading} />
  ) : (
    <NotShown again={asked.refresh}>{problem.sentence}</NotShown>
  );
};

interface ShownProps {
  readonly list: CafeList;
  readonly acts: Said;
}

const Shown = ({ list, acts }: ShownProps) => {
  const styles = useStyles();
  const words = useWords(cafePageWords);
  const [shape, setShape] = useState<'list' | 'month'>('list');
  const [opened, setOpened] = useState<Opened>();
  const open = (next: Opened): void => {
    acts.clear();
    setOpened(next);
  };
  const close = (): void => {
    setOpened(undefined);
  };
  const isPoster = opened?.is === 'poster';
  return (
    <>
      {isPoster && <Poster cafe={opened.cafe} close={close} />}
      <div className={isPoster ? styles.behind : styles.page}>
        <p className={styles.intro}>{words.intro}</p>
        <div className={styles.top}>
          <div role="group" aria-label={words.show}>
            <ToggleButton
              appearance="subtle"
              icon={<TextBulletListRegular />}
              checked={shape === 'list'}
              onClick={() => {
                setShape('list');
              }}
            >
              {words.list}
            </ToggleButton>
            <ToggleButton
              appearance="subtle"
              icon={<CalendarLtrRegular />}
              checked={shape === 'month'}
              onClick={() => {
                setShape('month');
              }}
            >
              {words.month}
            </ToggleButton>
          </div>
          {list.may.manage && (
            <Button
              icon={<AddRegular />}
              onClick={() => {
                open({ is: 'plan' });
              }}
            >
              {words.plan}
            </Button>
          )}
        </div>
        {opened === undefined && <SaidBar {...acts} />}
        {shape === 'list' ? (
          <CafeListPanel list={list} acts={acts} open={open} />
        ) : (
          <MonthPanel list={list} acts={acts} open={open} />
        )}
      </div>
      <Dialogs opened={isPoster ? undefined : opened} close={close} list={list} acts={acts} />
    </>
  );
};

interface DialogsProps extends ShownProps {
  readonly opened: Opened | undefined;
  readonly close: () => void;
}

const Dialogs = ({ opened, close, list, acts }: DialogsProps) => {
  const words = useWords(cafePageWords);
  const isOff = opened?.is === 'call-off';
  const title = isOff
    ? words.offForm.title
    : words.form[opened?.is === 'change' ? 'changeTitle' : 'planTitle'];
  return (
    <OwnDialog isOpen={opened !== undefined} close={close} title={title}>
      {opened?.is === 'plan' && <CafeForm list={list} acts={acts} done={close} />}
      {opened?.is === 'change' && (
        <CafeForm cafe={opened.cafe} list={list} acts={acts} done={close} />
      )}
      {opened?.is === 'call-off' && <CallOffForm cafe={opened.cafe} acts={acts} done={close} />}
    </OwnDialog>
  );
};
