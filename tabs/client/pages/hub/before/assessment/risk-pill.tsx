import { Badge } from '@fluentui/react-components';
import { bandOf } from '#core/domain/before/assessment.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import { useWords } from '../../../../language.tsx';

const colours = {
  low: 'success',
  moderate: 'informative',
  high: 'warning',
  critical: 'danger',
} as const;

/** A score with its band in words: colour is never alone. */
export const RiskPill = ({ score }: { readonly score: number }) => {
  const { bands } = useWords(assessmentWords);
  const { assess } = useWords(beforeWords);
  const band = bandOf(score);
  return (
    <Badge appearance="tint" size="large" color={colours[band]}>
      {assess.score(score, bands[band])}
    </Badge>
  );
};
