/** What a CRM is seeded with of one person, every value in the form in which the reader tells it. */
export interface Debtor {
  readonly debtor_name: string;
  readonly ref: string;
  readonly document: string;
  /** How the CRM writes the document. */
  readonly document_written: string;
  readonly phone: string;
  readonly email: string;
  readonly contract: string;
  /** A plain decimal with two places. */
  readonly balance: string;
  readonly days_past_due: string;
  /** `YYYY-MM-DD`. */
  readonly due_date: string;
}

/** The day as of which the days past due are counted: the CRMs are seeded once and tried on any later day. */
const AS_OF = Date.UTC(2026, 10, 20);
const DAY = 86_400_000;

/**
 * Twelve invented people; the first five and the last two have accounts in the demo, too. No two share any value: a value
 * of the wrong person is known by itself. Among them names that break careless code, and amounts from cents to millions.
 */
const people = [
  ['Cláudia Regina Prates', '88-41207', '900.010.417-38', '+5511987654417', '1284.70', 26],
  ['Édson Tavares Lima', '90-11853', '900.018.336-77', '+5585991230087', '2310.40', 54],
  ['Rogério Pacheco Dias', '61-00417', '900.026.255-04', '+5531988412290', '7940.00', 143],
  ['Sônia Abrantes', '52-77120', '900.034.174-41', '+5541995518803', '12380.55', 240],
  ['Marta Oliveira Nunes', '77-20931', '900.042.093-89', '+5521998127745', '489.90', 3],
  ["Benedito D'Ávila Couto", '64-30518', '900.050.012-50', '+5511970010518', '98765.43', 75],
  ['Iracema Falcão & Filhos', '64-30624', '900.057.931-73', '+5571970010624', '1234567.89', 118],
  ['Jurandir <Neto> Quaresma', '64-30731', '900.065.850-00', '+5551970010731', '17.05', 31],
  ['Yolanda Brandão Vilela', '64-30846', '900.073.769-95', '+5562970010846', '45000.00', 89],
  ['Tertuliano Mourão', '64-30952', '900.081.688-22', '+5581970010952', '3000.50', 12],
  ['Guadalupe Ceballos Mena', '5520-9931', 'CEMG850314AB1', '+525512342210', '18460.00', 62],
  ['Jorge Luis Armenta', '5520-7714', 'AEJL790822KT7', '+526621184470', '6215.00', 19],
] as const;

export const debtors: readonly Debtor[] = people.map(
  ([debtor_name, ref, document_written, phone, balance, late], index) => ({
    debtor_name,
    ref,
    document: document_written.replace(/[.-]/g, ''),
    document_written,
    phone,
    email: `pessoa${index + 1}@deudor.example`,
    contract: `CT-${4100 + 37 * index}/26`,
    balance,
    days_past_due: String(late),
    due_date: new Date(AS_OF - late * DAY).toISOString().slice(0, 10),
  }),
);
