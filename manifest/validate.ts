import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

// The schemas travel with Microsoft's own validator; the newest that it holds for us is read, nothing is fetched.
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.30',
);

const problemsBy = async (schema: string, name: string, content: object): Promise<string[]> => {
  // Some of Microsoft's patterns are none by the newer rules of regular expressions.
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(join(schemas, schema), 'utf8')) as object);
  if (validate(content)) return [];
  return (validate.errors ?? []).map(
    (each) => `${name}${each.instancePath}: ${each.message ?? each.keyword}`,
  );
};

/** What Microsoft's schema 1.30 says against a manifest: a line each, nothing when it is valid. Works without a network. */
export const schemaProblems = (manifest: object): Promise<string[]> =>
  problemsBy('MicrosoftTeams.schema.json', 'manifest', manifest);

/** The same for its texts in another language. */
export const textProblems = (texts: object): Promise<string[]> =>
  problemsBy('MicrosoftTeams.Localization.schema.json', 'texts', texts);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What is wrong with a PNG that should be a square of `size` pixels, see-through where `transparent` is asked. */
export function iconProblems(
  name: string,
  png: Buffer,
  wanted: { readonly size: number; readonly transparent: boolean },
): string[] {
  if (!png.subarray(0, 8).equals(signature)) return [`${name} is not a PNG`];
  const [width, height, colourType] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const isRightSize = width === wanted.size && height === wanted.size;
  const hasAlpha = colourType === 4 || colourType === 6;
  return [
    ...(isRightSize ? [] : [`${name} is ${width}x${height}, not ${wanted.size}x${wanted.size}`]),
    ...(wanted.transparent && !hasAlpha ? [`${name} has no transparent background`] : []),
  ];
}
