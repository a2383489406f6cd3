/** Gives a file to the reader as a download. */
export function giveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has begun, or never will, long before
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
