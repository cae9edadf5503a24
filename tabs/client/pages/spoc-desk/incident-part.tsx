/** The page of an incident is a chunk of its own: whoever looks at the queue does not wait for it. */
import { NotShown } from '../../components/not-shown.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useSection } from '../../components/sections/use-section.ts';
import { faults } from '../../faults.ts';
import { IncidentSkeleton } from './incident/incident-skeleton.tsx';

const incidentPage = {
  key: 'incident',
  load: async () => (await import('./incident/incident-page.tsx')).IncidentPage,
};

/** Fetches it ahead, so that an incident opens at once. Should that fail, opening one asks for it again. */
export const fetchIncidentPage = (): void => {
  incidentPage.load().catch(() => undefined);
};

interface Props {
  readonly reference: string;
  readonly back: () => void;
}

export const IncidentPart = ({ reference, back }: Props) => {
  const { body: IncidentPage, isBroken, again } = useSection(incidentPage);
  if (IncidentPage !== undefined) return <IncidentPage reference={reference} back={back} />;
  return (
    <PageFrame shape="close">
      {isBroken ? <NotShown again={again}>{faults.broken}</NotShown> : <IncidentSkeleton />}
    </PageFrame>
  );
};
