/** A risk assessment while it is written: every step is saved before the next one is shown. */
import { useState } from 'react';
import type { Answers } from '#core/domain/assessment.ts';
import type { AssessmentType } from '#core/domain/assessment-questions.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import { announce } from '../../../../announcer.ts';
import { call } from '../../../../api.ts';

export interface Writing {
  readonly answers: Answers;
  readonly change: (key: string, value: string) => void;
  readonly isSaving: boolean;
  readonly problem: Refusal | undefined;
  /** Its key once the hub has it; undefined where the hub did not take it. */
  readonly save: (said: string) => Promise<string | undefined>;
}

/** `of` is '' for a new one, which is begun once however often it is sent. */
export const useWriting = (type: AssessmentType, of: string, first: Answers): Writing => {
  const [answers, setAnswers] = useState(first);
  const [key, setKey] = useState(of);
  const [submission] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Refusal>();
  const [isSaving, setSaving] = useState(false);
  const save = async (said: string): Promise<string | undefined> => {
    setSaving(true);
    const answer = await call('save-assessment', { ...answers, assessment: key, submission, type });
    setSaving(false);
    setProblem(answer.ok ? undefined : answer.refused);
    announce(answer.ok ? said : answer.refused.sentence);
    if (!answer.ok) return undefined;
    setKey(answer.value.key);
    return answer.value.key;
  };
  return {
    answers,
    isSaving,
    problem,
    save,
    change: (name, value) => {
      setAnswers((before) => ({ ...before, [name]: value }));
    },
  };
};
