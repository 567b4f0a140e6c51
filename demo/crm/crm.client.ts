/** What the forms of the replica CRM do by script: masks, and an amount that is shown in the country's form and held plainly. */

for (const input of document.querySelectorAll<HTMLInputElement>('[data-mask]')) {
  const mask = input.dataset.mask ?? '';
  input.addEventListener('input', () => {
    const digits = input.value.replace(/\D/g, '');
    let used = 0;
    let text = '';
    for (const sign of mask) {
      if (used >= digits.length) break;
      text += sign === '#' ? digits[used++] : sign;
    }
    input.value = text;
  });
}

for (const number of document.querySelectorAll<HTMLInputElement>('input[type="number"][hidden]')) {
  const shown = number.previousElementSibling as HTMLInputElement;
  const show = (own: boolean) => {
    number.hidden = !own;
    shown.hidden = own;
  };
  const draw = () => {
    const value = number.valueAsNumber;
    shown.value = Number.isNaN(value)
      ? ''
      : value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  };
  // Under the caret the number stands in the place of its text; what is put into the text alone is lost.
  shown.addEventListener('focusin', () => {
    show(true);
    number.focus();
  });
  shown.addEventListener('change', draw);
  number.addEventListener('change', draw);
  number.addEventListener('focusout', () => show(false));
}

const account = document.querySelector('script[data-combinado]')?.textContent;
const call = document.querySelector('script[data-dialler]')?.textContent;
if (account) {
  const offer = () => {
    document.dispatchEvent(new CustomEvent('combinado:account', { detail: account }));
    if (call) document.dispatchEvent(new CustomEvent('combinado:call', { detail: call }));
  };
  // Whichever of the two is there first.
  document.addEventListener('combinado:ready', offer);
  offer();
  document.addEventListener('combinado:outcome', (event) => {
    const told = document.createElement('output');
    told.className = 'told';
    told.textContent = String((event as CustomEvent).detail);
    document.querySelector('main')?.append(told);
  });
}
