import type { SiteForPerson } from '../api.ts';

interface Props {
  readonly site: SiteForPerson;
  readonly sites: readonly SiteForPerson[];
  readonly host: string;
  readonly onSite: (site: string) => void;
}

/** The site's logo, name and address, and the way to the other site. */
export function SiteHeader({ site, sites, host, onSite }: Props) {
  return (
    <header className="sp-head">
      <span className="sp-logo" aria-hidden>
        {initialsOf(site.name)}
      </span>
      <div className="sp-head-words">
        <h2>{site.name}</h2>
        <div className="sp-address">{`https://${host}${site.path}`}</div>
      </div>
      <label className="sp-site-picker">
        <span>Site</span>
        <select value={site.id} onChange={(event) => onSite(event.target.value)}>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

function initialsOf(name: string): string {
  const [first = '', second = ''] = name.replace(/[^\p{L} ]/gu, '').split(' ');
  return `${first.charAt(0)}${second.charAt(0)}`.toUpperCase();
}
