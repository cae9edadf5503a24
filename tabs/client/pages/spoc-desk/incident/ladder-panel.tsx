import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CircleRegular,
  ClockAlarmFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/instant.ts';
import { desk } from '#core/domain/words/desk.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { Surface } from '../../../components/surface.tsx';
import { ladderSteps } from './ladder-steps.ts';
import type { LadderStep } from './ladder-steps.ts';
import { StepItem, StepList } from '../../../components/step-list.tsx';

const looks = {
  asked: { icon: <CheckmarkCircleRegular />, weight: 'normal' },
  asking: { icon: <ClockAlarmFilled />, weight: 'strong' },
  next: { icon: <CircleRegular />, weight: 'faint' },
  'not-needed': { icon: <SubtractCircleRegular />, weight: 'faint' },
  taken: { icon: <CheckmarkCircleFilled />, weight: 'strong' },
} as const satisfies Record<LadderStep['state'], { icon: React.ReactElement; weight: string }>;

interface Props {
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

/** Who was asked, who is asked now, and who comes next if nobody takes it. */
export const LadderPanel = ({ opened, now }: Props) => {
  const steps = ladderSteps(opened, now);
  return (
    <Surface title={desk.ladder.title}>
      {steps.length === 0 ? (
        desk.ladder.none
      ) : (
        <StepList>
          {steps.map(({ key, state, when, who }) => (
            <StepItem key={key} {...looks[state]} title={when}>
              {who !== undefined && <bdi>{who}</bdi>}
            </StepItem>
          ))}
        </StepList>
      )}
    </Surface>
  );
};
