/** Gives a file to the person's device under its own name. */
export const saveAs = (bytes: Blob, name: string): void => {
  // Of no kind: the browser then keeps it and never shows it as a page.
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};
