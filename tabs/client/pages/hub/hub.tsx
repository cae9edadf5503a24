/** The Hub: one place for everything a councillor needs. What to do now comes first. */
import { sectionWords } from '#core/domain/words/sections.ts';
import { SectionedPage } from '../../components/sections/sectioned-page.tsx';
import { useWords } from '../../language.tsx';
import { hubSections } from './sections.ts';

interface Props {
  readonly subPage: string | undefined;
}

export const Hub = ({ subPage }: Props) => {
  const { hub } = useWords(sectionWords);
  return (
    <SectionedPage
      title={hub.title}
      sections={hubSections}
      first="now"
      titles={hub.parts}
      subPage={subPage}
    />
  );
};
