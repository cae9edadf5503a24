/** Somebody to talk to: who is there, what was asked, and for those who were asked, by whom. All of it private. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { Banner } from '../../../components/banner.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import type { SectionBody } from '../../../components/sections/section.ts';
import { LinesPanel } from '../../../components/support/lines-panel.tsx';
import { SupportBody } from '../../../components/support/support-body.tsx';
import { useSupport } from '../../../components/support/use-support.ts';
import type { SupportActs } from '../../../components/support/use-support.ts';
import { ToldNote } from '../../../components/told-note.tsx';
import { useWords } from '../../../language.tsx';
import { BuddiesPanel } from './buddies-panel.tsx';
import { OwnRequestsPanel } from './own-requests-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { ServicesPanel } from './services-panel.tsx';
import { ToMePanel } from './to-me-panel.tsx';

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});

export const Talk: SectionBody = () => {
  const styles = useStyles();
  const words = useWords(talkPageWords);
  const support = useSupport();
  const { told, problem } = support.acts;
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {told !== undefined && <ToldNote told={told} />}
      {problem !== undefined && problem.field === undefined && <FormProblem problem={problem} />}
      <SupportBody support={support}>
        {(shown) => <Parts shown={shown} acts={support.acts} />}
      </SupportBody>
    </>
  );
};

interface PartsProps {
  readonly shown: MySupport;
  readonly acts: SupportActs;
}

const Parts = ({ shown, acts }: PartsProps) => {
  const words = useWords(talkPageWords);
  return (
    <>
      {shown.isPartial && <Banner intent="warning" title={words.partial} />}
      <ToMePanel support={shown} acts={acts} />
      <LinesPanel support={shown} />
      <OwnRequestsPanel support={shown} acts={acts} />
      <PeoplePanel support={shown} acts={acts} />
      {shown.isCouncillor && <BuddiesPanel support={shown} acts={acts} />}
      <ServicesPanel support={shown} />
    </>
  );
};
