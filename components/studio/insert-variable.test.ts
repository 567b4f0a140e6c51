import { describe, expect, it } from 'vitest';
import { insertVariable } from './insert-variable.ts';

describe('insertVariable', () => {
  it('replaces the selection and keeps words apart', () => {
    expect(insertVariable('Bom dia NOME, tudo bem?', 8, 12, 'debtor_name')).toEqual({
      text: 'Bom dia {debtor_name}, tudo bem?',
      caret: 21,
    });
    expect(insertVariable('Olá', 3, 3, 'debtor_name')).toEqual({ text: 'Olá {debtor_name}', caret: 17 });
    expect(insertVariable('vence', 0, 0, 'today')).toEqual({ text: '{today} vence', caret: 7 });
  });
});
