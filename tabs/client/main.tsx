import { createRoot } from 'react-dom/client';
import { desk } from '#core/domain/words/desk.ts';
import { HubFrame } from './components/hub-frame.tsx';
import { FullPageNote } from './components/full-page-note.tsx';
import { pageAt } from './pages.ts';
import { startTeams, tellLoaded } from './teams.ts';
import type { TeamsPlace } from './teams.ts';
import './page.css';

const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element);
  const load = pageAt(location.pathname);
  const place = await startTeams().catch(() => undefined);
  const shown = place === undefined ? desk.faults.outside : await pageOf(load, place);
  root.render(<HubFrame theme={place?.theme ?? 'default'}>{pageOrNote(shown)}</HubFrame>);
  if (place !== undefined) tellLoaded();
};

const pageOf = async (load: ReturnType<typeof pageAt>, place: TeamsPlace) => {
  const Page = await load?.();
  return Page === undefined ? desk.faults.noSuchPage : <Page subPage={place.subPage} />;
};

const pageOrNote = (shown: React.ReactNode) =>
  typeof shown === 'string' ? <FullPageNote title="Safety Hub">{shown}</FullPageNote> : shown;

const element = document.getElementById('page');
if (element !== null) void start(element);
