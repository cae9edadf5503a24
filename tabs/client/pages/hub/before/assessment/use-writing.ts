/** A risk assessment while it is written: every step is saved before the next one is shown. */
import { useState } from 'react';
import type { Answers } from '#core/domain/before/assessment.ts';
import type { AssessmentType } from '#core/domain/before/assessment-questions.ts';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import type { AssessmentSaved } from '#core/use-cases/assessments/assessment-views.ts';
import { announce } from '../../../../announcer.ts';
import { call } from '../../../../api.ts';
import { draftSaver } from './draft-saver.ts';
import type { Begun, DraftSaver } from './draft-saver.ts';

export interface Writing {
  readonly answers: Answers;
  readonly change: (key: string, value: string) => void;
  readonly isSaving: boolean;
  readonly problem: Refusal | undefined;
  /** How the hub has it; undefined where the hub did not take it. */
  readonly save: (said: string) => Promise<AssessmentSaved | undefined>;
  /** What stands in the hub, once it was looked at because it was changed elsewhere; and that with what was typed here. */
  readonly other: (Begun & { readonly together: Answers }) | undefined;
  readonly look: () => Promise<void>;
  /** Saves what was typed here together with what was changed elsewhere. */
  readonly keep: (said: string) => Promise<AssessmentSaved | undefined>;
  /** Shows what was changed elsewhere in place of what was typed here. */
  readonly takeOther: (other: Begun) => void;
}

const useSaver = (type: AssessmentType, begun: Begun): DraftSaver => {
  const [saver] = useState(() => {
    const submission = crypto.randomUUID();
    return draftSaver(begun, {
      save: ({ key, revision }, answers) =>
        call('save-assessment', { ...answers, assessment: key, revision, submission, type }),
      open: (assessment) => call('open-assessment', { assessment, submission }),
    });
  });
  return saver;
};

/** A new one is begun once however often it is sent. */
export const useWriting = (type: AssessmentType, begun: Begun): Writing => {
  const saver = useSaver(type, begun);
  const [answers, setAnswers] = useState(begun.answers);
  const [problem, setProblem] = useState<Refusal>();
  const [isSaving, setSaving] = useState(false);
  const [other, setOther] = useState<Begun>();
  const during = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    setSaving(true);
    const answer = await work();
    setSaving(false);
    if (!answer.ok) announce(answer.refused.sentence);
    return answer;
  };
  const save = async (said: string, typed = answers): Promise<AssessmentSaved | undefined> => {
    const answer = await during(() => saver.save(typed));
    setProblem(answer.ok ? undefined : answer.refused);
    setOther(undefined);
    if (!answer.ok) return undefined;
    announce(said);
    return answer.value;
  };
  const find = async (): Promise<Begun | undefined> => {
    const found = await during(saver.look);
    if (found.ok) return found.value;
    setProblem({ kind: 'conflict', sentence: found.refused.sentence });
    return undefined;
  };
  return {
    answers,
    isSaving,
    problem,
    other: other && { ...other, together: saver.together(other, answers) },
    save: (said) => save(said),
    look: async () => {
      setOther(await find());
    },
    keep: async (said) => {
      const over = other ?? (await find());
      if (over === undefined) return undefined;
      const together = saver.together(over, answers);
      saver.writeOn(over);
      setAnswers(together);
      return save(said, together);
    },
    takeOther: (over) => {
      saver.writeOn(over);
      setAnswers(over.answers);
      setOther(undefined);
      setProblem(undefined);
    },
    change: (name, value) => {
      setAnswers((before) => ({ ...before, [name]: value }));
    },
  };
};
