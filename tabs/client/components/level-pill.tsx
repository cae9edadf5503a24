import { Badge, makeStyles } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import {
  ArrowCircleDownRegular,
  CircleHalfFillRegular,
  ErrorCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import { useLanguage } from '../language.tsx';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';

const looks: Readonly<
  Record<Level, { color: NonNullable<BadgeProps['color']>; icon: React.ReactElement }>
> = {
  critical: { color: 'danger', icon: <ErrorCircleFilled /> },
  high: { color: 'severe', icon: <WarningFilled /> },
  moderate: { color: 'warning', icon: <CircleHalfFillRegular /> },
  low: { color: 'informative', icon: <ArrowCircleDownRegular /> },
};

const useStyles = makeStyles({ pill: { whiteSpace: 'nowrap', flexShrink: 0 } });

/** The level as a word, a shape and a colour: any one of them is enough. */
export const LevelPill = ({ level }: { readonly level: Level }) => (
  <Badge
    className={useStyles().pill}
    appearance={level === 'low' ? 'tint' : 'filled'}
    color={looks[level].color}
    icon={looks[level].icon}
    shape="rounded"
    size="large"
  >
    {levels[level][useLanguage()]}
  </Badge>
);
