/** What a debtor of the demo answers with: each line of a script fires once, when its cue is in what the agent sent. */
export interface Reply {
  /** Any of these, in lower case without accents; empty: whatever comes. */
  readonly when: readonly string[];
  readonly say: readonly string[];
}

export type Bubble =
  | {
      readonly from: 'me' | 'them';
      readonly author?: string;
      readonly text: string;
      readonly minutesAgo: number;
      readonly quoted?: string;
      readonly forwarded?: boolean;
    }
  | { readonly from: 'me' | 'them'; readonly author?: string; readonly voice: string; readonly minutesAgo: number }
  | { readonly from: 'me' | 'them'; readonly deleted: true; readonly minutesAgo: number }
  | { readonly system: string; readonly minutesAgo: number };

export interface Conversation {
  readonly id: string;
  /** As the agent saved it; null for an unsaved contact, whose phone is then the title. */
  readonly name: string | null;
  readonly phone: string | null;
  readonly participants: readonly string[] | null;
  readonly me: string;
  readonly bubbles: readonly Bubble[];
  readonly script: readonly Reply[];
}

const greetings = ['bom dia', 'boa tarde', 'boa noite', 'ola', 'buenos dias', 'buenas tardes', 'buenas noches', 'hola'];

/** Invented people, the same as in the demo's CRM and backend. */
export const conversations: readonly Conversation[] = [
  {
    id: 'claudia',
    name: 'Cláudia Regina Prates',
    phone: '+55 11 98765-4417',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [
      { system: 'As mensagens são protegidas.', minutesAgo: 60 * 24 * 2 },
      {
        from: 'me',
        text: 'Bom dia, Cláudia. Aqui é a Ana, da Vereda Cobranças.\nPodemos conversar?',
        minutesAgo: 60 * 24 * 2 - 5,
      },
      { from: 'them', text: 'Oi, agora estou no trabalho 🙂', minutesAgo: 60 * 24 * 2 - 9 },
      { from: 'them', voice: '0:14', minutesAgo: 60 * 24 - 30 },
      {
        from: 'me',
        text: 'Sem problema. Qual é o melhor horário?',
        minutesAgo: 60 * 24 - 34,
        quoted: 'Oi, agora estou no trabalho 🙂',
      },
      { from: 'them', text: 'Hoje de tarde pode ser', minutesAgo: 60 * 3 },
    ],
    script: [
      { when: greetings, say: ['Oi, boa tarde', 'pode falar'] },
      { when: ['cpf', 'nascimento', 'confirma', 'com quem', 'digitos'], say: ['Sou eu mesma. Final do CPF 417'] },
      {
        when: [
          'combinado?',
          'esta de acordo',
          'voce concorda',
          'voce aceita',
          'confirma o acordo',
          'posso confirmar',
          'resumo',
        ],
        say: ['Sim, concordo. Combinado'],
      },
      {
        when: ['parcela', 'entrada', 'a vista', 'proposta', 'desconto', 'opcoes'],
        say: ['Consigo pagar em 3 vezes', 'a primeira dia 5 pode ser?'],
      },
      {
        when: ['motivo', 'aconteceu', 'por que', 'valor', 'divida', 'debito', 'atraso'],
        say: ['Meu salário atrasou esse mês'],
      },
      { when: [], say: ['Certo'] },
    ],
  },
  {
    id: 'edson',
    name: null,
    phone: '+55 85 99123-0087',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [
      { from: 'me', text: 'Olá, falo com o senhor Édson Tavares Lima?', minutesAgo: 300 },
      { from: 'them', text: 'É ele', minutesAgo: 296 },
      { from: 'them', text: 'já paguei isso aí semana passada', minutesAgo: 295 },
    ],
    script: [
      {
        when: ['comprovante', 'data do pagamento', 'quando'],
        say: ['Vou procurar o comprovante e mando aqui', 'foi no pix dia 14'],
      },
      { when: ['pendente', 'em aberto', 'consta'], say: ['Não reconheço esse valor, já paguei'] },
      { when: [], say: ['Eu já paguei isso no pix'] },
    ],
  },
  {
    id: 'marta',
    name: 'Marta Oliveira Nunes',
    phone: '+55 21 99812-7745',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [{ from: 'them', text: 'Oi! meu boleto vence quando mesmo?', minutesAgo: 42 }],
    script: [
      { when: ['vence', 'vencimento', 'dia'], say: ['Obrigada, vou pagar antes então'] },
      { when: [], say: ['Tá bom, obrigada'] },
    ],
  },
  {
    id: 'rogerio',
    name: 'Rogério Pacheco Dias',
    phone: '+55 31 98841-2290',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [
      { from: 'me', text: 'Rogério, aqui é a Ana, da Vereda Cobranças.', minutesAgo: 2000 },
      { from: 'me', deleted: true, minutesAgo: 1998 },
      { from: 'them', text: 'Perdi o emprego. Não tenho como pagar', minutesAgo: 1990, forwarded: true },
    ],
    script: [
      { when: ['advogado', 'processo', 'justica', 'serasa'], say: ['Vai me ameaçar agora?'] },
      { when: ['desconto', 'parcela', 'proposta', 'entrada'], say: ['Só se tirar os juros', 'consigo 200 por mês'] },
      { when: [], say: ['Não tenho dinheiro agora'] },
    ],
  },
  {
    id: 'sonia',
    name: null,
    phone: '+55 41 99551-8803',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [{ from: 'me', text: 'Bom dia. Falo com Sônia Abrantes?', minutesAgo: 5000 }],
    script: [
      { when: greetings, say: ['A Sônia é minha mãe, ela não está. Quem fala?'] },
      { when: [], say: ['Pode deixar recado comigo'] },
    ],
  },
  {
    id: 'guadalupe',
    name: null,
    phone: '+52 55 1234 2210',
    participants: null,
    me: 'Maribel Cardenal',
    bubbles: [
      { from: 'me', text: 'Buenas tardes, ¿hablo con la señora Guadalupe Ceballos Mena?', minutesAgo: 180 },
      { from: 'them', text: 'Sí, soy yo. ¿Quién habla?', minutesAgo: 175 },
    ],
    script: [
      { when: ['de acuerdo', 'confirma', 'resumen', 'acordado', 'acepta'], say: ['Sí, de acuerdo'] },
      {
        when: ['pago', 'plan', 'convenio', 'descuento', 'mensual'],
        say: ['¿Y en cuántos pagos puede ser?', 'Puedo dar 2,000 al mes'],
      },
      { when: greetings, say: ['Buenas tardes'] },
      { when: [], say: ['Me pagan tarde este mes'] },
    ],
  },
  {
    id: 'jorge',
    name: 'Jorge Luis Armenta',
    phone: '+52 662 118 4470',
    participants: null,
    me: 'Maribel Cardenal',
    bubbles: [{ from: 'them', text: 'Ahorita no puedo, márqueme mañana', minutesAgo: 700 }],
    script: [
      { when: ['comprobante', 'algun pago', 'ya hizo el pago'], say: ['Sí, ya pagué el viernes por SPEI'] },
      { when: [], say: ['Está bien, mañana a las 10'] },
    ],
  },
  {
    id: 'esposo',
    name: 'Paulo (marido da Cláudia)',
    phone: '+55 11 97654-3021',
    participants: null,
    me: 'Ana Vereda',
    bubbles: [
      { from: 'them', text: 'Boa tarde, a Cláudia pediu pra falar com vocês. Sou o marido dela', minutesAgo: 25 },
    ],
    script: [
      { when: ['divida', 'debito', 'valor', 'atraso'], say: ['Que dívida? ela deve quanto?'] },
      { when: [], say: ['Ela chega às seis, peço para ligar'] },
    ],
  },
  {
    id: 'equipe',
    name: 'Equipe Ipê',
    phone: null,
    participants: ['Otávio', 'Silvana', 'Você'],
    me: 'Ana Vereda',
    bubbles: [
      { from: 'them', author: 'Otávio', text: 'Pessoal, hoje fechamos às 18h.', minutesAgo: 500 },
      { from: 'me', text: 'Combinado.', minutesAgo: 498 },
      { from: 'them', author: 'Silvana', text: 'Roteiro novo no ar.', minutesAgo: 100 },
    ],
    script: [],
  },
];
