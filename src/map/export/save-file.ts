/** Time that a browser may take to begin reading the file, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
