@story zb-antsirabato-vanilla
@topic Vanilla campaign, minimum export price and theft at Antsirabato, Madagascar
@subject V = Antsirabato market | Antsirabato | the market | the district
@subject M = trade ministry | the ministry | the government
@subject E = exporters' group GEV | GEV | exporters
@subject P = vanilla planters | planters | growers
@subject G = gendarmerie | gendarmes
@fact min = 250 | price | M | dollars a kilo of minimum export price | 2030-31 | constant | threshold
@fact exp = 46 | price | E | dollars a kilo of cured vanilla for export | 2032-09 | snapshot
@fact expp = 71 | price | E | dollars a kilo of cured vanilla for export | 2031-09 | snapshot
@fact fall = 35.2 | rate | E | fall of the export price over a year, in percent | 2032-09 | constant
@fact gr = 9500 | price | P | ariary a kilo of green vanilla | 2032-07-10 | snapshot
@fact grp = 21000 | price | P | ariary a kilo of green vanilla | 2031-07 | snapshot
@fact grm = 15000 | price | M | ariary a kilo of green vanilla fixed by decree | 2032-07 | constant | threshold
@fact vol = 2480 | other | E | tonnes of cured vanilla exported | 2031-32 | cumulative
@fact volp = 1910 | other | E | tonnes of cured vanilla exported | 2030-31 | cumulative
@fact stock = 3100 | other | E | tonnes of cured vanilla in store | 2032-08 | snapshot
@fact dem = 2200 | other | E | tonnes of vanilla used in the world a year | 2032 | constant
@fact kil = 6 | other | P | kilos of green vanilla for a kilo cured | - | constant
@fact thef = 318 | cases | G | thefts reported | 2032-07 | cumulative
@fact arr = 74 | arrests | G | people arrested for theft | 2032-07 | cumulative
@fact kill = 9 | deaths | G | thieves killed by mobs | 2032-07 | cumulative
@fact lic = 61 | other | M | export licences | 2032-09 | snapshot
@fact licp = 127 | other | M | export licences | 2030 | snapshot
@fact fam = 78000 | other | P | families that grow vanilla | 2032 | constant
@fact cyc = 28 | other | P | share of vines destroyed by the cyclone, in percent | 2033-02 | constant
@fact expn = 63 | price | E | dollars a kilo of cured vanilla for export | 2033-03 | snapshot
@rel change fall = expp -> exp
@fact rup = 37 | rate | E | rise of the export price since September, in percent | 2033-03 | constant
@rel change rup = exp -> expn
@trap grp gr :: a year apart
@trap gr grm :: market against decree
@trap gr exp :: green at the village against cured at the port
@trap vol stock :: exported against stored
@trap licp lic :: two years
@trap exp expn :: before and after the cyclone
@trap arr kill :: arrested against lynched

@doc a-daily | French-language daily, English digest | 2032-07-12
Green vanilla: {9,500|gr} ariary, and the decree says {15,000|grm}

The campaign opened on Saturday at Antsirabato in a silence that traders here call "the silence of scales". A kilo of green pods changed hands at {9,500|gr|t=on Saturday} ariary. A year ago one paid {21,000|grp|t=A year ago}. The decree fixes {15,000|grm}.

"Who has seen the decree buy?" asks Jaonina, who brought {38|-} kilos from Ambodivoara on a bicycle, with a nephew walking ahead with a lamp and another behind with a spear.

The spear isn't folklore. Since flowering, the gendarmerie has recorded {318|thef|by=the gendarmerie} thefts and arrested {74|arr|^}. {Nine|kill|^} suspects were killed by villagers before any gendarme came.

Some {78,000|~fam} families live from the pod. It takes {six|kil} kilos of green to make one cured.

The minister denied, again, that a minimum export price of {250|min} dollars, dropped two years ago, would be brought back.

@doc b-trade | flavour industry newsletter | 2032-09-20
TOP NOTES — natural vanilla

Madagascar red, 1.6–2.0%: {$46|exp|t=this week}/kg FOB this week. A year earlier {$71|expp|t=A year earlier}. (down {35%|~fall}.)

Why: {3,100|stock|t=end-August} t in sheds at end-August, when the world uses {2,200|dem}. Exports 2031/32 were {2,480|vol} t, up from {1,910|volp|t=the year before} the year before, so somebody's buying, but into stock.

Licences: the ministry's cut the list to {61|lic|t=now} exporters now. In the days of the {$250|min} floor there'd been {127|licp}.

Synthetic: {$14|-}.

@doc c-wire | wire agency | 2032-09-22
Vanilla slump deepens rural misery in Madagascar

ANTSIRABATO, Madagascar, Sept 22 (Mascareigne) - A kilogram of cured vanilla that fetched {$250|-} in the boom sells for {$64|!exp|t=now} now, and growers in the north-east say that they're pulling up vines.

Green beans brought {9,500|gr|t=in July} ariary ({$2.10|-}) a kilo in July, down from {21,000|grp}.

"I've a hectare of the most expensive spice but one, and rice for {seven|-} months," said planter Zafy Beloha.

Police reported {381|!thef|t=this season|by=Police} thefts this season. {Nine|kill} people were lynched.

@doc d-ngo | NGO update | 2033-03-10
After Cyclone Iary: vanilla watch

The storm of 8 February took {28%|cyc|by=the growers' federation} of the vines in the district, the growers' federation estimates. Prices have woken up: {$63|expn|t=this month} for export quality this month, from {$46|exp|t=in September} in September, up {37%|~rup}.

It won't help the {87,000|!fam} families at once. A vine needs {three|-} years. And most of those who still have something to sell sold it green, in July, for {9,500|gr} ariary.

What we do: {12,000|-} cuttings, {40|-} nurseries, no promises.

Of the {61|lic} licensed exporters, {eleven|-} have signed our price floor, at {$55|-}.
