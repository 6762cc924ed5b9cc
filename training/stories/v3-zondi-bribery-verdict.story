@story v3-zondi-bribery-verdict
@topic Sentencing of a former mayor in KwaDukela, South Africa
@subject Z = Bhekizizwe Zondi | Zondi | the former mayor | the ex-mayor
@subject N = Anil Naicker | Naicker | the contractor
@fact sz = 12 | sentence | Z | years in prison | 2028-06-14 | constant
@fact ss = 4 | sentence | Z | years of the term suspended | 2028-06-14 | constant
@fact se = 8 | sentence | Z | years he will actually serve | 2028-06-14 | constant
@fact sa = 15 | sentence | Z | years in prison asked by the state | 2028-05 | constant
@fact sn = 6 | sentence | N | years in prison | 2028-06-14 | constant
@fact br = 3400000 | other | Z | rand taken in bribes | - | constant
@fact ct = 61000000 | budget | N | rand the water contract was worth | - | constant
@fact cv = 17 | other | Z | counts on which convicted | 2028-04 | constant
@fact ch = 22 | other | Z | counts charged | 2026 | constant
@fact ag = 58 | age | Z | years of age | 2028-06-14 | constant
@fact fi = 500000 | damages | N | fine in rand | 2028-06-14 | constant
@rel diff se = sz - ss
@trap sz sa :: imposed against asked
@trap sz sn :: mayor against contractor
@trap cv ch :: convicted against charged
@trap br ct :: bribes against contract

@doc a-flash | wire flash | 2028-06-14
Former South African mayor Zondi gets {12|sz} years for graft

DURBAN - A judge on Wednesday jailed Bhekizizwe Zondi for {12|sz|t=on Wednesday|by=A judge} years, {four|ss|^} of them suspended, for taking {3.4 million rand|br} from a contractor. Prosecutors had wanted {15|sa|by=Prosecutors}.

@doc b-radio | radio bulletin | 2028-06-14
Ukhozi Coast News at two

The man who ran KwaDukela for a decade is going to prison. Zondi, who is {58|ag}, will spend {eight|se} years behind bars. Anil Naicker, the contractor, goes away for {six|sn} and must pay {half a million rand|fi}.

@doc c-brief | newspaper brief | 2028-06-15
{Seventeen|cv} times guilty

Zondi had faced {22|ch|t=when he was arrested} counts when he was arrested; the court found against him on {17|cv}. At the centre was a {R61-million|ct|v=61000000|round=1000000} water deal that went to Naicker without a tender. Both men will appeal.

@doc d-social | court reporter's post | 2028-06-14
From court 6E

Judge Pillay-Mokoena: "{Twelve|sz|by=Judge Pillay-Mokoena} years." Gasps. {A third|-} of it suspended. Then to Naicker: {six|sn|by=Judge Pillay-Mokoena} years plus a {R500,000|fi|^|v=500000} fine. Bribes proven: {R3.4m|br|v=3400000|round=100000}.

@doc e-push | app push alert | 2028-06-14
Zondi jailed

The ex-mayor, {58|ag}, gets {12|sz} years. The state had sought {15|sa}.

@doc f-column | newspaper column item | 2028-06-18
What a bribe buys

Tenders of {sixty-one million|ct} rand against a bribe of {3.4 million|br}: Naicker thought it cheap. He will spend {six|sn} years thinking it over, Zondi {eight|se}.
