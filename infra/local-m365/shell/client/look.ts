import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Teams' three looks, by the names that teams-js uses. */
export type Look = 'default' | 'dark' | 'contrast';

export const looks: readonly { look: Look; name: string }[] = [
  { look: 'default', name: 'Light' },
  { look: 'dark', name: 'Dark' },
  { look: 'contrast', name: 'High contrast' },
];

const fonts =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif";

/** Fluent's theme for a look, with the fonts of the machine: nothing is fetched. */
export function themeOf(look: Look): Theme {
  const theme = {
    default: teamsLightTheme,
    dark: teamsDarkTheme,
    contrast: teamsHighContrastTheme,
  }[look];
  return { ...theme, fontFamilyBase: fonts };
}

const key = 'look';

/** The look chosen last in this browser; otherwise as the system is set. */
export function rememberedLook(): Look {
  const kept = localStorage.getItem(key);
  if (kept === 'default' || kept === 'dark' || kept === 'contrast') return kept;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}

export function rememberLook(look: Look): void {
  localStorage.setItem(key, look);
}
