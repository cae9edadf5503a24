import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import type { Look } from '../look.ts';
import { looks } from '../look.ts';

interface Props {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Light, dark or high contrast, as a menu of its own. */
export function LookMenu({ look, onLook }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ look: [look] }}
      onCheckedValueChange={(_event, data) => onLook(data.checkedItems[0] as Look)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<DarkThemeRegular />} aria-label="Appearance" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <LookItems />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The three looks as items of a menu whose checked values hold `look`. */
export function LookItems() {
  return looks.map(({ look, name }) => (
    <MenuItemRadio key={look} name="look" value={look}>
      {name}
    </MenuItemRadio>
  ));
}
