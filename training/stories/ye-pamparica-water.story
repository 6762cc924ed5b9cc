@story pamparica-water
@topic Pampa Rica, Bolivia: a water cooperative, a dry lagoon, a tariff and a three-day blockade, 2027
@subject P = Pampa Rica | the city
@subject C = Cooperativa 9 de Abril | the cooperative | the co-op
@subject L = Laguna Negra | the lagoon
@subject F = federation of neighbourhood boards | the federation | FEJUVE
@subject B = blockade
@subject W = tanker lorries | the tankers
@subject G = governor Severo Condarco | Condarco | the governor
@fact l0 = 71 | other | L | share of capacity filled | 2027-03-01 | snapshot
@fact l1 = 22 | other | L | share of capacity filled | 2027-09-01 | snapshot
@fact l2 = 9 | other | L | share of capacity filled | 2027-10-12 | snapshot
@fact l3 = 8 | other | L | share of capacity filled | 2027-10-21 | snapshot
@fact zl = 24 | other | P | neighbourhoods not rationed | 2027-10-12 | snapshot
@fact lc = 14200000 | other | L | cubic metres of capacity | - | constant
@fact lm = 5 | other | L | share of capacity below which nothing can be drawn | - | constant | threshold
@fact gl = 38 | other | - | share of the glacier lost | 1995 to 2025 | snapshot
@fact zn = 64 | other | C | neighbourhoods rationed | 2027-09-20 | snapshot
@fact z2 = 94 | other | C | neighbourhoods rationed | 2027-10-12 | snapshot
@fact zt = 118 | other | P | neighbourhoods | - | constant
@fact zp = 79.66 | other | C | share of neighbourhoods rationed | 2027-10-12 | snapshot
@fact hr = 3 | duration | C | hours of water every second day | 2027-10-12 | snapshot
@fact us = 940 | other | P | litres a second needed | 2027 | constant
@fact su = 505 | other | C | litres a second supplied | 2027-10-12 | snapshot
@fact sd = 435 | other | P | litres a second short | 2027-10-12 | snapshot
@fact ls = 41 | other | C | share of water lost on the way | 2026 | snapshot
@fact mt = 62300 | other | C | connections | 2027 | snapshot
@fact tf = 3.80 | price | C | bolivianos a cubic metre | 2027-09 | snapshot
@fact tn = 5.70 | price | C | bolivianos a cubic metre | 2027-11 | plan
@fact tg = 50 | rate | C | rise in the tariff in percent | 2027-11 | plan
@fact ti = 17 | rate | C | rise in the tariff in percent | 2027-11 as agreed | plan
@fact ta = 4.45 | price | C | bolivianos a cubic metre | 2027-11 as agreed | plan
@fact wt = 25 | price | W | bolivianos a barrel | 2027-10 | snapshot
@fact w0 = 10 | price | W | bolivianos a barrel | 2027-06 | snapshot
@fact wn = 48 | other | W | lorries | 2027-10-12 | snapshot
@fact wm = 21 | other | W | lorries of the cooperative | 2027-10-12 | snapshot
@fact wa = 27 | other | W | lorries of the army | 2027-10-12 | snapshot
@fact mp = 40000 | crowd | F | marchers by the federation's count | 2027-10-18 | snapshot
@fact mq = 15000 | crowd | F | marchers by the police estimate | 2027-10-18 | snapshot
@fact bp = 23 | other | B | points on the roads | 2027-10-20 | snapshot
@fact bd = 3 | duration | B | days | 2027-10-22 | cumulative
@fact bi = 34 | injuries | B | people hurt | 2027-10-22 | cumulative
@fact bo = 12 | injuries | B | police officers hurt | 2027-10-22 | cumulative
@fact bc = 22 | injuries | B | civilians hurt | 2027-10-22 | cumulative
@fact ar = 40 | arrests | B | people arrested | 2027-10-22 | cumulative
@fact mc = 2 | deaths | B | patients who died in ambulances | 2027-10-22 | cumulative
@fact ho = 4 | other | P | hospitals that put off operations | 2027-10-14 | snapshot
@fact sc = 310 | other | P | schools closed | 2027-10-14 | snapshot
@fact pr = 96000000 | budget | G | dollars for a new pipeline | 2027-10-22 | plan | pledged
@fact pk = 57 | distance | G | kilometres of new pipeline | 2030 | plan
@fact pf = 620 | other | G | litres a second of new pipeline | 2030 | plan
@fact p0 = 2016 | other | G | year in which the pipeline was first promised | - | constant
@fact dr = 14 | other | C | wells drilled | 2027-10 | cumulative
@fact dy = 8 | other | C | wells that give water | 2027-10 | snapshot
@fact bl = 186000000 | other | C | bolivianos owed by customers | 2027-09 | snapshot
@fact mi = 34 | other | C | share of the money owed that the mine owes | 2027-09 | snapshot
@fact mm = 63240000 | other | - | bolivianos owed by the mine | 2027-09 | snapshot
@fact pop = 388000 | other | P | residents | 2024 census | constant
@fact rn = 11 | other | P | millimetres of rain | 2027-10-25 | snapshot
@trap l1 l2 :: two dates
@trap zn z2 :: two dates
@trap z2 zt :: rationed and all
@trap us su :: needed and supplied
@trap tn ta :: proposed and agreed price
@trap tg ti :: proposed and agreed rise
@trap wt tf :: a barrel from a lorry and a cubic metre from the tap
@trap mp mq :: two counts
@trap bi bo :: all hurt and police
@trap dr dy :: wells drilled and wells that give
@trap bl mm :: all debts and the mine's
@rel share zp = z2 / zt
@rel diff zl = zt - z2
@rel diff sd = us - su
@rel change tg = tf -> tn
@rel sum wn = wm + wa
@rel sum bi = bo + bc
@rel share mi = mm / bl

@doc a-opinion | city daily | 2027-10-13
The lagoon shows its bones

Gualberto Choquehuanca Rivas / El Altiplánico

Somebody's grandfather's fence has come up. It runs straight into the middle of Laguna Negra, where yesterday the water began: {9|l2|t=yesterday} per cent of what the lagoon can hold. On the first of March it was {71|l0|t=On the first of March}. On the first of September, {22|l1|t=On the first of September}.

The dam holds {14.2 million|lc} cubic metres when full. Below {five|lm} per cent there's nothing to be drawn but fish.

Since Monday {94|z2|t=Since Monday} of the city's {118|zt} neighbourhoods get {three|hr} hours of water every second day; three weeks ago it was {64|zn|t=three weeks ago}. Pampa Rica, {388,000|pop} people, needs {940|us} litres a second. The Cooperativa 9 de Abril is sending {505|su}. Of what it sends {41|ls} per cent gets lost underneath the streets.

{Forty-eight|wn} tankers are on the road, {27|wa} of them the army's. A barrel which was {ten|w0|t=in June} bolivianos in June costs {25|wt} from a private one.

And the cooperative has chosen this moment to announce that a cubic metre will go from {3.80|tf} to {5.70|tn|t=in November} in November.

The glacier above has lost {38|gl} per cent in thirty years. It doesn't answer the telephone either.

@doc b-wire | wire agency | 2027-10-18
Thousands march over water in Bolivian highland city

PAMPA RICA, Bolivia, Oct 18 (CordilleraNews) - Residents carrying empty buckets marched in Pampa Rica on Monday against a {50%|tg} rise in the price of water they say they no longer receive.

The federation of neighbourhood boards put the crowd at {40,000|mp|t=Monday|by=The federation of neighbourhood boards}, police at {15,000|mq|^|by=police}.

{Four|ho|t=last week} hospitals postponed operations and {310|sc|^} schools closed last week as a drought emptied the lagoon that supplies the city.

{Seventy-four|!z2} of its {118|zt} neighbourhoods are rationed.

@doc c-coop | cooperative's paid notice | 2027-10-19
COOPERATIVA DE AGUA 9 DE ABRIL R.L. — TO OUR MEMBERS

The water belongs to its {62,300|mt} members. It's you who own the pipes, and you who vote.

1. The tariff of Bs {3.80|tf} hasn't moved since 2014. It doesn't cover the electricity.
2. Members owe Bs {186 million|bl}. A single member, the mine, owes Bs {63.2 million|mm}, that's {34|mi} per cent. We've cut its supply. It has its own well.
3. We've drilled {fourteen|dr} wells. {Eight|dy} give water.
4. The shortfall today is {435|sd} litres a second. No tariff makes rain. But without a tariff there's no pump.

We ask you not to blockade the plant road. The chlorine comes by that road.

The Board of Administration

@doc d-radio | radio bulletin | 2027-10-21
RADIO PÍO ALTIPLANO — MIDDAY, in Aymara and Spanish

Second day of the blockade. There are {twenty-three|bp|t=this morning} points this morning, from Senkani to the bridge.

We've got sad news: {two|mc} patients have died in ambulances that weren't let through; the federation says one was, after ten minutes. We're trying to speak to the family.

Price of a barrel in Villa Copacabana: {twenty-five|wt}. In Alto Lima somebody asked ten more, and was thrown in the fountain, which is dry.

The governor, Severo Condarco, has offered dialogue at 3. The federation's answer: “With water on the table.” In a glass, we suppose.

The lagoon this morning: {eight|l3|t=this morning} per cent.

@doc e-daily | national daily | 2027-10-23
A pipeline, again

Ximena Arancibia-Lund, Pampa Rica

Around four in the morning, with the tea cold, they signed. The blockade of {three|bd} days is over. The tariff goes up by {17|ti} per cent instead of {50|tg}, to {4.45|ta} bolivianos. And the governor promises a pipeline.

It'll be {57|pk} kilometres long, bring {620|pf} litres a second and cost {96 million|pr} dollars. He signed for 2030.

It was first promised in {2016|p0}. On the wall of the federation there's a photograph of that signing. “The table's the same,” says its president, Eusebia Mamani Flores.

{Thirty-four|bi} people have been hurt since Wednesday, {twelve|bo} of them police officers, and {40|ar} arrested, all now free. {Five|!mc} patients died in ambulances held up on the road; she doesn't like to be asked about that, and then says, quietly, that she knew one.

The lagoon stands at {eight|l3} per cent.

The mine has paid a tenth of its {36|!mm|x=1000000} million.

@doc f-blog | schoolteacher's blog | 2027-10-26
It rained

{11|rn|t=Last night} millimetres. Last night. I stood in the yard with every pot that we own and my neighbours stood in theirs and nobody spoke, as at mass.

Back at school today, after two weeks. I had them do sums. If in your neighbourhood you have {three|hr} hours every second day, how many's that in a week? If a barrel is {25|wt} and a cubic metre is five barrels, and from the tap it's {3.80|tf}, how many times...? They got it right. They're angry at the right answer.

We're in one of the {twenty-four|zl} neighbourhoods (take {94|z2} from {118|zt}) that aren't rationed, because of the barracks. I'd never thought about it.

Brayan asked where the {41|ls} per cent goes. I said: down. He said: then let's dig.
