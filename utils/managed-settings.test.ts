import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from './managed-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
const policy = (given: Record<string, unknown>) => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => given);
  return readPolicy();
};

test('no policy sets nothing, and a browser without policies is one', async () => {
  expect(await policy({})).toEqual({ settings: {}, problems: [] });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual({ settings: {}, problems: [] });
});

test('what is right holds as it was given, and hosts become match patterns', async () => {
  const given = {
    server_url: 'https://combinado.example',
    organisation: 'Vereda Cobranças',
    crm_hosts: ['https://crm.example', 'https://crm.example/*', 'https://*.cobranca.example/*', 'http://localhost:*'],
    locale: 'es-MX',
    playbook_channel: 'vereda-br',
    single_letter_keys: false,
  };
  expect(await policy(given)).toEqual({
    settings: {
      ...given,
      crm_hosts: [
        'https://crm.example/*',
        'https://crm.example/*',
        'https://*.cobranca.example/*',
        'http://localhost/*',
      ],
    },
    problems: [],
  });
});

test('what can not be used is named by its key, and the others hold', async () => {
  const { settings, problems } = await policy({
    server_url: 'combinado.example',
    crm_hosts: ['https://crm.example', '<all_urls>', 'https://*/*', 'https://*.example/*', 'http://crm.example/*', 7],
    locale: 'xx',
    single_letter_keys: 'yes',
    playbook: 'vereda-br',
    organisation: 'Vereda',
  });
  expect(settings).toEqual({ organisation: 'Vereda', crm_hosts: ['https://crm.example/*'] });
  expect(problems.map(({ path }) => path)).toEqual([
    'server_url',
    'crm_hosts[1]',
    'crm_hosts[2]',
    'crm_hosts[3]',
    'crm_hosts[4]',
    'crm_hosts[5]',
    'locale',
    'single_letter_keys',
    'playbook',
  ]);
});
