/** The SPoC desk: the queue, or one incident of it. */
import { useState } from 'react';
import { IncidentPage } from './incident/incident-page.tsx';
import { useOpenedIncident } from './opened-incident.ts';
import { QueuePage } from './queue/queue-page.tsx';
import { createQueue } from './queue/queue.ts';
import type { QueueQuery } from './queue/queue.ts';

export const SpocDesk = ({ subPage }: { readonly subPage: string | undefined }) => {
  const opened = useOpenedIncident(subPage);
  const [queue, setQueue] = useState(() => createQueue({ view: 'open' }));
  const [lastOpened, setLastOpened] = useState<string>();
  if (opened.reference !== undefined) {
    return <IncidentPage key={opened.reference} reference={opened.reference} back={opened.close} />;
  }
  const ask = (query: QueueQuery): void => {
    setLastOpened(undefined);
    setQueue((before) => createQueue(query, before.counts()));
  };
  const open = (reference: string): void => {
    setLastOpened(reference);
    opened.open(reference);
  };
  return <QueuePage queue={queue} ask={ask} open={open} lastOpened={lastOpened} />;
};
