/** What each person received, in the order in which it came: the story of an exercise. */
import { received } from '../local-m365/control/received.ts';
import type { Received } from '../local-m365/control/received.ts';
import { objectIdOf } from '../one-machine/council.ts';
import type { House } from '../one-machine/house.ts';
import type { Played } from './play.ts';

export interface TimelineLine {
  /** ISO-8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly channel: Received['channel'];
  readonly kind: string;
  /** The name that the exercise gave to the incident. */
  readonly incident?: string;
  readonly text: string;
  /** sent rings the phone; answered came back to a press; redrawn is a card that changed where it stood. */
  readonly how: 'sent' | 'answered' | 'redrawn';
}

const headerKind = (raw: unknown): string | undefined => {
  const headers = (raw as { headers?: unknown }).headers;
  const found = JSON.stringify(headers ?? {}).match(
    /X-Safety-Hub-Kind"?\s*[:,]\s*(?:"value":)?"([a-z-]+)"/i,
  );
  return found?.[1];
};

/** A text message and a call carry the key of their notice: hub/rota/..., INC/help/..., INC/0/1/... of an alert. */
const keyedKind = (raw: unknown): string => {
  const { reference, key } = raw as { reference?: unknown; key?: unknown };
  const text = typeof reference === 'string' ? reference : key;
  const [, kind = ''] = typeof text === 'string' ? text.split('/') : [];
  return /^[a-z-]+$/.test(kind) ? kind : 'alert';
};

const kindOf = (item: Received): string =>
  item.kind ?? headerKind(item.raw) ?? (item.channel === 'teams' ? 'message' : keyedKind(item.raw));

const lineOf = (who: string, item: Received, names: ReadonlyMap<string, string>): TimelineLine => {
  const everything = item.text + JSON.stringify(item.raw);
  const incident = [...names].find(([reference]) => everything.includes(reference))?.[1];
  return {
    at: item.at,
    who,
    channel: item.channel,
    kind: kindOf(item),
    ...(incident === undefined ? {} : { incident }),
    text: item.text,
    how: item.how,
  };
};

/** Everything that the people with these aliases were shown from `since` (milliseconds since 1970) on. */
export const timelineOf = (
  house: House,
  played: Pick<Played, 'references'>,
  since: number,
): TimelineLine[] => {
  const names = new Map([...played.references].map(([name, reference]) => [reference, name]));
  return house.council.people
    .flatMap(({ alias }) =>
      received(house.m365.world, house.m365.connector, objectIdOf(alias)).map((item) =>
        lineOf(alias, item, names),
      ),
    )
    .filter((line) => Date.parse(line.at) >= since && line.kind !== 'welcome')
    .sort((a, b) => a.at.localeCompare(b.at));
};
