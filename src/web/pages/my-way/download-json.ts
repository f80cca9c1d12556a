/** Has the browser save a value as a JSON file. */
export const downloadJson = (fileName: string, value: unknown): void => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, undefined, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};
