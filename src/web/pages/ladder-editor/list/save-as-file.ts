/** A file that the reader is to get. */
interface NamedFile {
  readonly fileName: string;
  readonly content: string;
}

/** Hands a text to the reader as a file, as a download. */
export const saveAsFile = ({ fileName, content }: NamedFile): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};
