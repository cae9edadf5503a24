import { Component } from 'react';
import { desk } from '#core/domain/words/desk.ts';
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
      label: desk.faults.tryAgain,
      press: () => {
        location.reload();
      },
    };
    return (
      <FullPageNote title={desk.faults.title} action={again}>
        {desk.faults.broken}
      </FullPageNote>
    );
  }
}
