/** A colour for each person, the same wherever they stand. Names stand beside it: the colour alone says nothing. */
import { tokens } from '@fluentui/react-components';

export interface PersonColour {
  readonly back: string;
  readonly text: string;
  readonly edge: string;
}

const colours: readonly PersonColour[] = [
  {
    back: tokens.colorPaletteBlueBackground2,
    text: tokens.colorPaletteBlueForeground2,
    edge: tokens.colorPaletteBlueBorderActive,
  },
  {
    back: tokens.colorPalettePeachBackground2,
    text: tokens.colorPalettePeachForeground2,
    edge: tokens.colorPalettePeachBorderActive,
  },
  {
    back: tokens.colorPaletteForestBackground2,
    text: tokens.colorPaletteForestForeground2,
    edge: tokens.colorPaletteForestBorderActive,
  },
  {
    back: tokens.colorPaletteGrapeBackground2,
    text: tokens.colorPaletteGrapeForeground2,
    edge: tokens.colorPaletteGrapeBorderActive,
  },
  {
    back: tokens.colorPaletteGoldBackground2,
    text: tokens.colorPaletteGoldForeground2,
    edge: tokens.colorPaletteGoldBorderActive,
  },
  {
    back: tokens.colorPaletteTealBackground2,
    text: tokens.colorPaletteTealForeground2,
    edge: tokens.colorPaletteTealBorderActive,
  },
  {
    back: tokens.colorPalettePinkBackground2,
    text: tokens.colorPalettePinkForeground2,
    edge: tokens.colorPalettePinkBorderActive,
  },
  {
    back: tokens.colorPaletteSteelBackground2,
    text: tokens.colorPaletteSteelForeground2,
    edge: tokens.colorPaletteSteelBorderActive,
  },
  {
    back: tokens.colorPaletteBrownBackground2,
    text: tokens.colorPaletteBrownForeground2,
    edge: tokens.colorPaletteBrownBorderActive,
  },
  {
    back: tokens.colorPaletteLilacBackground2,
    text: tokens.colorPaletteLilacForeground2,
    edge: tokens.colorPaletteLilacBorderActive,
  },
];

const plain: PersonColour = {
  back: tokens.colorNeutralBackground4,
  text: tokens.colorNeutralForeground1,
  edge: tokens.colorNeutralStrokeAccessible,
};

/** By the person's place among all of them, so that two who work together seldom look alike. */
export const colourOf = (
  people: readonly { readonly key: string }[],
  key: string,
): PersonColour => {
  const place = people.findIndex((person) => person.key === key);
  return place === -1 ? plain : (colours[place % colours.length] ?? plain);
};
