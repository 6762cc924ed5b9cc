@story zb-hammarfjord-salmon
@topic Salmon deaths, an escape and the new salmon tax in Hammarfjord, Norway
@subject H = Hammarfjord | the fjord | the municipality
@subject L = Lofotlaks | the company | the farmer
@subject D = Directorate of Fisheries | the directorate
@subject F = Food Safety Authority | the authority
@subject R = river owners' association | river owners | anglers
@fact esc1 = 14000 | other | L | salmon escaped by the company's first report | 2031-08-03 | constant
@fact esc2 = 39500 | other | D | salmon escaped | 2031-09-20 | constant
@fact cau = 5120 | other | R | escaped salmon caught | 2031-09-20 | cumulative
@fact dead = 820000 | other | L | salmon died in the pens | 2031 | cumulative
@fact mort = 18.4 | rate | F | share of salmon that died in the pens in the county, in percent | 2031 | constant
@fact mortn = 16.1 | rate | F | share of salmon that died in the pens in the country, in percent | 2031 | constant
@fact fine = 8500000 | damages | L | kroner of fine | 2032-01-18 | constant
@fact rew = 500 | other | D | kroner of reward for an escaped salmon | 2031-08 | constant
@fact price = 84 | price | L | kroner a kilo of salmon | 2031-08 | snapshot
@fact tax = 25 | rate | - | salmon tax, in percent | 2031 | constant
@fact taxp = 30 | rate | - | salmon tax proposed, in percent | 2032 | plan | projected
@fact kom = 46000000 | revenue | H | kroner from the fish-farming fund | 2031 | constant
@fact komp = 71000000 | revenue | H | kroner from the fish-farming fund | 2029 | constant
@fact prof = 1240000000 | profit | L | kroner of profit in the year | 2030 | constant
@fact emp = 118 | jobs | L | people employed in the municipality | 2031 | snapshot
@fact pop = 1940 | other | H | inhabitants | 2031 | snapshot
@fact share = 24 | other | R | share of farmed fish in the river catch, in percent | 2031-09 | snapshot
@fact lim = 10 | other | D | highest tolerable share of farmed fish, in percent | - | constant | threshold
@fact pens = 8 | other | L | pens at the site | - | constant
@fact lice = 0.47 | other | F | lice a fish | 2031-07 | snapshot
@fact licel = 0.2 | other | F | lice a fish allowed in spring | - | constant | threshold
@fact free = 34380 | other | R | escaped salmon not caught | 2031-09-20 | constant
@fact mdiff = 2.3 | rate | F | points between county and country mortality | 2031 | constant
@fact kdiff = 25000000 | revenue | H | kroner by which the fund money fell | 2031 | constant
@rel diff free = esc2 - cau
@rel diff mdiff = mort - mortn
@rel diff kdiff = komp - kom
@trap esc1 esc2 :: first report against later count
@trap esc2 cau :: escaped against caught
@trap mort mortn :: county against country
@trap tax taxp :: now against proposed
@trap komp kom :: two years
@trap dead esc2 :: died against escaped
@trap lice licel :: measured against allowed

@doc a-local | local newspaper | 2031-08-04
{14 000|esc1} salmon loose in Hammarfjord

Ragnhild Eidissen, tips oss: 915 55 204

A hole of {two|-} metres, made by a propeller or a ghost, has let {14 000|esc1|t=on Sunday|by=the company} salmon out of one of Lofotlaks' {eight|pens} pens at Storholmen on Sunday, according to the company. They're four-kilo fish, worth {84|price} kroner a kilo.

"We've set nets all round," says regional manager Eirik Solvoll.

The directorate pays {500|rew} kroner for each escapee brought in. By last night the co-op's freezer was full.

The company's Hammarfjord's largest employer: {118|emp} of {1940|pop} inhabitants work in it or live off someone who does.

The lice count last week was {0.47|lice|t=last week} a fish. It mustn't be above {0.5|-} in summer; in spring the limit is {0.2|licel}.

@doc b-angling | angling magazine | 2031-10
One in {four|-} isn't a salmon

The autumn count in the Hammar river is in. Of {412|-} fish {24|share} per cent were farmed, when {ten|lim} is what the directorate calls tolerable.

And no wonder. The farmer had told us {14 000|esc1|t=at first|by=The farmer}, at first. Divers, scales and a court order later it's {39 500|esc2|t=now} now. Anglers and fishermen have caught {5120|cau|t=to date} of them to date, for a reward of {500|rew} kroner, so there remain {34 380|free}.

"You can tell by the tail. It's been rubbing against its neighbours since it was born," says river owner Ola Guttorm Balto.

His association wants {30 million|-} for a new gene bank.

@doc c-national | national business daily | 2032-01-19
Lofotlaks fined {8.5 million|fine}, keeps licence

The salmon farmer Lofotlaks, with a profit of {1.24 billion|prof|t=in 2030} kroner in 2030, has accepted a fine of {8.5 million|fine} for last summer's escape of {93 500|!esc2} fish at Hammarfjord.

It was a poor year at sea: {820 000|dead|t=in 2031} of its salmon died in 2031. In the county mortality was {18.4|mort} per cent, according to the Food Safety Authority, {2.3|mdiff} points above the {16.1|mortn} of the whole country.

The government's proposing to lift the salmon tax from {25|tax} to {30|taxp} per cent. CEO Torbjørn Husby says that it would mean "not one new pen". He denied the company would move its head office to the Faroes.

Oslo Seafood Index −1.2%.

@doc d-municipal | municipal budget note | 2031-11-20
Budget 2032, mayor's foreword (excerpt)

In 2029 Hammarfjord received {71 million|komp|t=In 2029} kroner from the fish-farming fund. This year it's {46 million|kom|t=This year}. That's {25 million|kdiff} less, which is the swimming pool, the library's Saturday, and {nine|-} posts.

We're {1940|pop} people. Each third year the fund pays more, each other year less; one can't plan a kindergarten by it.

As for the escape: we've asked the company for {2 million|-} to cover the clean-up. It has offered a breakfast.

@doc e-public | public broadcaster web | 2031-12-02
Record deaths in the pens

{280 000|!dead|t=so far this year} farmed salmon have died so far this year in Hammarfjord's pens, figures from the Food Safety Authority show. Jellyfish, gill disease and delousing are the main causes.

In the county {16.1|!mort} per cent of the fish put to sea have died; nationwide, {18.4|!mortn}.

After the escape in August, of {39 500|esc2} fish, {5120|cau} were recaptured.

"{Forty|-} percent of what dies, dies of treatment," says vet Lise Marit Nergård.

It's minus {eight|-} in Hammarfjord. Northern lights: good chance.
