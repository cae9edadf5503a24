import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PhoneRegular } from '@fluentui/react-icons/svg/phone';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';

// Names are those of SharePoint's own icon font, which is not free to ship; the shapes are Fluent's.
const shapes: Readonly<Record<string, ComponentType>> = {
  Accept: CheckmarkRegular,
  CheckMark: CheckmarkRegular,
  Calendar: CalendarRegular,
  CircleRing: CircleRegular,
  Clock: ClockRegular,
  Completed: CheckmarkCircleRegular,
  CompletedSolid: CheckmarkCircleRegular,
  Contact: PersonRegular,
  Error: ErrorCircleRegular,
  ErrorBadge: DismissCircleRegular,
  Blocked: DismissCircleRegular,
  Blocked2: DismissCircleRegular,
  Flag: FlagRegular,
  Forward: ArrowRightRegular,
  Info: InfoRegular,
  Lock: LockClosedRegular,
  MapPin: LocationRegular,
  POI: LocationRegular,
  Phone: PhoneRegular,
  Ringer: AlertRegular,
  AlertSolid: WarningRegular,
  Warning: WarningRegular,
};

/** An icon by SharePoint's name; a name that is not known here shows nothing. */
export function FormatIcon({ name }: { name: string }) {
  const Shape = shapes[name];
  return Shape === undefined ? null : (
    <span className="sp-icon" aria-hidden>
      <Shape />
    </span>
  );
}
