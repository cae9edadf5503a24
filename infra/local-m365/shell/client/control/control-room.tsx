import type { DirectoryPerson } from '../../../world.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultPanel } from './fault-panel.tsx';
import { ReceivedPanel } from './received-panel.tsx';
import { WatchPanel } from './watch-panel.tsx';
import './control.css';

/** Turns the sample world: its time, its troubles, and who got what. No part of Teams. */
export function ControlRoom({ people }: { people: readonly DirectoryPerson[] }) {
  return (
    <div className="control" role="region" aria-labelledby="control-title" tabIndex={0}>
      <header className="control-head">
        <h2 id="control-title">Control room</h2>
        <strong className="control-mark">Not part of Teams</strong>
        <p>
          Here you turn the sample world for everybody in it: what time it is, what has broken, and
          who was told what. A real council has none of this.
        </p>
      </header>
      <div className="control-panels">
        <div className="control-stack">
          <ClockPanel />
          <WatchPanel />
        </div>
        <FaultPanel people={people} />
        <ReceivedPanel people={people} />
      </div>
    </div>
  );
}
