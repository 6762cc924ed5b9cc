@story zb-rehmanpur-wheat-price
@topic Wheat growers' protest over the support price in Rehmanpur, Pakistan
@subject G = provincial government | the province | the government | Lahore
@subject K = Kissan Jirga | the farmers' alliance | growers | farmers
@subject F = provincial food department | the food department
@subject R = Rehmanpur tehsil | Rehmanpur | the tehsil
@subject M = Food minister Tahira Gilani | the food minister | Gilani
@fact sup = 3900 | price | G | rupees of support price for 40 kilos of wheat | 2032 | plan | pledged
@fact mkt = 2850 | price | R | rupees paid by dealers for 40 kilos of wheat | 2032-05-02 | snapshot
@fact mktm = 3150 | price | M | rupees paid by dealers for 40 kilos of wheat by the minister's account | 2032-05-02 | snapshot
@fact cost = 3340 | price | K | rupees that 40 kilos of wheat cost to grow | 2032 | constant
@fact tgt = 4000000 | other | F | tonnes of wheat to be bought | 2032-03 | plan | pledged
@fact tgt2 = 2000000 | other | F | tonnes of wheat to be bought | 2032-04-22 | plan | pledged
@fact bought = 310000 | other | F | tonnes of wheat bought | 2032-05-05 | cumulative
@fact stock = 2300000 | other | F | tonnes of wheat in store | 2032-04 | snapshot
@fact imp = 3400000 | other | G | tonnes of wheat imported | 2031-32 | cumulative
@fact crop = 24700000 | other | G | tonnes of wheat harvested | 2032 | plan | projected
@fact bags = 6 | other | F | sacks given for an acre | 2032-04-22 | constant | threshold
@fact acre = 32 | other | K | maunds of wheat an acre | 2032 | constant
@fact arr = 163 | arrests | K | farmers arrested | 2032-05-06 | cumulative
@fact arrp = 74 | arrests | - | farmers arrested by the police count | 2032-05-06 | cumulative
@fact crowd = 8000 | crowd | K | farmers at the sit-in | 2032-05-05 | constant
@fact inj = 12 | injuries | K | people hurt | 2032-05-06 | cumulative
@fact sub = 5000 | budget | G | rupees of grant an acre | 2032-05-12 | plan | pledged
@fact subt = 15000000000 | budget | G | rupees of grants in all | 2032-05-12 | plan | pledged
@fact max = 12.5 | area | G | acres up to which a farmer gets the grant | 2032-05-12 | constant | threshold
@fact roti = 14 | price | - | rupees for a roti | 2032-05 | constant
@fact rotip = 20 | price | - | rupees for a roti | 2031-12 | constant
@fact gap = 1050 | price | R | rupees between the support price and the market price | 2032-05-02 | constant
@fact loss = 490 | price | K | rupees lost on 40 kilos of wheat | 2032-05 | constant
@fact lacre = 15680 | price | K | rupees lost on an acre of wheat | 2032-05 | constant
@rel diff gap = sup - mkt
@rel diff loss = cost - mkt
@rel product lacre = loss * acre
@trap sup mkt :: promised against paid
@trap tgt tgt2 :: March and April targets
@trap tgt2 bought :: to be bought against bought
@trap arr arrp :: farmers' and police counts
@trap mkt mktm :: dealers' and minister's price
@trap rotip roti :: winter and spring

@doc a-daily | English daily | 2032-05-03
Wheat sells {Rs1,050|gap} below support price

By Our Correspondent

REHMANPUR: Growers in Rehmanpur are parting with wheat at {Rs2,850|mkt|t=on Sunday} per 40kg on Sunday though the government promised them {Rs3,900|sup} at sowing.

Their cost comes to {Rs3,340|cost|by=Haji Sher Muhammad}, says Haji Sher Muhammad of the Kissan Jirga. "On each maund I'm out of pocket by {Rs490|loss}. An acre gives {32|acre}. You went to school; you multiply."

The food department had announced in March that it would procure {four million|tgt|t=in March} tonnes. Last month it halved the target to {two million|tgt2|t=Last month} and set a limit of {six|bags} sacks an acre.

The reason, say officials who don't wish to be named, is in the godowns: {2.3m|stock|v=2300000|t=last month} tonnes were there last month, after {3.4m|imp|v=3400000} tonnes were imported under the previous government.

Food minister Tahira Gilani told the assembly that wheat was fetching {Rs3,150|mktm|by=Food minister Tahira Gilani}, "which isn't ideal".

@doc b-tv | TV ticker and web copy | 2032-05-06
LIVE: Kissan sit-in on Canal Road

• 11:20 pm — Jirga: {163|arr|t=11:20 pm|by=Jirga} held, phones off. Police: {74|arrp|by=Police}.
• 10:05 pm — {12|inj|t=10:05 pm|by=Services Hospital} injured brought in, Services Hospital says, three with pellet wounds.
• 7:48 pm — Water cannon used near Thokar.
• 6:30 pm — Some {8,000|~crowd|t=6:30 pm|by=organisers} on the road now, organisers say. Our count of buses: {61|-}.
• 5:15 pm — Minister Gilani: "We've bought {310,000|bought|t=so far|by=Minister Gilani} tonnes so far. No one goes home with his wheat." Target: {two million|tgt2}.
• 4:00 pm — Demands: {3,900|sup} as promised, no cap on sacks ({six|bags} an acre at present), release of leaders.
• 3:10 pm — Temperature {43|-}. Ambulances on standby.
• WATCH LIVE | Pakistan v West Indies: 187-3 (41.2)

@doc c-foreign | foreign correspondent | 2032-05-09
Cheap bread for the city, paid for in the village

LAHORE — In a bakery off Mozang Road the roti costs {14|roti|t=now} rupees now, down from {20|rotip|t=in December} in December, and the government of the province has put up posters about it. In Rehmanpur, two hours south, nobody needs a poster.

There a farmer who reckoned on {3,900|sup} rupees for a maund of wheat has been offered {2,580|!mkt|by=a dealer} by a dealer with a truck. He took it. The dealer has the sacks; the state gives {six|bags} for each acre, when the acre brings {32|acre} maunds and every sack holds {two and a half|-}.

Last year the country bought {3.4 million|imp} tonnes abroad, just before what's turned out to be a record harvest of {24.7 million|crop|by=officials} by officials' estimates. "It was a beautiful piece of planning," says economist Zoya Rind.

On Thursday {163|arr|t=On Thursday|by=organisers} were arrested at a protest in the provincial capital, by the organisers' list. Of {two million|tgt2} tonnes that the food department says it'll take, {130,000|!bought|t=before the protest} had been taken before the protest.

@doc d-urdu | translated Urdu paper | 2032-05-13
Wheat: {Rs5,000|sub} an acre for small farmers announced

Lahore (staff reporter) The provincial cabinet has approved {Rs5,000|sub} per acre for wheat growers who own up to {12.5|max} acres. The total is {Rs15 billion|subt}. Payment will be through the Kissan Card within {20|-} days.

The food minister said that the support price of {Rs3,900|sup} "was indicative". She rejected the impression that all {163|arr|m=denied} persons had been arrested for politics; there were {74|arrp|by=She}, she said, and now there is {one|-}.

Haji Sher Muhammad of the alliance answered in a press talk: "Our loss is {490|loss} on each maund, in an acre {15,680|lacre}. They offer {five thousand|sub}. With what face?"

Roti will remain at {Rs14|roti}.
