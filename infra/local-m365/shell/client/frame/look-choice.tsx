import type { Look } from '../look.ts';
import { looks } from '../look.ts';

interface Props {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Light, dark or high contrast. */
export function LookChoice({ look, onLook }: Props) {
  return (
    <div className="look-choice" role="group" aria-label="Appearance">
      {looks.map((one) => (
        <button
          key={one.look}
          type="button"
          aria-pressed={one.look === look}
          onClick={() => onLook(one.look)}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}
