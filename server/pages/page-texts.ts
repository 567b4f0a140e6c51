const texts = {
  title: { pt: 'Entrar no Combinado', es: 'Entrar a Combinado', en: 'Sign in to Combinado' },
  done: {
    pt: 'Pronto. Pode fechar esta aba e voltar ao painel.',
    es: 'Listo. Puede cerrar esta pestaña y volver al panel.',
    en: 'Done. You can close this tab and go back to the panel.',
  },
  code: { pt: 'Código que o painel mostra', es: 'Código que muestra el panel', en: 'Code that the panel shows' },
  warning: {
    pt: 'Siga somente se este código está na tela do seu próprio painel.',
    es: 'Siga solo si este código está en la pantalla de su propio panel.',
    en: 'Go on only if this code is on the screen of your own panel.',
  },
  next: { pt: 'Seguir', es: 'Seguir', en: 'Go on' },
  email: { pt: 'E-mail', es: 'Correo electrónico', en: 'E-mail' },
  password: { pt: 'Senha', es: 'Contraseña', en: 'Password' },
  factor: {
    pt: 'Código do segundo fator, se você usa',
    es: 'Código del segundo factor, si lo usa',
    en: 'Code of the second factor, if you use one',
  },
  allow: {
    pt: 'Entrar no painel com este código',
    es: 'Entrar al panel con este código',
    en: 'Sign in the panel with this code',
  },
  firm: { pt: 'Ou com a conta da empresa', es: 'O con la cuenta de la empresa', en: 'Or with the firm’s account' },
  organisation: { pt: 'Nome da empresa', es: 'Nombre de la empresa', en: 'Name of the firm' },
  over: {
    pt: 'Este código não vale mais. Peça outro no painel.',
    es: 'Este código ya no vale. Pida otro en el panel.',
    en: 'This code is not good any more. Ask for another in the panel.',
  },
  wrong: { pt: 'Os dados não conferem.', es: 'Los datos no coinciden.', en: 'These words do not match.' },
  wait: {
    pt: 'Muitas tentativas. Espere {seconds} segundos.',
    es: 'Demasiados intentos. Espere {seconds} segundos.',
    en: 'Too many tries. Wait {seconds} seconds.',
  },
  no_issuer: {
    pt: 'Esta empresa não tem entrada própria.',
    es: 'Esta empresa no tiene acceso propio.',
    en: 'This firm has no sign-in of its own.',
  },
  issuer_away: {
    pt: 'A entrada da empresa não responde. Tente de novo em um instante.',
    es: 'El acceso de la empresa no responde. Intente de nuevo en un momento.',
    en: 'The firm’s sign-in does not answer. Try again in a moment.',
  },
  nobody: {
    pt: 'A empresa confirmou quem você é, mas não há ninguém aqui com esse e-mail verificado. Fale com quem administra.',
    es: 'La empresa confirmó quién es usted, pero aquí no hay nadie con ese correo verificado. Hable con quien administra.',
    en: 'The firm confirmed who you are, but nobody here has that verified address. Talk to whoever manages it.',
  },
  refused: {
    pt: 'A entrada não foi confirmada. Comece de novo pelo painel.',
    es: 'El acceso no se confirmó. Comience de nuevo desde el panel.',
    en: 'The sign-in was not confirmed. Begin it again in the panel.',
  },
} as const;

export type PageText = keyof typeof texts;
export type PageLanguage = 'pt' | 'es' | 'en';

/** The first language of ours that a browser asks for. */
export function pageLanguage(header: string | undefined): PageLanguage {
  const asked = (header ?? '').toLowerCase().match(/\b(pt|es|en)\b/);
  return (asked?.[1] as PageLanguage | undefined) ?? 'pt';
}

export function pageText(language: PageLanguage, key: PageText): string {
  return texts[key][language];
}
