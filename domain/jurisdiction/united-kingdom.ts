import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules, Region } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const times = 'https://www.handbook.fca.org.uk/handbook?related-provisions-for-provision=CONC%207.9.1';
const nation = (name: string): Region => ({ name, zones: ['Europe/London'], prefixes: [] });

export const unitedKingdom: JurisdictionRules = {
  id: 'UK',
  name: 'United Kingdom',
  calling_code: '44',
  zones: ['Europe/London'],
  regions: {
    ENG: nation('England'),
    NIR: nation('Northern Ireland'),
    SCT: nation('Scotland'),
    WLS: nation('Wales'),
  },
  hours: [],
  caps: [],
  restrictions: [
    {
      // Breathing space, a hold for advice or a dispute: contact about payment stops until the creditor's system says so.
      id: 'uk-breathing-space',
      region: '*',
      kind: 'paused',
      channels: every,
      grace_days: null,
      status: 'law',
      source: {
        citation: 'Debt Respite Scheme; CONC 7.14 on disputes',
        confidence: 'primary',
        url: 'https://www.gov.uk/government/publications/debt-respite-scheme-breathing-space-guidance/debt-respite-scheme-breathing-space-guidance-for-creditors?ref=blog.rentprofile.co',
      },
    },
  ],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'uk-hours',
      region: '*',
      kind: 'stated_times',
      channels: every,
      status: 'law',
      source: { citation: 'FCA CONC 7.9: heed reasonable requests on when and how', confidence: 'primary', url: times },
    },
    {
      id: 'uk-third-party',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'law',
      source: {
        citation: 'FCA CONC 7.9: third parties must not learn of it',
        confidence: 'primary',
        url: 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html?date=2024-01-01&timeline=True',
      },
    },
    {
      id: 'uk-misleading-contact',
      region: '*',
      kind: 'shown_number',
      channels: ['voice', 'whatsapp', 'sms'],
      status: 'law',
      source: { citation: 'FCA CONC 7.9: no pretext, no premium-rate number', confidence: 'primary', url: times },
    },
    {
      id: 'uk-harassment',
      region: '*',
      kind: 'insistence',
      channels: every,
      status: 'law',
      source: {
        citation: 'Administration of Justice Act 1970, s. 40',
        confidence: 'secondary',
        url: 'https://askcpag.org.uk/?anchor=A-251952_6&id=-251952',
      },
    },
  ],
  reply: {
    is: 'not_said',
    source: { citation: 'FCA CONC 7.9', confidence: 'primary', url: times },
  },
  silence: { citation: 'FCA CONC 7.9: no unreasonable times; gives no hours', confidence: 'primary', url: times },
};
