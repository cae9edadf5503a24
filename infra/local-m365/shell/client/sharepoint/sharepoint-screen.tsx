import { Spinner } from '@fluentui/react-components';
import type { DirectoryPerson } from '../../../world.ts';
import type { SiteForPerson } from '../api.ts';
import { readLists, readSites } from '../api.ts';
import { addressOf } from '../route.ts';
import { goTo } from '../use-place.ts';
import { useResource } from '../use-resource.ts';
import type { BrowsedList } from './browsed.ts';
import { FileAddress, fileAddressIn } from './file-address.ts';
import { ListNavigation } from './list-navigation.tsx';
import { ListPage } from './list-page.tsx';
import { NoAccess } from './no-access.tsx';
import { SiteHeader } from './site-header.tsx';
import './sharepoint.css';
import './severity.css';
import './edit.css';

interface Props {
  readonly person: DirectoryPerson;
  /** Site, list and view that are open: by their ids, or as a web address names them. */
  readonly detail: readonly string[];
  /** Host name of the SharePoint tenant. */
  readonly host: string;
}

/** The tenant's SharePoint sites, as Microsoft Lists shows them. */
export function SharePointScreen({ person, detail, host }: Props) {
  const sites = useResource(
    `sites/${person.id}`,
    () => readSites(person.id),
    ['people'],
    person.id,
  ).value;
  const site = sites?.find(({ id, path }) => [id, path].includes(detail[0] ?? '')) ?? sites?.[0];
  if (sites === undefined || site === undefined)
    return <Spinner className="screen-loading" label="Loading" />;
  return (
    <div className="sp">
      <SiteHeader
        site={site}
        sites={sites}
        host={host}
        onSite={(chosen) => goTo(person.id, 'sharepoint', chosen)}
      />
      {site.mayRead ? (
        <SiteLists person={person} site={site} listId={detail[1]} viewName={detail[2]} />
      ) : (
        <NoAccess person={person} />
      )}
    </div>
  );
}

interface ListsProps {
  readonly person: DirectoryPerson;
  readonly site: SiteForPerson;
  readonly listId: string | undefined;
  readonly viewName: string | undefined;
}

function SiteLists({ person, site, listId, viewName }: ListsProps) {
  const lists = useResource(`lists/${person.id}/${site.id}`, () => readLists(person.id, site.id), [
    'list',
  ]);
  const list =
    lists.value?.find(({ id, title }) => [id, title].includes(listId ?? '')) ??
    bestLaidOut(lists.value);
  if (lists.refused !== undefined)
    return <p className="sp-note-line">This site could not be read just now.</p>;
  if (lists.value === undefined) return <Spinner className="screen-loading" label="Loading" />;
  return (
    <div className="sp-site">
      <ListNavigation
        lists={lists.value}
        open={list?.id}
        person={person.id}
        site={site.id}
        onList={(chosen) => goTo(person.id, 'sharepoint', site.id, chosen)}
      />
      {list === undefined ? (
        <p className="sp-note-line">
          This site has no lists yet. They are made when the hub is set up.
        </p>
      ) : (
        <FileAddress value={list.library ? fileAddressIn(person.id, list.id) : undefined}>
          <ListPage
            key={list.id}
            list={list}
            viewName={viewName}
            person={person}
            mayEdit={site.mayEdit}
            hrefOf={(view) =>
              addressOf({
                person: person.id,
                screen: 'sharepoint',
                detail: [site.id, list.id, view],
              })
            }
          />
        </FileAddress>
      )}
    </div>
  );
}

/** Which list to open first: the one with the most views, for somebody has laid it out to be read. */
function bestLaidOut(lists: readonly BrowsedList[] = []): BrowsedList | undefined {
  return lists.toSorted((one, other) => other.views.length - one.views.length)[0];
}
