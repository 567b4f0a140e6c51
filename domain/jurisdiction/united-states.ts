import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules, Region } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const electronic: readonly ContactChannel[] = ['whatsapp', 'sms', 'email'];
const daily = { opens: '08:00', closes: '21:00' };
const frequency = 'https://law.lawstack.com/cfr/12/1006.14/';
const convenience = 'https://lawserver.com/law/country/us/cfr/12_cfr_1006-6';

const zones = {
  E: 'America/New_York',
  C: 'America/Chicago',
  M: 'America/Denver',
  P: 'America/Los_Angeles',
  K: 'America/Anchorage',
  H: 'Pacific/Honolulu',
  Z: 'America/Phoenix',
} as const;

/** States with their clocks. Where there are two, both must be open; mobile numbers travel, so few prefixes are listed. */
const states = `AL Alabama C|AK Alaska K|AZ Arizona ZM|AR Arkansas C|CA California P|CO Colorado M|CT Connecticut E
DE Delaware E|DC District of Columbia E|FL Florida EC|GA Georgia E|HI Hawaii H|ID Idaho MP|IL Illinois C|IN Indiana EC
IA Iowa C|KS Kansas CM|KY Kentucky EC|LA Louisiana C|ME Maine E|MD Maryland E|MI Michigan EC|MN Minnesota C
MS Mississippi C|MO Missouri C|MT Montana M|NE Nebraska CM|NV Nevada PM|NH New Hampshire E|NJ New Jersey E
NM New Mexico M|NY New York E|NC North Carolina E|ND North Dakota CM|OH Ohio E|OK Oklahoma C|OR Oregon PM
PA Pennsylvania E|RI Rhode Island E|SC South Carolina E|SD South Dakota CM|TN Tennessee EC|TX Texas CM|UT Utah M
VT Vermont E|VA Virginia E|WA Washington P|WV West Virginia E|WI Wisconsin C|WY Wyoming M`;

const plain = Object.fromEntries(
  states.split(/[|\n]/).map((line): [string, Region] => {
    const [, code = '', name = '', clocks = ''] = /^(\S+) (.+) (\S+)$/.exec(line) ?? [];
    return [code, { name, zones: [...clocks].map((clock) => zones[clock as keyof typeof zones]), prefixes: [] }];
  }),
);

const regions: Readonly<Record<string, Region>> = {
  ...plain,
  MA: {
    name: 'Massachusetts',
    zones: [zones.E],
    prefixes: ['413', '508', '617', '774', '781', '857', '978'],
  },
  NYC: { name: 'New York City', zones: [zones.E], prefixes: ['212', '347', '646', '718', '917', '929'] },
};

export const unitedStates: JurisdictionRules = {
  id: 'US',
  name: 'United States',
  calling_code: '1',
  // Where the consumer's zone is not known, the hours must hold on both coasts.
  zones: [zones.E, zones.P],
  regions,
  hours: [
    {
      id: 'us-hours',
      region: '*',
      channels: every,
      hours: { weekday: daily, saturday: daily, sunday: daily, holiday: daily },
      status: 'law',
      source: { citation: 'Regulation F, 12 CFR 1006.6', confidence: 'primary', url: convenience },
    },
  ],
  caps: [
    {
      id: 'us-7in7',
      region: '*',
      channels: ['voice'],
      max: 7,
      days: 7,
      counts: 'attempts',
      unsettled: [],
      per: 'debt',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: { citation: 'Regulation F, 12 CFR 1006.14(b): 7 calls in 7 days', confidence: 'primary', url: frequency },
    },
    {
      // The day of the conversation is the first of the seven. Whether one that the consumer began counts is left open.
      id: 'us-after-conversation',
      region: '*',
      channels: ['voice'],
      max: 1,
      days: 7,
      counts: 'conversations',
      unsettled: ['inbound'],
      per: 'debt',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: {
        citation: 'Regulation F, 12 CFR 1006.14(b): 7 days after a conversation',
        confidence: 'primary',
        url: frequency,
      },
    },
    {
      id: 'us-ma',
      region: 'MA',
      channels: ['voice', 'whatsapp', 'sms'],
      max: 2,
      days: 7,
      counts: 'conversations',
      unsettled: ['unanswered', 'inbound'],
      per: 'debt',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: {
        citation: '940 CMR 7.04 (Massachusetts)',
        confidence: 'secondary',
        url: 'https://lemberglaw.com/massachusetts-debt-collection-regulations-calls-per-week-limit',
      },
    },
    {
      // The date and the scope moved several times; this is how it was last reported.
      id: 'us-nyc',
      region: 'NYC',
      channels: every,
      max: 3,
      days: 7,
      counts: 'attempts',
      unsettled: ['inbound'],
      per: 'debt',
      min_gap_days: null,
      effective: '2026-09-01',
      status: 'law',
      source: {
        citation: 'New York City DCWP rules, as last postponed',
        confidence: 'secondary',
        effective: '2026-09-01',
        url: 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/',
      },
    },
  ],
  restrictions: [
    {
      id: 'us-media-stop',
      region: '*',
      kind: 'opted_out',
      channels: every,
      grace_days: null,
      status: 'law',
      source: {
        citation: 'Regulation F: asked to stop, that medium stops; one confirmation is allowed',
        confidence: 'secondary',
        url: 'https://www.acainternational.org/news/reg-f-question-of-the-week-can-a-person-limit-debt-collector-communications/',
      },
    },
  ],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'us-third-party',
      region: '*',
      kind: 'attorney',
      channels: every,
      status: 'law',
      source: {
        citation: 'Regulation F, 12 CFR 1006.6 and 1006.22',
        confidence: 'primary',
        url: 'https://checkoutapi.com/regulations/expand/title12_chapterX_part1006_subpartB_section1006.22',
      },
    },
    {
      id: 'us-workplace',
      region: '*',
      kind: 'work',
      channels: every,
      status: 'law',
      source: {
        citation: 'Regulation F, 12 CFR 1006.22: workplace limits',
        confidence: 'primary',
        url: 'https://checkoutapi.com/regulations/expand/title12_chapterX_part1006_subpartB_section1006.22',
      },
    },
    {
      id: 'us-ma-other-place',
      region: 'MA',
      kind: 'work',
      channels: ['voice', 'whatsapp', 'sms'],
      status: 'law',
      source: {
        citation: '940 CMR 7.04: other places, 2 in 30 days',
        confidence: 'secondary',
        url: 'https://masslegalhelp.org/consumer/debt/rights/creditors-debt-collectors',
      },
    },
    {
      id: 'us-stated-times',
      region: '*',
      kind: 'stated_times',
      channels: every,
      status: 'law',
      source: { citation: 'Regulation F, 12 CFR 1006.6(b)', confidence: 'primary', url: convenience },
    },
    {
      id: 'us-optout-electronic',
      region: '*',
      kind: 'opt_out_words',
      channels: electronic,
      status: 'law',
      source: {
        citation: 'Regulation F: each electronic message carries a way out',
        confidence: 'secondary',
        url: 'http://online.collector.com/collectormagazine/202104/?&startid=24',
      },
    },
    {
      id: 'us-email-procedures',
      region: '*',
      kind: 'agreed_channels',
      channels: electronic,
      status: 'law',
      source: {
        citation: 'Regulation F: consent or 35 days of notice for e-mail; a number confirmed within 60 days for texts',
        confidence: 'secondary',
        url: 'https://www.paymentvision.com/regulation-f',
      },
    },
    {
      id: 'us-nyc-consent',
      region: 'NYC',
      kind: 'agreed_channels',
      channels: electronic,
      status: 'law',
      source: {
        citation: 'New York City DCWP rules: written consent for electronic channels',
        confidence: 'secondary',
        effective: '2026-09-01',
        url: 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/',
      },
    },
  ],
  reply: {
    is: 'allowed',
    source: { citation: 'Regulation F, 12 CFR 1006.14: counts calls placed', confidence: 'primary', url: frequency },
  },
  silence: { citation: 'Regulation F, 12 CFR 1006.6', confidence: 'primary' },
};
