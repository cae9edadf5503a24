import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly count: number;
  /** Columns across. */
  readonly width: number;
  readonly collapsed: boolean;
  readonly children: ReactNode;
}

/** One group of a grouped view, which opens and closes. */
export function GroupRows({ name, count, width, collapsed, children }: Props) {
  const [open, setOpen] = useState(!collapsed);
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <tbody>
      <tr className="sp-group">
        <th scope="rowgroup" colSpan={width}>
          <button aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron />
            {name} <span className="sp-group-count">({count})</span>
          </button>
        </th>
      </tr>
      {open && children}
    </tbody>
  );
}
