import { createRoot } from 'react-dom/client';
import { faults } from './faults.ts';
import { FullPageNote } from './components/full-page-note.tsx';
import { HubFrame } from './components/hub-frame.tsx';
import { startLanguage, useLanguage } from './language.tsx';
import { pageAt } from './pages.ts';
import type { Page } from './pages.ts';
import { startTeams, tellLoaded } from './teams.ts';
import type { TeamsPlace } from './teams.ts';

/** Teams, and the language in which it is to go on. Rejects where there is no Teams around the page. */
const meetTeams = async (): Promise<TeamsPlace> => {
  const place = await startTeams();
  await startLanguage(place.locale);
  return place;
};

/** Teams is met while the page's own code is on its way. */
const start = async (element: HTMLElement): Promise<void> => {
  const [place, page] = await Promise.all([
    meetTeams().catch(() => undefined),
    pageAt(location.pathname).catch(() => 'broken' as const),
  ]);
  createRoot(element).render(
    <HubFrame theme={place?.theme ?? 'default'}>
      <Shown place={place} page={page} />
    </HubFrame>,
  );
  if (place !== undefined) tellLoaded();
};

interface Props {
  readonly place: TeamsPlace | undefined;
  readonly page: Page | 'broken' | undefined;
}

/** Drawn anew, with everything in it, when the language changes. */
const Shown = ({ place, page: Page }: Props) => {
  useLanguage();
  if (place === undefined) return <Note>{faults.outside}</Note>;
  if (Page === undefined) return <Note>{faults.noSuchPage}</Note>;
  if (Page === 'broken') return <Note>{faults.broken}</Note>;
  return <Page subPage={place.subPage} />;
};

const Note = ({ children }: { readonly children: string }) => (
  <FullPageNote title={faults.title}>{children}</FullPageNote>
);

const element = document.getElementById('page');
if (element !== null) void start(element);
