/** A number word: what it is worth, and how it joins its neighbours. */
export interface NumberWord {
  readonly value: number;
  /** `scale` multiplies what stands before it (mil, thousand, hundred); `hundred` is a whole hundred (duzentos). */
  readonly kind: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale';
}

const UNITS =
  'um=1 uma=1 un=1 uno=1 una=1 one=1 dois=2 duas=2 dos=2 two=2 tres=3 three=3 quatro=4 cuatro=4 four=4 cinco=5 five=5 seis=6 six=6 ' +
  'meia=6 sete=7 siete=7 seven=7 oito=8 ocho=8 eight=8 nove=9 nueve=9 nine=9 zero=0 cero=0';
const TEENS =
  'dez=10 diez=10 ten=10 onze=11 once=11 eleven=11 doze=12 doce=12 twelve=12 treze=13 trece=13 thirteen=13 quatorze=14 catorze=14 ' +
  'catorce=14 fourteen=14 quinze=15 quince=15 fifteen=15 dezesseis=16 dezasseis=16 dieciseis=16 sixteen=16 dezessete=17 ' +
  'dezassete=17 diecisiete=17 seventeen=17 dezoito=18 dieciocho=18 eighteen=18 dezenove=19 dezanove=19 diecinueve=19 nineteen=19 ' +
  'veintiuno=21 veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 ' +
  'veintiocho=28 veintinueve=29';
const TENS =
  'vinte=20 veinte=20 twenty=20 trinta=30 treinta=30 thirty=30 quarenta=40 quarentinha=40 cuarenta=40 forty=40 fourty=40 cinquenta=50 cinquentinha=50 cincoenta=50 ' +
  'cincuenta=50 fifty=50 sessenta=60 sesenta=60 sixty=60 setenta=70 seventy=70 oitenta=80 ochenta=80 eighty=80 noventa=90 ninety=90';
const HUNDREDS =
  'cem=100 cien=100 cento=100 ciento=100 duzentos=200 duzentas=200 doscientos=200 doscientas=200 trezentos=300 trezentas=300 ' +
  'trescientos=300 trescientas=300 quatrocentos=400 quatrocentas=400 cuatrocientos=400 cuatrocientas=400 quinhentos=500 ' +
  'quinhentas=500 quinientos=500 quinientas=500 seiscentos=600 seiscentas=600 seiscientos=600 seiscientas=600 setecentos=700 ' +
  'setecentas=700 setecientos=700 setecientas=700 oitocentos=800 oitocentas=800 ochocientos=800 ochocientas=800 novecentos=900 ' +
  'novecentas=900 novecientos=900 novecientas=900 cenzinho=100 cenzao=100 centao=100 duzentinhos=200 duzentinho=200 duzentao=200 trezentinhos=300 ' +
  'trezentao=300 quatrocentao=400 quinhentinhos=500 quinhentao=500 seiscentao=600 setecentao=700 oitocentao=800 novecentao=900 quinientones=500';
const SCALES =
  'hundred=100 mil=1000 thousand=1000 grand=1000 milhao=1000000 milhoes=1000000 millon=1000000 millones=1000000 million=1000000';

const table = new Map<string, NumberWord>();
for (const [list, kind] of [
  [UNITS, 'unit'],
  [TEENS, 'teen'],
  [TENS, 'ten'],
  [HUNDREDS, 'hundred'],
  [SCALES, 'scale'],
] as const) {
  for (const pair of list.split(' ')) {
    const [word, value] = pair.split('=');
    if (word !== undefined) table.set(word, { value: Number(value), kind });
  }
}

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = table;
