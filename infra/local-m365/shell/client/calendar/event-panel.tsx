import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import type { SeenEvent } from '../../../graph/calendar/by-hand.ts';
import { respondTo } from '../api.ts';
import { clockTime, longDay } from '../times.ts';

const answers = [
  ['accepted', 'Accept'],
  ['tentativelyAccepted', 'Tentative'],
  ['declined', 'Decline'],
] as const;

const words: Readonly<Record<string, string>> = {
  organizer: 'You are the organiser.',
  accepted: 'You have accepted.',
  tentativelyAccepted: 'You have said: maybe.',
  none: 'You have not answered yet.',
};

interface Props {
  readonly event: SeenEvent;
  readonly person: string;
  readonly back: string;
}

/** One event, opened, with the answers that somebody who is invited may give. */
export function EventPanel({ event, person, back }: Props) {
  const [refused, setRefused] = useState(false);
  const [start, end] = [Date.parse(event.start), Date.parse(event.end)];
  const answer = async (response: string): Promise<void> => {
    try {
      await respondTo(person, event.id, response);
    } catch {
      setRefused(true);
    }
  };
  return (
    <article className="event-panel" aria-label={event.subject} tabIndex={0}>
      <a className="event-back" href={back}>
        <ArrowLeftRegular /> Calendar
      </a>
      <h2>{event.subject}</h2>
      <dl>
        <dt>When</dt>
        <dd>
          {longDay(start)}, {clockTime(start)} to {clockTime(end)}
          {event.recurs && <div className="event-more">Part of a series</div>}
        </dd>
        {event.location !== '' && (
          <>
            <dt>Where</dt>
            <dd>{event.location}</dd>
          </>
        )}
        {event.joinUrl !== null && (
          <>
            <dt>Online</dt>
            <dd className="event-link">{event.joinUrl}</dd>
          </>
        )}
        <dt>Organiser</dt>
        <dd>{event.organiser}</dd>
        {event.attendees.length > 0 && (
          <>
            <dt>Invited</dt>
            <dd>{event.attendees.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
      </dl>
      <p className="event-words">{event.body}</p>
      <p role="status">{refused ? 'The invitation is no longer there.' : words[event.response]}</p>
      {event.response !== 'organizer' && (
        <div className="event-answers">
          {answers.map(([response, name]) => (
            <Button
              key={response}
              appearance={event.response === response ? 'primary' : 'secondary'}
              onClick={() => void answer(response)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
