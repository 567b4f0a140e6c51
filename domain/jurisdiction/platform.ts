import type { ContactLimit, RestrictionRule } from './jurisdiction.ts';

/** What WhatsApp's own policy demands before any country's law: the same everywhere. */
export const platformRestrictions: readonly RestrictionRule[] = [
  {
    id: 'wa-optout',
    region: '*',
    kind: 'opted_out',
    channels: ['whatsapp'],
    grace_days: null,
    status: 'law',
    source: {
      citation: 'WhatsApp Business Messaging Policy',
      confidence: 'secondary',
      url: 'https://learn.rasayel.io/en/books/whatsapp/whatsapp-business/whatsapp-business-messaging-policy/',
    },
  },
];

export const platformLimits: readonly ContactLimit[] = [
  {
    id: 'wa-optin',
    region: '*',
    kind: 'agreed_channels',
    channels: ['whatsapp'],
    status: 'law',
    source: {
      citation: 'WhatsApp: opt-in',
      confidence: 'primary',
      url: 'https://developers.secure.facebook.com/docs/whatsapp/overview/getting-opt-in/',
    },
  },
  {
    // Copies of the policy list debt collection among what is not allowed; the official text was not seen. Counsel decides.
    id: 'wa-vertical-ban',
    region: '*',
    kind: 'platform',
    channels: ['whatsapp'],
    status: 'disputed',
    source: {
      citation: 'WhatsApp Business Messaging Policy',
      confidence: 'secondary',
      url: 'https://niswey.com/knowledge-base/prohibited-organizations-use',
    },
  },
];
