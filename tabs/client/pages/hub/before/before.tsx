/** Before you go: visit checks, risk assessments, surgeries, and words to use. */
import { useState } from 'react';
import type { AssessmentType } from '#core/domain/before/assessment-questions.ts';
import { call } from '../../../api.ts';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useAnswer } from '../../../components/use-answer.ts';
import { AssessmentForm } from './assessment/assessment-form.tsx';
import { AssessmentPage } from './assessment/assessment-page.tsx';
import { AssessmentPanels } from './assessment/assessment-panels.tsx';
import { SurgeriesPanel } from './surgeries/surgeries-panel.tsx';
import { TextsPanel } from './texts/texts-panel.tsx';
import { Visits } from './visit-check/visits.tsx';

/** What the section shows: its beginning, one assessment to read, or one to write on. */
export type Shown =
  | { readonly is: 'start' }
  | { readonly is: 'read'; readonly key: string }
  | { readonly is: 'write'; readonly type: AssessmentType; readonly key: string };

const shownFirst = (detail: string | undefined): Shown =>
  detail === undefined ? { is: 'start' } : { is: 'read', key: detail };

export const Before = ({ detail }: SectionProps) => {
  const [shown, show] = useState<Shown>(() => shownFirst(detail));
  const toStart = (): void => {
    show({ is: 'start' });
  };
  const read = (key: string): void => {
    show({ is: 'read', key });
  };
  const write = (type: AssessmentType, key: string): void => {
    show({ is: 'write', type, key });
  };
  switch (shown.is) {
    case 'read':
      return <AssessmentPage key={shown.key} of={shown.key} close={toStart} write={write} />;
    case 'write':
      return (
        <AssessmentForm
          key={shown.key}
          type={shown.type}
          of={shown.key}
          close={toStart}
          read={read}
        />
      );
    case 'start':
      return <Start read={read} write={write} />;
  }
};

const askForMine = () => call('my-assessments', {});

interface StartProps {
  readonly read: (key: string) => void;
  readonly write: (type: AssessmentType, key: string) => void;
}

/** Visits and assessments are asked for at the same time. */
const Start = ({ read, write }: StartProps) => {
  const mine = useAnswer(askForMine);
  return (
    <Visits>
      <AssessmentPanels mine={mine} read={read} write={write} />
      <SurgeriesPanel />
      <TextsPanel />
    </Visits>
  );
};
