import { Component } from 'react';
import { faults } from '../faults.ts';
import { FullPageNote } from './full-page-note.tsx';

interface State {
  readonly isBroken: boolean;
}

/** A page that breaks says so and can be opened again, instead of going blank. */
export class SafetyNet extends Component<{ readonly children: React.ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const again = {
      label: faults.tryAgain,
      press: () => {
        location.reload();
      },
    };
    return (
      <FullPageNote title={faults.title} action={again}>
        {faults.broken}
      </FullPageNote>
    );
  }
}
