@story faxafloi-cod-quota
@topic Iceland's cod quota for 1995-96, two trawler firms, quota prices and a village that lost its share
@subject M = Marine Stock Institute | the institute | the scientists
@subject G = the fisheries ministry | the ministry | the minister
@subject H = Hafgerði | Hafgerði hf. | the Akureyri company | the larger firm
@subject S = Sævík | Sævík hf. | the Ísafjörður firm | the smaller firm
@subject V = Þorgilsvík | the village | the fjord
@subject B = Birgitta Örnólfsdóttir | Birgitta | the harbour mistress
@fact rec = 155000 | other | M | tonnes of cod recommended | 1995-96 | plan | projected
@fact q = 158000 | other | G | tonnes of cod allowed | 1995-96 | plan
@fact dq = 3000 | other | G | tonnes allowed beyond the advice | 1995-96 | plan
@fact q0 = 167000 | other | G | tonnes of cod allowed | 1994-95 | constant
@fact l = 171200 | other | G | tonnes of cod landed | 1994-95 | cumulative
@fact hq = 11850 | other | H | tonnes of cod quota held | 1995-96 | constant
@fact hs = 7.5 | other | H | share of the cod quota in percent | 1995-96 | constant
@fact sq = 5530 | other | S | tonnes of cod quota held | 1995-96 | constant
@fact ss = 3.5 | other | S | share of the cod quota in percent | 1995-96 | constant
@fact vq = 310 | other | V | tonnes of cod quota sold | 1995-08 | constant
@fact vq1 = 45 | other | V | tonnes of cod quota left | 1995-09 | snapshot
@fact pp = 620 | price | G | kronur a kilo of permanent cod quota | 1995-08 | snapshot
@fact pl = 94 | price | G | kronur a kilo of leased cod quota | 1995-08 | snapshot
@fact pl0 = 70 | price | G | kronur a kilo of leased cod quota | 1994-08 | snapshot
@fact rc = 192200000 | revenue | V | kronur received for the quota | 1995-08 | constant
@fact pop = 214 | crowd | V | inhabitants | 1995-12 | snapshot
@fact pop0 = 268 | crowd | V | inhabitants | 1990-12 | snapshot
@fact jf = 37 | jobs | V | jobs in the freezing plant lost | 1995-08 | cumulative
@fact hr = 4100000000 | revenue | H | kronur of turnover | 1994 | constant
@fact hp = 386000000 | profit | H | kronur of net profit | 1994 | constant
@fact sp = 52000000 | profit | S | kronur of net loss | 1994 | constant
@fact ss2 = 600000 | other | M | tonnes of spawning cod counted | spring 1995 | snapshot
@fact hlp = 25 | other | M | share of the stock that may be caught in percent | - | constant | threshold
@fact age = 63 | age | B | years of age | 1995-11 | constant
@rel share hs = hq / q
@rel share ss = sq / q
@rel diff dq = q - rec
@trap rec q :: advice and decision
@trap q0 l :: allowed and landed
@trap pp pl :: bought and leased
@trap pl pl0 :: another year
@trap hp sp :: profit and loss of two firms
@trap vq vq1 :: sold and left
@trap pop pop0 :: five years apart

@doc a-daily | Reykjavík daily, English digest | 1995-07-29
Cod: {158,000|q} tonnes and not a fish more

The fisheries ministry has set the cod quota for the fishing year that begins on 1 September at {158,000|q|t=the fishing year that begins on 1 September} tonnes. The Marine Stock Institute had advised {155,000|rec|by=The Marine Stock Institute|^}, following the rule that no more than {a quarter|hlp|v=25} of the fishable stock be taken.

In the year now ending {167,000|q0|t=In the year now ending} tonnes were permitted; landings have already passed that and are expected to reach {171,000|~l|t=In the year now ending|m=projected}, because line boats are not fully counted.

On the quota market a kilo for one season was let at {94|pl|t=this month} kronur this month. Last summer {70|pl0|t=Last summer} would do. Whoever wants to own the right for good pays {620|pp}.

Weather: northerly 5-7, 9 degrees. The dollar: 63.20.

@doc b-trawler-trade | fisheries trade journal, Hull | 1995-09-08
Iceland's big two share out the north

ONE IN EVERY nine Icelandic cod now belongs to one of a pair of companies. Hafgerði of Akureyri starts the new fishing year with {11,850|hq|t=the new fishing year} tonnes, {7.5 per cent|hs|^} of the national {158,000|q|t=the new fishing year}; Sævík of Ísafjörður with {5,530|sq|t=the new fishing year}, which comes to {3.5|ss|^}.

There the likeness ends. The larger firm turned over Kr{4.1 billion|hr|t=last year} last year and kept Kr{386 million|hp|^}. The Ísafjörður firm had its {third|-} bad year and ended it Kr{52 million|sp|t=last year} down, mostly on a shrimp trawler it should not have bought.

Both are buyers. In August Hafgerði paid Kr{620|pp|t=In August} a kilo for {310|vq|^|s=a village} tonnes from a village in the Westfjords, and a spokesman, Ketill Arngrímsson, said there would be more.

The institute's spring survey found {600,000|ss2|t=spring} tonnes of spawning cod... not many, but more than feared.

Vessel news: the 57m Sléttanes, 1,920hp, has been sold to Namibia.

@doc c-feature | Copenhagen weekly, feature | 1995-11-24
The last {forty-five|vq1} tonnes

At the end of the gravel road there's a harbour, and in the harbour a boat. Birgitta Örnólfsdóttir, {63|age}, who has kept the book of landings since her husband drowned, opens it at August. On the left page are {310|vq|t=August|s=a signature} tonnes with a signature beside them. On the right, in her own hand: {45|vq1|s=the right}.

The owner of the freezing plant sold his quota to Akureyri and went to live in Kópavogur. He got {192.2 million|rc|s=He} kronur. Þorgilsvík got {37|jf} unemployed. "You can do the arithmetic," she says, "{six hundred and twenty|pp|v=620} kronur a kilo. A kilo of us."

At the end of 1990 {268|pop0|t=At the end of 1990} people lived here. The parish count next month will give about {214|~pop|t=next month|m=projected}. There was a class of {nine|-} children, now it is {four|-}.

In the south they argue with numbers of a different size. The scientists had wanted the whole country to catch {155,000|rec|by=The scientists} tonnes, the minister made it {three thousand|dq} more. Nobody can say which fjord those {three thousand|dq} come from.

It is three in the afternoon, and dark.

@doc d-tv-debate | television debate, transcript excerpt | 1995-10-17
HOST: Minister, you allowed {167,000|q0|t=last year} tonnes last year, and the boats brought in {171,200|l|t=last year}. Why should anyone believe {158|q|x=1000|t=this year} this year?

MINISTER: Because the hooks are now counted too. The number's {158,000|q|t=this year}, and it'll hold.

HOST: The institute said {155|rec|x=1000|by=The institute}.

MINISTER: The institute says what is best for cod. I also have people.

HOST: Ms Stefánsdóttir, you speak for Sævík. You're losing money, {52 million|sp|t=last year|s=you} last year, and still you hold {5,530|sq} tonnes.

STEFÁNSDÓTTIR: And we lease in {900|-} more, at {94|pl} kronur. Two years ago we wouldn't have paid {sixty|-}. The system isn't at fault. The price of the dollar was.

HOST: Hafgerði has more than twice that.

STEFÁNSDÓTTIR: {11,850|hq|s=They}. They were earlier.

HOST: In Þorgilsvík {37|jf} people lost their jobs in the freezing plant in August. Were they late?
