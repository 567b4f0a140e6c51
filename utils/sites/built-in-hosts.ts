/** Match patterns of the sites that come with the build: their scripts need no switching on, only the browser's grant. */
export const builtInHosts: readonly string[] = [
  'https://web.whatsapp.com/*',
  ...__COMBINADO_CHAT_HOSTS__,
  ...__COMBINADO_CRM_HOSTS__,
];
