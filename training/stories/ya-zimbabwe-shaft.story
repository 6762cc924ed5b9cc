@story ya-zimbabwe-shaft
@topic Flooding of the Chitoro gold shafts in Zimbabwe with illegal miners below: from the storm to the end of pumping
@subject F = Chitoro mine flood | flood | flooding | disaster
@subject C = Chitoro mine | Chitoro | the shafts | disused mine
@subject Z = ZRP | Zimbabwe Republic Police | police | Inspector Loveness Gumbo
@subject U = Civil Protection Unit | CPU | civil protection
@subject G = Gondwe Resources | the company | owner of the claim
@subject M = makorokoza | artisanal miners | miners | panners
@subject S = Sister Philippa Nyathi | Nyathi | Mbizi District Hospital | district hospital
@subject V = Vice-President's office | government | minister Cosmas Hungwe | the minister
@subject A = Zimbabwe Small-Scale Miners Network | the Network | miners' network
@fact ms1 = 40 | missing | F | miners thought to be underground | 2035-01-14 | snapshot
@fact ms2 = 33 | missing | F | miners thought to be underground | 2035-01-16 | snapshot
@fact tot = 44 | other | F | miners who were underground | 2035-01-26 | constant
@fact out1 = 9 | rescued | F | miners brought out alive | 2035-01-16 | cumulative
@fact out2 = 13 | rescued | F | miners brought out alive | 2035-01-26 | cumulative
@fact d1 = 2 | deaths | F | bodies recovered | 2035-01-16 | cumulative
@fact d2 = 28 | deaths | F | bodies recovered | 2035-01-26 | cumulative
@fact ms3 = 3 | missing | F | miners still missing | 2035-01-26 | snapshot
@fact ntot = 60 | other | A | miners who were underground according to the network | 2035-01-17 | constant
@fact dep = 54 | distance | C | metres of depth of the main shaft | - | constant
@fact lat = 3 | other | C | tunnels that join the shafts | - | constant
@fact sh = 7 | other | C | shafts | - | constant
@fact shf = 5 | other | F | shafts flooded | 2035-01-14 | snapshot
@fact w1 = 46 | distance | F | metres of water in the main shaft | 2035-01-14 | snapshot
@fact w2 = 31 | distance | F | metres of water in the main shaft | 2035-01-17 | snapshot
@fact w3 = 4 | distance | F | metres of water in the main shaft | 2035-01-22 | snapshot
@fact wd = 15 | distance | F | metres by which the water was lowered | 2035-01-17 | constant
@fact rain = 118 | other | F | millimetres of rain overnight | 2035-01-14 | constant
@fact dam = 600 | distance | F | metres from the shafts to the burst dam | - | constant
@fact p1 = 3 | other | U | pumps at work | 2035-01-15 | snapshot
@fact p2 = 11 | other | U | pumps at work | 2035-01-18 | snapshot
@fact pg = 6 | other | G | pumps lent by the company | 2035-01-18 | snapshot
@fact pz = 5 | other | U | pumps from the state | 2035-01-18 | snapshot
@fact cap = 90 | other | U | cubic metres an hour that each pump moves | - | constant
@fact capt = 990 | other | U | cubic metres an hour that all the pumps move | 2035-01-18 | snapshot
@fact days = 12 | duration | U | days of pumping | 2035-01-26 | constant
@fact fuel = 21000 | other | U | litres of diesel burned | 2035-01-26 | cumulative
@fact cost = 480000 | spending | V | US dollars spent on the rescue | 2035-01-26 | cumulative
@fact costg = 300000 | spending | G | US dollars spent on the rescue by the company | 2035-01-26 | cumulative
@fact costs = 180000 | spending | V | US dollars spent on the rescue by the state | 2035-01-26 | cumulative
@fact fun = 500 | damages | V | US dollars for each burial | 2035-01-20 | plan | pledged
@fact fut = 14000 | damages | V | US dollars for all the burials | 2035-01-26 | plan | pledged
@fact age = 17 | age | M | age of the youngest survivor | 2035-01-16 | constant
@fact air = 58 | duration | M | hours that the last survivors sat in an air pocket | 2035-01-16 | constant
@fact fee = 20 | price | M | US dollars paid to go down | - | constant
@fact syn = 8 | other | M | men in a syndicate | - | constant
@fact ar = 4 | arrests | Z | sponsors arrested | 2035-01-19 | cumulative
@fact guns = 26 | officers | Z | police at the site | 2035-01-15 | snapshot
@fact clos = 2009 | other | C | year in which the mine closed | - | constant
@fact ord = 2 | other | V | orders to fill the shafts | 2034 | cumulative
@fact ash = 38 | other | V | share of national gold output from artisanal miners | 2034 | constant
@fact gold = 36.5 | other | V | tonnes of gold produced nationally | 2034 | cumulative
@fact dy34 = 212 | deaths | V | deaths of artisanal miners in the country | 2034 | cumulative
@fact dy33 = 184 | deaths | V | deaths of artisanal miners in the country | 2033 | cumulative
@fact dyp = 15.2 | rate | V | increase in deaths of artisanal miners | 2034 | constant
@fact hosp = 6 | injuries | S | survivors kept in hospital | 2035-01-17 | snapshot
@fact gr = 3900 | price | M | US dollars for an ounce of gold | 2035-01 | snapshot
@rel sum tot = out2 + d2 + ms3
@rel sum tot = out1 + d1 + ms2
@rel diff wd = w1 - w2
@rel sum p2 = pg + pz
@rel product capt = cap * p2
@rel sum cost = costg + costs
@rel product fut = fun * d2
@rel change dyp = dy33 -> dy34
@trap ms1 ms2 :: first guess and later count
@trap ms2 ms3 :: Tuesday's missing and the last ones
@trap tot ntot :: the state's figure and the network's
@trap d1 d2 :: later count
@trap w1 w2 :: the level fell
@trap dep w1 :: depth of the shaft and of the water
@trap p1 p2 :: more pumps came
@trap out1 out2 :: more came out
@trap dy33 dy34 :: another year
@trap sh shf :: all shafts and flooded ones
@trap fun fut :: for one burial and for all

@doc a-agency | news agency | 2035-01-15
About {40|~ms1} trapped as gold shafts flood in Zimbabwe

HARARE, Jan 15 (Corral) - Some {40|~ms1|t=on Sunday|by=civil protection officials} illegal gold miners were feared trapped on Sunday when storm water poured into disused workings near Mbizi, civil protection officials said.

A farm dam {600|dam} metres up the slope gave way after {118|rain} mm of rain fell overnight. {Five|shf} of the {seven|sh} shafts at Chitoro, closed as a mine since {2009|clos}, filled within an hour. In the main one, {54|dep} m deep, the water stood at {46|w1|t=Sunday}.

{Three|p1|t=on Monday} pumps were running on Monday. Inspector Loveness Gumbo said {26|guns} officers were holding back relatives who wanted to climb down on ropes.

Artisanal miners, known as makorokoza, dug {38%|ash|t=last year} of the {36.5|gold|^} tonnes of gold that Zimbabwe produced last year.

Gold traded near {$3,900|~gr} an ounce in London on Monday.

@doc b-state-daily | state-owned daily | 2035-01-17
{Nine|out1} pulled out alive from Chitoro

Herald of Mbizi Reporter

{NINE|out1} artisanal miners were yesterday rescued from the flooded Chitoro Mine after sitting for {58|air} hours in a pocket of air, as Government intensified efforts to reach their colleagues.

Minister Cosmas Hungwe, who flew in, said {44|tot|by=Minister Cosmas Hungwe} people had been underground, going by the register of the sponsors. Of these, {two|d1|t=yesterday} were confirmed dead, leaving {33|ms2|^} to be accounted for.

The youngest of those saved is {17|age}. {Six|hosp} were detained at the district hospital, where Sister Philippa Nyathi said they were "cold, hungry and asking about football".

The water has gone down by {15|wd} metres to {29|!w2}. "We thank Gondwe Resources for availing pumps," the minister said.

He warned that those who send youths into death-traps would face the full wrath of the law. Zupco fares: see Page 7.

@doc c-private | private online newspaper | 2035-01-18
'They knew. They ordered it filled twice'

By Tendai Mazvita-Okello

- {60|ntot|by=says network} men below, says network
- Shafts condemned in April and again in September

CHITORO - Government issued {two|ord|t=last year} orders last year to fill these shafts. Nobody sent a shovel.

The Zimbabwe Small-Scale Miners Network disputes the official {44|tot}. Its provincial chair, Blessing Sithole, counts syndicates: each has {six|!syn} men, she says, and each man pays the sponsor {$20|fee} to go down. By her reckoning the total was {60|ntot|by=By her reckoning}.

Police say {nine|out1|t=by Tuesday} were out by Tuesday. Families at the fence have seen {seven|-} faces.

There are {11|p2|t=now} pumps here now, {six|pg} lent by the company that owns the claim, {five|pz} by the State. Together they should shift {990|capt} cubic metres every hour, at {90|cap} apiece. The stream into the {three|lat} linking tunnels, an engineer muttered, is not much less.

SUPPORT INDEPENDENT JOURNALISM: US$3 a month via EcoCash *151#

@doc d-statement | company statement | 2035-01-27
Gondwe Resources (Pvt) Ltd - Statement on Chitoro

The Board expresses its sorrow. After {12|days} days of continuous dewatering the operation ended yesterday at 16h00, with the main shaft dry.

The company has met {US$300,000|costg} of the {US$480,000|cost} cost. The balance of {US$180,000|costs} was borne by the fiscus. Diesel consumption was {21,000|fuel} litres.

Gondwe holds the claim but has not mined Chitoro since {2009|clos}. It asked for eviction orders in 2031 and 2034.

By 22 January the level had been reduced to {4|w3|t=22 January} metres, and from then recovery of remains was by mine rescue teams from Kwekwe and Zvishavane.

The company understands that the number who were below was {44|tot} and that {28|d2|t=yesterday} have been recovered deceased.

Enquiries: M. Chikafu, +263 77 555 0100

@doc e-radio | radio script | 2035-01-27
ZIM VOICE FM - 1300 NEWS - STORY 2

The search at Chitoro is over. {Thirteen|out2|t=at the end} men came out alive. {Twenty-eight|d2|t=at the end} did not. {Five|!ms3|t=at the end} are somewhere in the mud and will stay there, the Civil Protection Unit says, because the walls are moving. That is the account at the end.

Government is to pay {five hundred|fun} dollars a burial. That is {fourteen thousand|fut} in total, for those who count.

{Four|ar} sponsors were remanded to the second of February.

Deaths among small miners in the country climbed {fifteen per cent|dyp|t=last year} last year. The ministry's own figures show {one hundred and eighty-four|dy33|t=the year before} the year before, and {two hundred and twenty-one|!dy34|t=last year} last year.

And now Mai Tino with the weather. Rain.

@doc f-feature | foreign weekly magazine | 2035-02-06
The man who counted to {fifty-eight|air}

In the dark, Learnmore Dube says, you learn that a minute is a big thing. He and eight others sat on a ledge the size of a door, their lamps off to save them, for {58|air} hours.

He is {17|age}. He'd paid {twenty dollars|fee} to be there, to a man now in remand. His syndicate was {eight|syn} strong, and he's the only one who can tell me its name.

When the first body drifted past they said a psalm. On the third day they felt the level fall; by Wednesday it was {31|w2|t=by Wednesday} metres in the main shaft, though by then they were under blankets, being asked about football.

Four more were got out later, through a shaft everyone had thought was blocked. The State closed its book on {28|d2} dead. It was the worst loss of its kind in a country where {212|dy34|t=in 2034} makorokoza died in 2034, up from {184|dy33|t=the previous year} the previous year.

Would he go down again? He looks at my pen. "With gold at that price?"
