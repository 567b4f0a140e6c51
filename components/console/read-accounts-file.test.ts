import { describe, expect, it } from 'vitest';
import { readAccountsFile } from './read-accounts-file.ts';

const file = (name: string, content: BlobPart) => new File([content], name);

describe('readAccountsFile', () => {
  it('sends a CSV as its text and a JSON file as what it holds', async () => {
    expect(await readAccountsFile(file('contas.csv', 'ref;nome\n1;Sônia'))).toEqual({
      ok: true,
      body: 'ref;nome\n1;Sônia',
    });
    expect(await readAccountsFile(file('contas.JSON', '[{"ref":"1"}]'))).toEqual({ ok: true, body: [{ ref: '1' }] });
  });

  it('reads the accents of an old spreadsheet', async () => {
    const bytes = new Uint8Array([0x53, 0xf4, 0x6e, 0x69, 0x61]);
    expect(await readAccountsFile(file('contas.csv', bytes))).toEqual({ ok: true, body: 'Sônia' });
  });

  it('drops the mark that Excel puts before UTF-8', async () => {
    expect(await readAccountsFile(file('contas.csv', '\ufeffref'))).toEqual({ ok: true, body: 'ref' });
  });

  it('says why a JSON file cannot be read', async () => {
    expect(await readAccountsFile(file('contas.json', '[{'))).toMatchObject({ ok: false });
  });
});
