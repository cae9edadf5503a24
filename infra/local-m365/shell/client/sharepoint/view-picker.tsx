import type { BrowsedView } from './browsed.ts';
import '../line-tabs.css';

interface Props {
  readonly views: readonly BrowsedView[];
  readonly open: string;
  readonly hrefOf: (view: string) => string;
}

/** The views of a list: tabs on a desktop, a choice on a phone. */
export function ViewPicker({ views, open, hrefOf }: Props) {
  if (views.length < 2) return null;
  return (
    <nav className="sp-views" aria-label="Views">
      <div className="line-tabs">
        {views.map(({ name }) => (
          <a key={name} href={hrefOf(name)} aria-current={name === open ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </div>
      <label className="sp-view-choice">
        View
        <select
          value={open}
          onChange={(event) => (window.location.href = hrefOf(event.target.value))}
        >
          {views.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </nav>
  );
}
