/** The SPoC desk: the queue, or one incident of it. */
import { useEffect, useState } from 'react';
import { fetchIncidentPage, IncidentPart } from './incident-part.tsx';
import { useOpenedIncident } from './opened-incident.ts';
import { QueuePage } from './queue/queue-page.tsx';
import { createQueue } from './queue/queue.ts';
import type { Before, Queue, QueueQuery } from './queue/queue.ts';

/** Another search leaves the rows where they are until it is answered; another view does not. */
const knownFor = (query: QueueQuery, queue: Queue): Before => {
  const polled = queue.snapshot();
  const isSameView = query.view === queue.query.view;
  return { counts: queue.counts(), polled: isSameView ? polled : undefined };
};

export const SpocDesk = ({ subPage }: { readonly subPage: string | undefined }) => {
  const opened = useOpenedIncident(subPage);
  useEffect(fetchIncidentPage, []);
  const [queue, setQueue] = useState(() => createQueue({ view: 'open' }));
  const [lastOpened, setLastOpened] = useState<string>();
  if (opened.reference !== undefined) {
    return <IncidentPart key={opened.reference} reference={opened.reference} back={opened.close} />;
  }
  const ask = (query: QueueQuery): void => {
    setLastOpened(undefined);
    setQueue((before) => createQueue(query, knownFor(query, before)));
  };
  const open = (reference: string): void => {
    setLastOpened(reference);
    opened.open(reference);
  };
  return <QueuePage queue={queue} ask={ask} open={open} lastOpened={lastOpened} />;
};
