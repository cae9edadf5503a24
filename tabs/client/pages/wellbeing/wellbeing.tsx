/** Wellbeing: cafés, somebody to talk to, and what comes after an incident. Everything here is by choice. */
import { sectionWords } from '#core/domain/words/sections.ts';
import { SectionedPage } from '../../components/sections/sectioned-page.tsx';
import { useWords } from '../../language.tsx';
import { wellbeingSections } from './sections.ts';

interface Props {
  readonly subPage: string | undefined;
}

export const Wellbeing = ({ subPage }: Props) => {
  const { wellbeing } = useWords(sectionWords);
  return (
    <SectionedPage
      title={wellbeing.title}
      sections={wellbeingSections}
      first="cafes"
      titles={wellbeing.parts}
      subPage={subPage}
    />
  );
};
