import { expect } from '@playwright/test';
import { crc16 } from '@/domain/agreement/pix-code.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

/** A true code for this payee; what is right by its checksum may still pay the wrong person. */
function pixCode(payee: string): string {
  const name = `59${String(payee.length).padStart(2, '0')}${payee}`;
  const body = `00020126430014br.gov.bcb.pix0121pix@tamarindo.example5204000053039865802BR${name}6009SAO PAULO62070503***6304`;
  return body + crc16(body);
}

test('a deal that was said and accepted has a receipt on one sheet, with the customer’s words and where to pay', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Inserir no chat').click();
  await expect(chat.composer).not.toBeEmpty();
  await chat.send();
  await expect(sidebar.disclosure('verify_identity')).toHaveAttribute('data-mark', 'done');
  await sidebar.button('Acordo').click();
  await sidebar.button('Escolher 4 parcelas').click();

  await test.step('before the words there is no receipt, and the panel says what is missing', async () => {
    await sidebar.button(/^Comprovante/).click();
    await expect(sidebar.frame.getByText('O comprovante ainda não pode sair')).toBeVisible();
    await expect(sidebar.frame.getByText('falta dizer: Total do acordo')).toBeVisible();
  });

  await test.step('a pasted Pix code is read, and one that pays somebody else is warned of', async () => {
    const field = sidebar.frame.getByLabel('Conferir Pix copia e cola');
    const right = pixCode('FINANCEIRA TAMARINDO SA');
    await field.fill(`${right.slice(0, -4)}0000`);
    await expect(sidebar.frame.getByText(`O CRC não confere: está 0000, devia ser ${right.slice(-4)}`)).toBeVisible();
    await field.fill(pixCode('ANA RIBEIRO'));
    await expect(sidebar.frame.getByRole('alert')).toContainText('ANA RIBEIRO não é Financeira Tamarindo');
    await field.fill(right);
    await expect(sidebar.frame.locator('[data-payment="payee"]')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.frame.getByRole('alert')).toHaveCount(0);
  });

  await test.step('the receipt', async () => {
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).not.toBeEmpty();
    await chat.send();
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
    const opening = chromium.context.waitForEvent('page');
    await sidebar.button(/^Comprovante/).click();
    const page = await opening;
    await expect(page.getByRole('heading', { level: 1, name: 'Comprovante de acordo' })).toBeVisible();
    const paper = page.getByRole('main');
    await expect(paper).toContainText('Financeira Tamarindo');
    await expect(paper).toContainText('88-41207');
    await expect(paper).toContainText('Pix de FINANCEIRA TAMARINDO SA, SAO PAULO');
    // Four payments of the overdue part, not of the balance.
    await expect(paper).toContainText('fica paga em parte');
    await expect(paper).toContainText(/GMT-3/);
    await expect(paper.locator('blockquote')).not.toBeEmpty();
    await expect(paper.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(paper.getByRole('listitem')).toHaveCount(4);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format, path: `.cache/receipt-${format}.pdf` })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
    }
  });
});
