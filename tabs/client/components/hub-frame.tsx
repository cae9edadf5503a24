/** What stands around every page: Teams' theme, the voice for screen readers, and a net for broken pages. */
import {
  FluentProvider,
  RendererProvider,
  createDOMRenderer,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onTheme } from '../teams.ts';
import { LiveRegion } from './live-region.tsx';
import { SafetyNet } from './safety-net.tsx';

const themes: Readonly<Record<string, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  glass: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  canvas: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

/** The server's nonce lets Fluent write its style sheets under our content security policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

interface Props {
  readonly theme: string;
  readonly children: React.ReactNode;
}

export const HubFrame = ({ theme: first, children }: Props) => {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    onTheme(setTheme);
  }, []);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme] ?? teamsLightTheme}>
        <Canvas>
          <SafetyNet>{children}</SafetyNet>
          <LiveRegion />
        </Canvas>
      </FluentProvider>
    </RendererProvider>
  );
};

/** The ground under everything. Within the providers, for its style needs them. */
const Canvas = ({ children }: { readonly children: React.ReactNode }) => (
  <div className={useStyles().canvas}>{children}</div>
);
