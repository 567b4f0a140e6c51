const types = { csv: 'text/csv', jsonl: 'application/x-ndjson', json: 'application/json' } as const;

/** Hands a text to the browser as a download, `combinado-outcomes-2026-11-22.csv`. */
export function saveFile(text: string, ending: keyof typeof types, what = 'outcomes'): void {
  const url = URL.createObjectURL(new Blob([text], { type: types[ending] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `combinado-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`;
  link.click();
  // The download has the content by then; held for ever, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
