/** A path with its query, as it is read from a request line or from a part of a batch. */
export function pathAndQuery(url: string): { path: string; query: URLSearchParams } {
  const [raw = '', search = ''] = url.split(/\?(.*)/s);
  return { path: decoded(raw).replace(/\/+$/, '') || '/', query: new URLSearchParams(search) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
