/** The least that a page in Teams with Fluent is: a theme around one word, built and served as ours is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const document =
  '<!doctype html><html lang="en"><head><title>Bare</title></head><body><div id="page"></div><script type="module" src="/bare.js"></script></body></html>';

const source = [
  `import { app, authentication, pages } from '@microsoft/teams-js';`,
  `import { createElement } from 'react';`,
  `import { createRoot } from 'react-dom/client';`,
  `import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';`,
  `globalThis.kept = [app, authentication, pages, teamsDarkTheme, teamsHighContrastTheme];`,
  `const page = createElement(FluentProvider, { theme: teamsLightTheme }, 'Ready');`,
  `createRoot(document.getElementById('page')).render(page);`,
].join('\n');

/** Files by their path. */
type Built = ReadonlyMap<string, string>;

/** Within the repository, so that it finds the same libraries. */
const buildBare = async (): Promise<Built> => {
  const folder = await mkdtemp(join(root, 'node_modules', '.bare-page-'));
  try {
    await writeFile(join(folder, 'index.html'), document);
    await writeFile(join(folder, 'bare.js'), source);
    const built = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: { write: false, target: 'es2022' },
    });
    if ('on' in built) throw new Error('The bare page is being watched, not built');
    const files = [built].flat().flatMap(({ output }) => output);
    return new Map(
      files.map((file) => [
        `/${file.fileName}`,
        file.type === 'chunk' ? file.code : String(file.source),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export interface BarePage {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds and serves it, packed, on a port of its own. */
export const serveBarePage = async (): Promise<BarePage> => {
  const files = await buildBare();
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const file = files.get(path);
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': path.endsWith('.html') ? 'text/html' : 'text/javascript',
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(file, { level: 9 }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The bare page has no port');
  return {
    address: `http://localhost:${String(at.port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
