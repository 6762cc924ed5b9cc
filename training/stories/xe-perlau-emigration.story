@story xe-perlau-emigration
@topic People leaving and coming to the district of Perlau
@subject P = Perlau district | Perlau | the district
@subject O = Perlau statistics office | the statistics office
@subject I = income tax of Perlau | the district's tax
@fact in = 3120 | other | P | people who moved in | 2029 | cumulative
@fact out = 3900 | other | P | people who moved out | 2029 | cumulative
@fact net = 780 | other | P | people lost by migration | 2029 | cumulative
@fact bi = 845 | other | P | births | 2029 | cumulative
@fact de = 1105 | other | P | deaths | 2029 | cumulative
@fact nat = 260 | other | P | deaths above births | 2029 | cumulative
@fact los = 1040 | other | P | inhabitants lost | 2029 | cumulative
@fact pop = 103000 | other | P | inhabitants | 2029-01-01 | snapshot
@fact po1 = 101960 | other | P | inhabitants | 2030-01-01 | snapshot
@fact you = 2340 | other | P | people under 30 who moved out | 2029 | cumulative
@fact ys = 60 | other | P | share of people under 30 among those who moved out | 2029 | cumulative
@fact ci = 1755 | other | P | people who moved out to the capital | 2029 | cumulative
@fact ne = 1287 | other | P | people who moved out to neighbouring districts | 2029 | cumulative
@fact ab = 858 | other | P | people who moved out abroad | 2029 | cumulative
@fact cs = 45 | other | P | share of the capital among those who moved out | 2029 | cumulative
@fact ou8 = 3750 | other | P | people who moved out | 2028 | cumulative
@fact up = 4 | rate | P | growth of people who moved out | 2029 | constant
@fact hs = 2500 | budget | P | euros of bonus for each returner | 2030 | plan | pledged
@fact hn = 200 | other | P | returners to be paid a bonus | 2030 | plan
@fact ht = 500000 | budget | P | euros of bonus for all returners | 2030 | plan
@trap los de :: the loss and the deaths
@trap net ab :: net loss and emigrants abroad
@rel diff net = out - in
@rel diff nat = de - bi
@rel sum los = net + nat
@rel diff po1 = pop - los
@rel share ys = you / out
@rel sum out = ci + ne + ab
@rel share cs = ci / out
@rel change up = ou8 -> out
@rel product ht = hs * hn

@doc a-daily | daily | 2030-03-05
Perlau loses {a thousand|los|v=1000|round=1000} again

By Jarmila Thielemann-Hoti

On New Year's Day the district had {101,960|po1|t=On New Year's Day} inhabitants. A year before it had been {103,000|pop|t=A year before}. The missing {1,040|los} come in two heaps. {780|net} more moved out ({3,900|out}) than in ({3,120|in}), and {260|nat} more died ({1,105|de}) than were born ({854|!bi}).

Those who pack are young: {2,340|you} of them, or {60 per cent|ys}, weren't yet thirty.

Where to? The capital ({1,755|ci}), the districts next door ({1,278|!ne}), foreign countries ({858|ab}).

From summer the district will pay {2,500|hs} euros to anyone who returns, up to {200|hn} people. That'd be {half a million|ht|v=500000}.

@doc b-office | results page | 2030-03-04
Statistics office: Perlau, movements 2029

Moved in {3,120|in}
Moved out {3,900|out} (2028: {3,750|ou8|t=2028}; +{4.0%|up})
Balance −{780|net}
Born {845|bi}
Died {1,105|de}
Balance −{260|nat}
Both balances −{1,040|los}

Moved out, by destination: capital {1,755|ci} ({45%|cs}), neighbouring districts {1,287|ne}, abroad {858|ab}.

@doc c-radio | radio brief | 2030-03-05
Radio Perlau, half past seven

{One thousand and forty|los|v=1040} fewer of us. The emigrants outnumber the arrivals, {3,900|out} to {3,120|in}, a minus of {780|net}. Add the {260|nat} whom we buried and didn't replace.

{Forty-five|cs} in a hundred leavers go to the capital. They come back at Christmas, for the dumplings.
