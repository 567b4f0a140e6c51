/** The labels of the disclosure set, in its order. */
export const DISCLOSURES = [
  'identify_agent',
  'identify_company',
  'on_behalf_of_creditor',
  'verify_identity',
  'purpose_of_contact',
  'recording_notice',
  'debt_amount_and_origin',
  'payment_check',
  'data_privacy_notice',
  'complaint_channel',
  'payment_channel_safety',
  'breach_consequences',
  'credit_bureau_warning',
  'opt_out',
];

/** The labels of the set of prohibited content, in its order. */
export const PROHIBITIONS = [
  'threat_of_arrest',
  'threat_of_violence_or_harm',
  'shaming_or_insult',
  'third_party_debt_disclosure',
  'false_legal_action',
  'impersonating_authority',
  'false_urgency_or_amount',
  'contact_at_work_or_family_pressure',
  'personal_account_payment',
];
