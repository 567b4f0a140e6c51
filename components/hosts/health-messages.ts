import { defineMessages } from '@/utils/i18n/define-messages.ts';

export const healthMessages = defineMessages({
  'broken.who': {
    pt: 'Não consigo ver de quem é esta conversa.',
    es: 'No puedo ver de quién es esta conversación.',
    en: 'I cannot see whose conversation this is.',
  },
  'broken.messages': {
    pt: 'Não consigo ler as mensagens desta página.',
    es: 'No puedo leer los mensajes de esta página.',
    en: 'I cannot read this page’s messages.',
  },
  'broken.times': {
    pt: 'Não consigo ler a hora das mensagens.',
    es: 'No puedo leer la hora de los mensajes.',
    en: 'I cannot read the times of the messages.',
  },
  'broken.sides': {
    pt: 'Não sei dizer quais mensagens são suas.',
    es: 'No sé decir qué mensajes son suyos.',
    en: 'I cannot tell which messages are yours.',
  },
  'broken.composer': {
    pt: 'Não acho a caixa de texto desta página.',
    es: 'No encuentro el cuadro de texto de esta página.',
    en: 'I cannot find this page’s text box.',
  },
  'broken.page': {
    pt: 'Não reconheço esta página.',
    es: 'No reconozco esta página.',
    en: 'I do not recognise this page.',
  },
  off: {
    pt: 'A leitura desta página está desligada.',
    es: 'La lectura de esta página está apagada.',
    en: 'The reading of this page is switched off.',
  },
  'hand.since': {
    pt: 'Siga à mão. Desde as {time} nada disto conta contra você; a qualidade é avisada.',
    es: 'Siga a mano. Desde las {time} nada de esto cuenta en su contra; se avisa a calidad.',
    en: 'Go on by hand. Since {time} none of this counts against you; quality is told.',
  },
  'hand.check': {
    pt: 'Antes de enviar, confira com quem fala.',
    es: 'Antes de enviar, revise con quién habla.',
    en: 'Before you send, check whom you are speaking with.',
  },
  'hand.unguarded': {
    pt: 'Nada é conferido antes do envio.',
    es: 'Nada se revisa antes de enviar.',
    en: 'Nothing is checked before it is sent.',
  },
  'hand.where': { pt: 'à mão', es: 'a mano', en: 'by hand' },
  'hand.choose': { pt: 'Escolher a conta', es: 'Elegir la cuenta', en: 'Choose the account' },
  'hand.title': {
    pt: 'Com quem você fala?',
    es: '¿Con quién habla?',
    en: 'Whom are you speaking with?',
  },
  'hand.why': {
    pt: 'A página não me diz. Procure a conta e o roteiro, os avisos e o registro seguem daqui.',
    es: 'La página no me lo dice. Busque la cuenta y el guion, los avisos y el registro siguen aquí.',
    en: 'The page does not tell me. Find the account, and script, disclosures and record go on from here.',
  },
  'hand.last': { pt: 'Seguir com {name}', es: 'Seguir con {name}', en: 'Go on with {name}' },
  'hand.search': { pt: 'Nome ou conta', es: 'Nombre o cuenta', en: 'Name or account' },
  'hand.none': {
    pt: 'Nenhuma conta com este nome ou número.',
    es: 'Ninguna cuenta con ese nombre o número.',
    en: 'No account with this name or number.',
  },
  'hand.use': { pt: 'Abrir o roteiro', es: 'Abrir el guion', en: 'Open the script' },
  'hand.other': { pt: 'Outra conta', es: 'Otra cuenta', en: 'Another account' },
  'hand.of': {
    pt: 'Você escolheu esta conta à mão.',
    es: 'Usted eligió esta cuenta a mano.',
    en: 'You chose this account by hand.',
  },
  'hand.again': {
    pt: 'A página voltou a ser lida. Termine o registro aqui, ou volte à conversa aberta.',
    es: 'La página se lee otra vez. Termine el registro aquí, o vuelva a la conversación abierta.',
    en: 'The page is read again. Finish the record here, or go back to the open conversation.',
  },
  'hand.back': { pt: 'Voltar à conversa', es: 'Volver a la conversación', en: 'Back to the conversation' },
  starting: {
    pt: 'A página ainda está abrindo. O roteiro aparece quando houver uma conversa.',
    es: 'La página aún se está abriendo. El guion aparece cuando haya una conversación.',
    en: 'The page is still opening. The script appears once there is a conversation.',
  },
  signed_out: {
    pt: 'Esta página está sem sessão. Entre com o celular e abra uma conversa.',
    es: 'Esta página no tiene sesión. Entre con el celular y abra una conversación.',
    en: 'This page is signed out. Link the phone and open a conversation.',
  },
  'part.who': { pt: 'De quem é a conversa', es: 'De quién es el chat', en: 'Whose chat it is' },
  'part.messages': { pt: 'Mensagens', es: 'Mensajes', en: 'Messages' },
  'part.times': { pt: 'Data e hora', es: 'Fecha y hora', en: 'Date and time' },
  'part.sides': { pt: 'Suas ou da outra pessoa', es: 'Suyos o de la otra persona', en: 'Yours or the other’s' },
  'part.composer': { pt: 'Caixa de texto', es: 'Cuadro de texto', en: 'Text box' },
  'part.send': { pt: 'Conferir antes do envio', es: 'Revisar antes de enviar', en: 'Check before sending' },
  'state.read': { pt: 'leio', es: 'leo', en: 'read' },
  'state.other_way': { pt: 'leio por outro caminho', es: 'leo por otro camino', en: 'read another way' },
  'state.not_read': { pt: 'não leio', es: 'no leo', en: 'not read' },
  'state.switched_off': { pt: 'desligado', es: 'apagado', en: 'switched off' },
  'state.unused': { pt: 'sem uso agora', es: 'sin uso ahora', en: 'not in use now' },
  sheet: { pt: 'O que leio desta página', es: 'Qué leo de esta página', en: 'What I read of this page' },
  'sheet.drift': {
    pt: 'A página mudou um pouco e é lida por outro caminho. Nada muda para você.',
    es: 'La página cambió un poco y se lee por otro camino. Para usted nada cambia.',
    en: 'The page has changed a little and is read another way. Nothing changes for you.',
  },
  'sheet.crm': {
    pt: 'Leio os campos da ficha aberta. O que não foi lido aparece como não lido, e pode ser escrito. Não salvo nada nela.',
    es: 'Leo los campos de la ficha abierta. Lo que no se leyó aparece como no leído, y puede escribirse. No guardo nada en ella.',
    en: 'I read the fields of the open record. What was not read shows as not read, and can be typed. I save nothing in it.',
  },
  'sheet.offers': {
    pt: 'O CRM ofereceu dados que não servem, {n, plural, one {uma vez} other {ao menos # vezes}}: não foram usados.',
    es: 'El CRM ofreció datos que no sirven, {n, plural, one {una vez} other {al menos # veces}}: no se usaron.',
    en: 'The CRM offered data that is no use, {n, plural, one {once} other {at least # times}}: it was not used.',
  },
  'sheet.never': {
    pt: 'Não leio áudios, fotos nem outras conversas, e nada com a aba escondida. Não clico nem envio.',
    es: 'No leo audios, fotos ni otras conversaciones, y nada con la pestaña oculta. No hago clic ni envío.',
    en: 'I read no voice notes, no pictures and no other chats, and nothing while the tab is hidden. I neither click nor send.',
  },
  'sheet.nothing': {
    pt: 'A página ainda não disse nada.',
    es: 'La página aún no dice nada.',
    en: 'The page has not said anything yet.',
  },
  'sheet.set.packaged': {
    pt: 'Lida com o mapa que veio com a extensão.',
    es: 'Se lee con el mapa que vino con la extensión.',
    en: 'Read with the map that came with the extension.',
  },
  'sheet.set.pushed': {
    pt: 'Lida com o mapa v{version, number}.',
    es: 'Se lee con el mapa v{version, number}.',
    en: 'Read with map v{version, number}.',
  },
  'sheet.set.last_good': {
    pt: 'Lida com o último mapa que serviu, v{version, number}.',
    es: 'Se lee con el último mapa que sirvió, v{version, number}.',
    en: 'Read with the last map that worked, v{version, number}.',
  },
  'sheet.report': {
    pt: 'Relatar a estrutura da página',
    es: 'Informar la estructura de la página',
    en: 'Report the page’s structure',
  },
  'sheet.report.why': {
    pt: 'Abre uma página onde você vê o relato antes de salvar. Vai a forma da página, nenhuma palavra dela.',
    es: 'Abre una página donde usted ve el informe antes de guardarlo. Va la forma de la página, ni una palabra de ella.',
    en: 'Opens a page where you see the report before you save it. It holds the page’s shape and none of its words.',
  },
  'drift.mark': {
    pt: 'Página lida por outro caminho. Ver o que leio',
    es: 'Página leída por otro camino. Ver qué leo',
    en: 'Page read another way. See what I read',
  },
});
