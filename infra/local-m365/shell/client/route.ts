/** Where a window stands, kept in the address so that a reload keeps it. */
export interface Place {
  readonly person: string;
  readonly screen: Screen;
  /** What is open on that screen: a tab and its sub-page, a site, list and view, a mail. */
  readonly detail: readonly string[];
}

export type Screen = 'chat' | 'tab' | 'sharepoint' | 'mail' | 'calendar' | 'phone' | 'control';

const screens: readonly string[] = [
  'chat',
  'tab',
  'sharepoint',
  'mail',
  'calendar',
  'phone',
  'control',
];

/** The place in an address such as `#/person/<id>/tab/spoc-desk`; undefined where nobody is picked yet. */
export function placeOf(hash: string): Place | undefined {
  const [start, person, screen, ...detail] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (start !== 'person' || person === undefined || person === '') return undefined;
  const known = screen !== undefined && screens.includes(screen);
  return { person, screen: known ? (screen as Screen) : 'chat', detail: known ? detail : [] };
}

/** The address of a place. */
export function addressOf({ person, screen, detail }: Place): string {
  return `#/${['person', person, screen, ...detail].map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
