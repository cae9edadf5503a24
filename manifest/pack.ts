import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { buildManifest } from './manifest.ts';
import type { ManifestSettings } from './manifest.ts';
import { iconProblems, schemaProblems, textProblems } from './validate.ts';
import { welshTexts } from './welsh.ts';

export type Packed =
  | { readonly ok: true; readonly zip: Buffer }
  | { readonly ok: false; readonly problems: readonly string[] };

const icon = (name: string) => readFile(join(import.meta.dirname, 'icons', `${name}.png`));

// A fixed time, so that the same settings give the same bytes.
const date = new Date('2026-01-01T00:00:00Z');

/** The Teams app package: manifest.json, its texts in Welsh and two icons, each checked before anything is packed. */
export async function pack(settings: ManifestSettings): Promise<Packed> {
  const manifest = buildManifest(settings);
  const welsh = welshTexts(manifest);
  const [color, outline] = [await icon('color'), await icon('outline')];
  const problems = [
    ...(await schemaProblems(manifest)),
    ...(await textProblems(welsh)),
    ...iconProblems('color.png', color, { size: 192, transparent: false }),
    ...iconProblems('outline.png', outline, { size: 32, transparent: true }),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const zip = new JSZip();
  zip.file('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`, { date });
  zip.file('cy.json', `${JSON.stringify(welsh, null, 2)}\n`, { date });
  zip.file('color.png', color, { date });
  zip.file('outline.png', outline, { date });
  return { ok: true, zip: await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }) };
}
