import { addressOf } from '../route.ts';
import type { BrowsedList } from './browsed.ts';

interface Props {
  readonly lists: readonly BrowsedList[];
  readonly open: string | undefined;
  readonly person: string;
  readonly site: string;
  readonly onList: (list: string) => void;
}

/** The site's lists: down the left side on a desktop, a choice on a phone. */
export function ListNavigation({ lists, open, person, site, onList }: Props) {
  return (
    <nav className="sp-nav" aria-label="Lists of this site">
      <ul>
        {lists.map(({ id, title }) => (
          <li key={id}>
            <a
              href={addressOf({ person, screen: 'sharepoint', detail: [site, id] })}
              aria-current={id === open ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      <select aria-label="List" value={open ?? ''} onChange={(event) => onList(event.target.value)}>
        {lists.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </nav>
  );
}
