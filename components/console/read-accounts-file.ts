/** The body that `accounts.import` takes: the text of a CSV, or what a JSON file holds; or why it cannot be read. */
export type AccountsFile = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly why: string };

/** Reads a chosen file. A CSV that is no UTF-8 is read as Windows-1252, which is what spreadsheets here still write. */
export async function readAccountsFile(file: Blob & { readonly name: string }): Promise<AccountsFile> {
  let text: string;
  try {
    text = decode(await file.arrayBuffer());
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  if (!/\.json$/i.test(file.name)) return { ok: true, body: text };
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
