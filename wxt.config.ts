import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((pattern) => pattern.trim())
    .filter(Boolean);

/** CRM origins baked in at build time; any other CRM is granted per origin from the popup. */
const crmHosts = list(process.env.COMBINADO_HOSTS);
/** Further pages that the chat adapter runs on: the demo's replica. */
const chatHosts = ['https://web.whatsapp.com/*', ...list(process.env.COMBINADO_CHAT_HOSTS)];
const serverUrl = process.env.COMBINADO_SERVER_URL ?? 'http://localhost:8787';

/** Nothing of a content script is for the page to hear or to stop. */
const bareScriptContext = fileURLToPath(new URL('./hosts/page/bare-script-context.ts', import.meta.url));

/**
 * Lets `early-view.js` start the sidebar: the page's own script is asked for once what was kept of the panel has been
 * painted, which one thread and one disk would otherwise not get to. Served for development the page starts by itself.
 */
const startEarly: Plugin = {
  name: 'start-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      if (!html.includes('src="/early-view.js"')) return html;
      const [script, page] = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
      if (!script || !page) throw new Error('the page has no script of its own to start');
      const parts = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>\s*/g)];
      return parts
        .reduce((rest, [link]) => rest.replace(link, ''), html.replace(script, ''))
        .replace(
          'src="/early-view.js"',
          `src="/early-view.js" data-page="${page}" data-parts="${[page, ...parts.map(([, part]) => part)].join(' ')}"`,
        );
    },
  },
};

/**
 * Our pages take everything from the build itself. Only the background speaks with the server, whose address a firm sets,
 * and styles of single elements are set by script.
 */
const policyOfPages = (browser: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' https: http:",
    "form-action 'none'",
    "base-uri 'none'",
    // Firefox has this by default; a server on this machine has no certificate.
    ...(browser === 'firefox' && serverUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // Firefox would get version 2, which has no event page, no `action` and grants every host at install.
  manifestVersion: 3,
  outDir: process.env.COMBINADO_OUT_DIR ?? '.output',
  vite: () => ({
    plugins: [tailwindcss(), startEarly],
    resolve: { alias: { 'wxt/utils/content-script-context': bareScriptContext } },
    define: {
      __COMBINADO_SERVER_URL__: JSON.stringify(serverUrl),
      __COMBINADO_CRM_HOSTS__: JSON.stringify(crmHosts),
      __COMBINADO_CHAT_HOSTS__: JSON.stringify(chatHosts),
      __COMBINADO_PUBLIC_KEY__: process.env.COMBINADO_PUBLIC_KEY ?? 'null',
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    // activeTab: the popup must know which site it stands over before it can ask for that site's origin.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // Asked for when somebody switches the notices on: a new permission at an update would switch the extension off.
    optional_permissions: ['notifications'],
    host_permissions: [`${new URL(serverUrl).origin}/*`, ...chatHosts, ...crmHosts],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The one page that is framed. In Chromium its address is another one in each session, so that no page can frame it by
    // itself or ask whether it is there; Firefox gives each profile an id that nobody can guess.
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    ...(command === 'build' && { content_security_policy: { extension_pages: policyOfPages(browser) } }),
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_toggle__' },
      'focus-sidebar': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_focus__' },
      'next-step': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'insert-line': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_command_insert__' },
    },
    ...(browser === 'chrome'
      ? { side_panel: { default_path: 'sidebar.html' }, storage: { managed_schema: 'managed-storage.json' } }
      : {
          sidebar_action: { default_panel: 'sidebar.html', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'combinado@combinado.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['personallyIdentifyingInfo', 'websiteContent', 'personalCommunications'],
              },
            },
          },
        }),
  }),
});
