@story j4-warta-heating
@topic District heating bills in the Polish city of Wartopol, autumn 2022
@subject C = Ciepło Warta | the heating company | the heat company | the utility | the firm
@subject W = Wartopol | the city | the town | the council | city hall | Mayor Dąbek
@subject G = Polish government | Warsaw | the government | the state | the ministry
@subject R = Energy tariff office | the tariff office | URT | the regulator | the office
@subject H = Wartopol household | a family | the Nguyen-Wolskis | a flat | the average flat | a household | a two-room flat
@fact old = 68.40 | price | C | zlotys for a gigajoule of heat | until 2022-09-30 | constant
@fact new = 134.70 | price | C | zlotys for a gigajoule of heat | from 2022-10-01 | plan
@fact chg = 96.9 | rate | C | rise of the price of heat | from 2022-10-01 | plan
@fact capr = 42 | rate | G | highest rise of the heat price that households pay | from 2022-10-01 | constant | threshold
@fact paid = 97.13 | price | C | zlotys for a gigajoule of heat that households pay after the state's compensation | from 2022-10-01 | plan
@fact bill = 3420 | price | H | zlotys of heating for a flat in a year | 2021/22 season | constant
@fact billn = 4856 | price | H | zlotys of heating for a flat in a year | 2022/23 season | plan | projected
@fact billx = 6735 | price | H | zlotys of heating for a flat in a year without the cap | 2022/23 season | plan | hypothetical
@fact flats = 41600 | homes | C | flats heated | 2022 | constant
@fact coal = 1870 | price | C | zlotys paid for a tonne of coal | 2022-08 | snapshot
@fact coalp = 340 | price | C | zlotys paid for a tonne of coal | 2021-08 | snapshot
@fact burn = 96000 | other | C | tonnes of coal burned in a season | 2021/22 season | constant
@fact stock = 38000 | other | C | tonnes of coal in stock | 2022-09-20 | snapshot
@fact need = 30000 | other | R | tonnes of coal that must be in stock | 2022-09 | constant | threshold
@fact ask = 149.20 | price | C | zlotys for a gigajoule of heat asked for | 2022-07 | plan | pledged
@fact comp = 73000000 | spending | G | zlotys of compensation to the heating company | 2022/23 season | plan | pledged
@fact ben = 3000 | price | G | zlotys of coal allowance for a household | 2022 | constant
@fact appl = 5240 | other | W | applications for the coal allowance | 2022-09-23 | cumulative
@fact paidout = 1910 | other | W | coal allowances paid out | 2022-09-23 | cumulative
@fact temp = 19 | temperature | W | degrees in offices | winter 2022/23 | plan | pledged
@fact sch = 20 | temperature | W | degrees in schools | winter 2022/23 | plan | pledged
@fact light = 2350 | other | W | street lamps to be switched off at night | from 2022-10-01 | plan | pledged
@fact lall = 9400 | other | W | street lamps | 2022 | constant
@fact lsh = 25 | rate | W | share of street lamps to be switched off at night | from 2022-10-01 | plan | pledged
@rel change chg = old -> new
@rel change capr = old -> paid
@rel share lsh = light / lall
@fact bd = 1436 | price | H | zlotys more for the heating of a flat in a year | 2022/23 season | plan | projected
@fact sub = 37.57 | spending | G | zlotys of compensation for a gigajoule of heat | from 2022-10-01 | plan | pledged
@fact psh = 36.5 | rate | W | share of applications paid out | 2022-09-23 | snapshot
@fact stsh = 39.6 | rate | C | stock of coal as a share of what a season takes | 2022-09-20 | snapshot
@rel share psh = paidout / appl
@rel share stsh = stock / burn
@rel diff bd = billn - bill
@rel diff sub = new - paid
@trap new paid :: the tariff and what households pay
@trap chg capr :: the tariff's rise and the cap
@trap ask new :: asked for and granted
@trap bill billn :: two seasons
@trap appl paidout :: applied for and paid
@trap temp sch :: offices and schools
@trap stock need :: what there is and what the law demands

@doc a-polska-depesza | national wire | 2022-09-23
WARTOPOL: Heat tariff to nearly double, households shielded by cap

The tariff office (URT) has approved a price of {PLN 134.70|new|t=from October 1|by=The tariff office} a gigajoule for Ciepło Warta, which warms {41,600|flats} flats in Wartopol. The new tariff, valid from October 1, is {96.9%|chg} above the present {PLN 68.40|old|t=present}. The firm had applied for {PLN 149.20|ask}.

Households will not feel all of it. By the act passed this month, what they are charged may not rise by more than {42%|<capr|by=the act}; the state pays the rest, an estimated {PLN 73 million|~comp|s=the state} over the season in Wartopol alone.

The average flat, whose heat cost {PLN 3,420|bill|t=last season} last season, should thus pay {PLN 4,856|billn|by=the firm}, the firm calculates. Without the cap it would have been {PLN 6,735|billx|^}.

A tonne of coal cost the utility {PLN 340|coalp|t=in August last year} in August last year and {PLN 1,870|coal|t=this August} this August. It has {38,000|stock|t=in the yard} tonnes in the yard, above the {30,000|need} which the regulator requires.

(KM, 14:22)

@doc b-glos-wartopola | city newspaper | 2022-09-24
Will we freeze? City hall does the sums

Text: Bogna Ściślak

The thermostats in the town hall will be set to {19|temp|t=this winter} degrees this winter. In schools it will be {20|sch|^}, "because children don't sit in fleeces", says Mayor Adam Dąbek. At midnight {2,350|light|t=from October} lamps will go dark from October. That is {every third|!lsh|v=33.3} street light: there are {9,400|lall}.

And at home? A gigajoule will cost {149.20|!new|t=next month|s=A gigajoule} zlotys next month, against {68.40|old|t=now} now. A shock, were it not for Warsaw, which has ordered that nobody's charge climb by more than {42|<capr|by=Warsaw} percent. So we pay {97.13|paid|t=next month|s=we}.

At the counter on Młyńska Street the queue is for something else: the {3,000|ben} zlotys for those who burn coal in their own stoves. {5,240|appl|t=Friday|by=the clerk} have asked for it, the clerk said on Friday; the money has reached {1,910|paidout|^|s=the money has reached}. "We had nine people for this," she said. "Now eight."

In the Nguyen-Wolskis' two-room flat on Akacjowa 17 they have hung a blanket over the balcony door.

Most read: 1. Tram 5 back on Monday 2. Priest, 44, wins 100 km run 3. Sugar: where for 5.99?

@doc c-cieplo-warta-letter | letter to customers | 2022-09-26
Dear Customers,

From 1 October 2022 a new tariff applies, in accordance with decision URT/118/2022. The price of heat is {134.70|new|t=From 1 October 2022} zł/GJ net.

Why? In {twelve|-} months the fuel that we burn has risen from {340|coalp|t=twelve months} to {1,870|coal|s=the fuel} zł a tonne, and we burn {96,000|burn|t=a season|s=we} tonnes in a season. No saving of ours can make up for this.

How much will YOU pay? Thanks to compensation not more than {97.13|<paid|s=YOU} zł. For a flat of average size the season will come to {4,856|billn} zł, in place of {3,420|bill|t=the last} zł in the last, a difference of {1,463|!bd|s=For a flat of average size} zł.

Is there enough coal? Yes. On {20 September|-} we had {38,000|stock|t=20 September|s=we} tonnes.

You need not fill in any form: we do it for all {41,600|flats} flats.

Yours warmly,
Customer Office, ul. Portowa 3, tel. 61 555 04 04 (Mon-Fri 7-15)

@doc d-central-europe-energy-brief | specialist newsletter | 2022-09-28
Case of the week: a mid-sized network in Greater Poland

Ciepło Warta is typical of the {400|-}-odd licensed district heaters that never thought to hedge. Its tariff goes up by {97%|chg|round} on Saturday, to {PLN 134.70|new|t=on Saturday}; under the September act the customer bears {42 percentage points|capr|s=the customer} of that.

The remaining {PLN 37.57|sub} per GJ is the taxpayer's. For the season we get to {PLN 73m|comp|s=the taxpayer's}, the figure which the ministry also uses.

Is the fuel there? In its yard lie {30,000|!stock|t=last week|by=the firm} tonnes, the firm told us last week, less than {half|<stsh} of what it gets through between October and April ({96,000|burn}). That's thin if January is cold. It was bought at {PLN 1,870|coal}, {five and a half times|-} the price of the year before.

Behind the meter, the more worrying number is that of the coal allowance: of {5,240|appl|t=by last Friday} claims lodged by last Friday not even {two in five|<psh} had been settled.

Prices: API2 $318 | EUA €67.4 | Baseload Cal-23 PLN 1,010
