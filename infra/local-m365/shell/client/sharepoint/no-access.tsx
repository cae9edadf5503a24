import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { DirectoryPerson } from '../../../world.ts';

/** SharePoint's answer to somebody who may not open the site. */
export function NoAccess({ person }: { person: DirectoryPerson }) {
  return (
    <div className="sp-no-access">
      <span className="sp-no-access-icon" aria-hidden>
        <LockClosedRegular />
      </span>
      <h3>You need permission to access this site.</h3>
      <p>You are signed in as {person.mail}.</p>
    </div>
  );
}
