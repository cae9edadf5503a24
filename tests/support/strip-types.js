// Jest runs the TypeScript as Node does: types are blanked out, so lines and columns stay true.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, file, options) =>
    createHash('sha1')
      .update(source + file + process.version + options.configString + options.instrument)
      .digest('hex'),
};
