/** How much script the first view of a page loads, beside the libraries that it is drawn with alone. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { rounded } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = join(root, 'tabs/vite.config.ts');
const most = 1.3;

/** What a page loads before anything is pressed, by the files in which it begins. */
const views = [
  { name: 'hub', files: ['pages/hub/hub.tsx', 'pages/hub/now/now.tsx'] },
  {
    name: 'wellbeing',
    files: ['pages/wellbeing/wellbeing.tsx', 'pages/wellbeing/cafes/cafes.tsx'],
  },
  { name: 'SPoC desk', files: ['pages/spoc-desk/spoc-desk.tsx'] },
] as const;

type Chunk = Rolldown.OutputChunk;

const chunksOf = (built: Awaited<ReturnType<typeof build>>): readonly Chunk[] => {
  if ('on' in built) throw new Error('The pages are being watched, not built');
  return [built].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
};

const buildTabs = async (): Promise<readonly Chunk[]> =>
  chunksOf(await build({ configFile: config, logLevel: 'error', build: { write: false } }));

/** A chunk and everything that it imports before it runs. */
const withImports = (chunks: readonly Chunk[], begun: readonly Chunk[]): readonly Chunk[] => {
  const found = new Set(begun);
  for (const chunk of found)
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported !== undefined) found.add(imported);
    }
  return [...found];
};

/** Throws where a file has left its chunk: a figure of nothing would always hold. */
const firstView = (chunks: readonly Chunk[], files: readonly string[]): readonly Chunk[] => {
  const entry = chunks.filter(({ isEntry, fileName }) => isEntry && fileName.startsWith('assets/'));
  const own = files.map((file) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)));
    if (chunk === undefined) throw new Error(`${file} is in no chunk`);
    return chunk;
  });
  return withImports(chunks, [...entry, ...own]);
};

/** Bytes as they go over the wire. */
const gzipped = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).byteLength, 0);

const libraries = ['@fluentui/react-components', '@fluentui/react-icons'] as const;

const importsFrom = (source: string, library: string): readonly string[] =>
  [...source.matchAll(/import \{([^}]*)\} from '([^']+)'/g)]
    .filter(([, , from]) => from === library)
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));

/** A page that does nothing with React, teams-js and the parts of Fluent that these chunks of ours draw with. */
const plainPage = async (chunks: readonly Chunk[]): Promise<string> => {
  const own = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => id.startsWith(root) && !id.includes('node_modules') && /\.tsx?$/.test(id));
  const sources = await Promise.all(own.map((id) => readFile(id, 'utf8')));
  const names = (library: string): readonly string[] => [
    ...new Set(sources.flatMap((source) => importsFrom(source, library))),
  ];
  const [components, icons] = libraries.map(names);
  return pageOf(components ?? [], icons ?? []);
};

const pageOf = (components: readonly string[], icons: readonly string[]): string => {
  const used = [...components, ...icons];
  return [
    `import { app, authentication, pages } from '@microsoft/teams-js';`,
    `import { useState } from 'react';`,
    `import { createRoot } from 'react-dom/client';`,
    `import { ${components.join(', ')} } from '${libraries[0]}';`,
    ...(icons.length === 0 ? [] : [`import { ${icons.join(', ')} } from '${libraries[1]}';`]),
    `globalThis.kept = [app, authentication, pages, useState, createRoot, ${used.join(', ')}];`,
  ].join('\n');
};

/** Within the repository, so that it finds the same libraries. */
const weighPlain = async (source: string): Promise<number> => {
  const folder = await mkdtemp(join(root, 'node_modules', '.plain-page-'));
  try {
    const input = join(folder, 'plain.js');
    await writeFile(input, source);
    const options = { write: false, rolldownOptions: { input } };
    const built = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      build: options,
    });
    return gzipped(chunksOf(built));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The least that any page in Teams with Fluent loads: a theme around nothing. */
const barest = pageOf(
  ['FluentProvider', 'teamsLightTheme', 'teamsDarkTheme', 'teamsHighContrastTheme'],
  [],
);

const kilobytes = (bytes: number): string => `${rounded(bytes / 1_000, 1).toString()} kB`;

const figureOf = async (
  chunks: readonly Chunk[],
  { name, files }: (typeof views)[number],
  bare: number,
): Promise<Figure> => {
  const view = firstView(chunks, files);
  const plain = await weighPlain(await plainPage(view));
  const weight = gzipped(view);
  const value = rounded(weight / plain);
  return {
    name: `page weight of the ${name}`,
    value,
    unit: '× the gzipped script of the baseline',
    baseline: `React, teams-js and the parts of Fluent that the first view draws with, alone: ${kilobytes(plain)}`,
    aim: `≤ ${most.toString()}`,
    holds: value <= most,
    detail: [
      `first view: ${kilobytes(weight)} in ${view.length.toString()} files`,
      `beside React, teams-js and Fluent’s theme without a single component (${kilobytes(bare)}): ${rounded(weight / bare).toString()} ×`,
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => {
  const chunks = await buildTabs();
  const bare = await weighPlain(barest);
  const figures: Figure[] = [];
  for (const view of views) figures.push(await figureOf(chunks, view, bare));
  return figures;
};

export const pageWeight: Measurement = { name: 'page weight', measure };
