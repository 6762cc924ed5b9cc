@story zb-ndiarem-fishing
@topic Fishing licences, pirogue owners and a fuel subsidy in Ndiarem, Senegal
@subject N = port of Ndiarem | Ndiarem | the port
@subject P = artisanal fishermen | fishermen | pirogue owners
@subject M = fisheries minister Coumba Sarr-Diatta | the fisheries minister | Sarr-Diatta
@subject E = European Union | Brussels | the EU
@subject G = NGO Géej | Géej | the NGO
@subject I = fishmeal factory Omégas | the fishmeal factory | Omégas
@fact pir = 4600 | other | P | pirogues registered | 2032 | snapshot
@fact cat = 61000 | other | N | tonnes of fish landed | 2031 | cumulative
@fact catp = 98000 | other | N | tonnes of fish landed | 2021 | cumulative
@fact fall = 37.8 | rate | N | fall of landings over ten years, in percent | 2031 | constant
@fact ves = 151 | other | M | industrial vessels with a licence | 2032-05 | constant
@fact vesf = 46 | other | M | foreign vessels with a licence | 2032-05 | constant
@fact eu = 2600000 | revenue | E | euros a year paid under the agreement | 2019 | constant
@fact sard = 1200 | price | N | francs a kilo of sardinella | 2032-06 | snapshot
@fact sardp = 400 | price | N | francs a kilo of sardinella | 2022 | snapshot
@fact fuel = 497 | price | P | francs for a litre of subsidised fuel | 2032-06 | constant
@fact fueln = 640 | price | P | francs for a litre of subsidised fuel | 2032-07 | plan
@fact fup = 28.8 | rate | P | rise of the fuel price, in percent | 2032-07 | plan
@fact meal = 5 | other | I | kilos of fish for a kilo of meal | - | constant
@fact mealt = 7800 | other | I | tonnes of fishmeal made | 2031 | cumulative
@fact women = 900 | jobs | N | women who smoke fish | 2032 | snapshot
@fact womenp = 2400 | jobs | N | women who smoke fish | 2022 | snapshot
@fact gone = 310 | other | G | pirogues sold for the crossing to the Canaries | 2031 | cumulative
@fact dead = 87 | deaths | G | people from the port lost on the crossing | 2031 | cumulative
@fact rest = 60 | duration | M | days of closed season | 2032-09 | plan
@fact aid = 75000 | budget | M | francs of aid for each fisherman in the closed season | 2032-09 | plan | pledged
@fact crowd = 2000 | crowd | P | people at the march | 2032-06-21 | constant
@rel change fall = catp -> cat
@rel change fup = fuel -> fueln
@fact mfish = 39000 | other | I | tonnes of fish made into meal | 2031 | cumulative
@fact mfs = 63.9 | other | I | fish made into meal as a share of landings, in percent | 2031 | constant
@rel product mfish = mealt * meal
@rel share mfs = mfish / cat
@trap catp cat :: ten years apart
@trap ves vesf :: all against foreign
@trap sardp sard :: ten years apart
@trap fuel fueln :: now against July
@trap women womenp :: ten years apart
@trap mealt cat :: meal against fish

@doc a-daily | national daily, translated | 2032-06-22
Ndiarem on the march against dear fuel and big boats

By Awa Cissé-Mbengue, special correspondent

Some {2,000|~crowd} fishermen and fish smokers marched in Ndiarem yesterday in red. From July the litre of subsidised pirogue fuel goes to {640|fueln|t=From July} francs. Now it's {497|fuel|t=Now}.

"We go out farther each year to bring back less," says Captain Ablaye Fall, who's put to sea since he was {nine|-}. {61,000|cat|t=last year} tonnes were landed last year, as against {98,000|catp|t=ten years before} ten years before.

A kilo of sardinella, which cost {400|sardp|t=in 2022} francs in 2022, is at {1,200|sard|t=yesterday} on the quay as of yesterday.

The list of licences published last month has {151|ves} industrial vessels on it, {46|vesf} of them foreign. Minister Coumba Sarr-Diatta denies that it's incomplete. She'll close the season for {60|rest} days from September and give each fisherman {75,000|aid} francs.

@doc b-ngo | NGO report, summary | 2032-06-08
Géej: Eating the seed. Fishmeal and the port of Ndiarem

1. {Five|meal} kilos of fish go into one kilo of meal. Omégas made {7,800|mealt|t=in 2031} tonnes of it in 2031. That's {39,000|mfish} tonnes of fish, or nearly {two-thirds|~mfs|v=66.67} of what the port landed.
2. {900|women} women smoke fish today. In 2022 there were {2,400|womenp|t=In 2022}.
3. Of {4,600|pir} registered pirogues at least {310|gone|t=last year} were sold last year for the crossing to the Canaries. {87|dead|t=last year} persons from Ndiarem were lost.
4. The EU agreement, worth {2.6 million|eu} euros a year, hasn't been renewed. The boats have; they've changed flags.

We recommend a ban on meal from sardinella.

@doc c-wire | wire agency | 2032-06-23
Senegal keeps fuel price rise, offers fishermen closed-season pay

DAKAR, June 23 (Atlantique) - Senegal won't reverse a {29%|~fup} rise in the price of fishing fuel, its fisheries minister said, but will pay artisanal fishermen {75,000|aid} CFA francs ({$125|-}) each to stay ashore for {60|rest} days.

Catches at Ndiarem, the second port, have dropped by {38%|~fall} in a decade. An activist group, Géej, blames a fishmeal plant. The plant's manager denied it used fish fit for eating.

The minister said that {46|vesf} foreign trawlers were licensed, out of {151|ves}.

@doc d-feature | European weekly | 2032-07-15
The captain's last engine

The forty-horsepower Yamaha lies on a blanket like a patient. Captain Fall has been offered {1.1 million|-} francs for it, and he knows by whom and what for: it'd be bolted to a boat with {ninety|-} on board. Last year {310|gone|t=Last year} hulls of this beach went that way. {Eighty-seven|dead} of those who sat in them have a line in the imam's notebook.

He hasn't sold. He does the sum again. {Sixty|-} litres for a trip, at {640|fueln|t=since the first of the month} francs since the first of the month. Sardinella at {1,200|sard|t=in June}, that was in June; there hasn't been any since.

His sister Ndèye smoked fish behind the third row of houses. She was one of {2,400|womenp}. Of the {900|women} who are left most buy by the basin. The lorries of the factory buy by the tonne.

In September there'll be {75,000|aid} francs for each man, for {60|rest} days. "And for each woman?" asks Ndèye. Nobody at the meeting had thought of that.
