@story ue-lilongwe-pledges
@topic Malawi: donors' conference in Lilongwe three months after Cyclone Anika
@subject L = Lilongwe conference | conference | donors | pledging conference | Lilongwe
@subject P = Recovery plan | Malawi's plan | the government's plan | the plan
@subject A = Cyclone Anika | Anika | the cyclone | storm | Malawi
@subject H = Cyclone Hilda | Hilda | 2031
@subject E = European Union | EU | Brussels
@subject U = United Kingdom | Britain | London | UK
@subject J = Japan | Tokyo
@subject C = China | Beijing
@subject G = Germany | Berlin
@subject N = Norway | Oslo
@subject W = World Bank | the Bank
@subject B = African Development Bank | AfDB
@subject S = Nsanje
@subject K = Chikwawa
@subject F = Phalombe
@subject M = Maize harvest | maize | harvest | corn
@subject X = Core-house scheme | houses | housing scheme
@fact dm = 1460000000 | damages | A | dollars of damage | 2038-05 | constant
@fact dg = 9.7 | rate | A | damage as a share of national output | 2038-05 | constant
@fact ask = 980000000 | budget | P | dollars sought | 2038-06-11 | plan
@fact pl = 612000000 | fundraising | L | dollars pledged | 2038-06-11 | plan | pledged
@fact ps = 62.4 | rate | L | share of the dollars sought that was pledged | 2038-06-11 | snapshot
@fact gap = 368000000 | budget | P | dollars still lacking | 2038-06-11 | snapshot
@fact gr = 389000000 | fundraising | L | dollars pledged as grants | 2038-06-11 | plan | pledged
@fact lo = 223000000 | fundraising | L | dollars pledged as loans | 2038-06-11 | plan | pledged
@fact nw = 271000000 | fundraising | L | dollars pledged that are new money | 2038-06-11 | plan | pledged
@fact ns = 44.3 | rate | L | share of new money | 2038-06-11 | snapshot
@fact ee = 85000000 | fundraising | E | euros pledged | 2038-06-11 | plan | pledged
@fact ed = 95200000 | fundraising | E | dollars pledged | 2038-06-11 | plan | pledged
@fact up = 40000000 | fundraising | U | pounds pledged | 2038-06-11 | plan | pledged
@fact ud = 52000000 | fundraising | U | dollars pledged | 2038-06-11 | plan | pledged
@fact ja = 51000000 | fundraising | J | dollars pledged | 2038-06-11 | plan | pledged
@fact cn = 60000000 | fundraising | C | dollars pledged | 2038-06-11 | plan | pledged
@fact ge = 38800000 | fundraising | G | dollars pledged | 2038-06-11 | plan | pledged
@fact no = 24000000 | fundraising | N | dollars pledged | 2038-06-11 | plan | pledged
@fact ot = 68000000 | fundraising | L | dollars pledged by other donors | 2038-06-11 | plan | pledged
@fact wb = 150000000 | fundraising | W | dollars pledged as loans | 2038-06-11 | plan | pledged
@fact af = 73000000 | fundraising | B | dollars pledged as loans | 2038-06-11 | plan | pledged
@fact cc = 43 | other | L | countries present | 2038-06-11 | snapshot
@fact ca = 19 | other | L | agencies present | 2038-06-11 | snapshot
@fact cd = 62 | other | L | delegations present | 2038-06-11 | snapshot
@fact hp = 415000000 | fundraising | H | dollars pledged | 2031 | constant
@fact hd = 187000000 | other | H | dollars paid out | 2038 | cumulative
@fact hs = 45.1 | rate | H | share of pledges paid out | 2038 | snapshot
@fact hu = 228000000 | other | H | dollars never paid | 2038 | snapshot
@fact d1 = 861 | deaths | A | people killed | 2038-04 | cumulative
@fact d2 = 934 | deaths | A | people killed | 2038-06 | cumulative
@fact ds = 287 | deaths | S | people killed | 2038-06 | cumulative
@fact dk = 241 | deaths | K | people killed | 2038-06 | cumulative
@fact df = 198 | deaths | F | people killed | 2038-06 | cumulative
@fact do = 208 | deaths | A | people killed in the other districts | 2038-06 | cumulative
@fact mi = 212 | missing | A | people missing | 2038-06 | snapshot
@fact e1 = 640000 | evacuated | A | people in camps | 2038-03 peak | snapshot
@fact e2 = 171000 | evacuated | A | people in camps | 2038-06 | snapshot
@fact cp = 402 | other | A | camps | 2038-06 | snapshot
@fact hx = 118000 | homes | A | homes destroyed | 2038-06 | cumulative
@fact hy = 203000 | homes | A | homes damaged | 2038-06 | cumulative
@fact hz = 321000 | homes | A | homes destroyed or damaged | 2038-06 | cumulative
@fact ml = 420000 | other | M | tonnes lost | 2038 | constant
@fact mt = 3500000 | other | M | tonnes expected before the storm | 2038 | plan | projected
@fact ms = 12 | rate | M | share lost | 2038 | constant
@fact hu2 = 4400000 | other | A | people short of food | 2038-06 | snapshot
@fact pop = 22000000 | other | A | inhabitants of the country | 2038 | snapshot
@fact hsr = 20 | rate | A | share of inhabitants short of food | 2038-06 | snapshot
@fact br = 87 | other | A | bridges destroyed | 2038-06 | cumulative
@fact bo = 14 | other | A | bridges reopened | 2038-06 | cumulative
@fact rd = 1340 | distance | A | kilometres of road damaged | 2038-06 | cumulative
@fact xn = 60000 | homes | X | homes to be built | by 2041 | plan | pledged
@fact xc = 2400 | price | X | dollars a home | by 2041 | plan
@fact xt = 144000000 | budget | X | dollars in all | by 2041 | plan
@trap dm ask :: damage and plan
@trap ask pl :: asked and pledged
@trap pl nw :: pledged and new
@trap hp pl :: two conferences
@trap hp hd :: pledged and paid
@trap ee ed :: euros and dollars
@trap up ud :: pounds and dollars
@trap d1 d2 :: the toll rose
@trap e1 e2 :: camps at the peak and now
@trap hx hy :: destroyed and damaged
@trap ps cd :: a share and delegations, both 62
@rel share ps = pl / ask
@rel diff gap = ask - pl
@rel sum pl = gr + lo
@rel share ns = nw / pl
@rel convert ed = ee
@rel convert ud = up
@rel sum gr = ed + ud + ja + cn + ge + no + ot
@rel sum lo = wb + af
@rel sum cd = cc + ca
@rel share hs = hd / hp
@rel diff hu = hp - hd
@rel sum d2 = ds + dk + df + do
@rel sum hz = hx + hy
@rel share ms = ml / mt
@rel share hsr = hu2 / pop
@rel product xt = xn * xc

@doc a-wire | wire agency | 2038-06-11
Donors pledge {$612 mln|pl} to rebuild cyclone-hit Malawi

LILONGWE, June 11 (Capricorn) - Governments and lenders on Friday promised Malawi {$612 million|pl} to recover from Cyclone Anika, well short of the {$980 million|ask} that President Thokozani Mvula's government had sought.

The total announced at the close of a one-day conference consists of {$389 million|gr} in grants and {$223 million|lo} in loans, according to a communique. The World Bank is to lend {$150 million|wb} and the African Development Bank {$73 million|af}.

Among bilateral donors the European Union led with {85 million euros|ee} ({$95.2 million|ed}), followed by China with {$60 million|cn}, Britain with {40 million pounds|up} ({$52 million|ud}), Japan with {$51 million|ja}, Germany with {$38.8 million|ge} and Norway with {$24 million|no}. Others contributed {$68 million|ot}.

"The glass is more than half full," said finance minister Limbani Kachale. The shortfall of {$368 million|gap} would be "the subject of a second date".

Anika struck in March, killing {934|d2|t=by the latest count|by=the disaster agency} people by the latest count of the disaster agency, which still lists {212|mi|by=the disaster agency} as missing. Damage was assessed at {$1.46 billion|dm}, or {9.7 percent|dg} of gross domestic product.

Delegations from {43|cc} countries and {19|ca} agencies attended.

@doc b-nation | Blantyre daily | 2038-06-12
Promises, promises: what the donors said and what we heard

BY CHIKONDI NAMALOMBA, Bingu Conference Centre
(Pic: Mr Kachale shares a joke with delegate 62)

There were {62|cd} delegations in the hall and by teatime there were {62 percent|ps|round} of the money. Statisticians may make of it what they wish.

The ministry needs {$980m|ask} over three years. It was given word of {$621m|!pl}: gifts of {$389m|gr}, plus credit of {$223m|lo} from two banks, which our grandchildren may regard as less of a gift.

The loudest applause went to the Chinese ambassador and his {$60m|cn}. The EU's man mumbled a bigger number, {€85m|ee}, and got coughs. London came in at {£52m|!ud|force}, "all of it front-loaded", said the high commissioner, and Oslo at {$24m|no}.

Outside, Mai Fanny Chipeta from Nsanje, who buried two sons in March, held up a sign that read "WE ARE STILL IN THE TENT". She is one of {171,000|e2} who are. The number was {640,000|e1|t=at the worst} at the worst, so it's an improvement, of a kind. Her district lost {287|ds} of its people, Chikwawa {241|dk}, Phalombe {198|df}. In the rest of the country together {208|do} died.

Part of the money will go on bricks. The core-house scheme is for {60,000|xn} two-roomed homes at {$2,400|xc} each, {$144m|xt} in all. {118,000|hx} houses were flattened.

TODAY'S WEATHER: Blantyre 23, Nsanje 31 • K1,734 to the dollar

@doc c-ngo | NGO briefing | 2038-06-12
Reading Lilongwe: six lines that matter

We have been through the communiqué so that you don't have to. Our summary:

1. New money. Of the {$612m|pl} headline, only {$271m|nw} is new, by our reckoning. That's {44%|ns|round}. The remainder was in budgets before the storm formed.

2. Track record. In 2031, after Hilda, the same room promised {$415m|hp|t=In 2031}. Up to this spring just {$228m|!hd|t=Up to this spring} had been disbursed, or {45%|hs|round}.

3. Coverage. Even if each dollar arrives, the plan will be {$368m|gap} short. And the plan was modest: losses are put at {$1.46bn|dm}.

4. Food. {4.4 million|hu2|t=today} people don't have enough to eat today, a fifth – {20%|hsr} – of the {22 million|pop} who live here. Some {420,000|~ml} tonnes of maize rotted in the fields. This was {12%|ms} of the {3.5 million|mt|t=before the storm} tonnes forecast before the storm.

5. Shelter. {321,000|hz} homes were hit. {203,000|hy} of these can be repaired, which at a cost of around {$300|-} each is the cheapest good that donors could do. Not one line is devoted to it.

6. Access. {Fourteen|bo} bridges are open again. {Eighty-seven|br} went down the river.

Registered charity no. 55-2019

@doc d-broadsheet | Scottish broadsheet | 2038-06-13
Malawi's friends find their wallets lighter

Eilidh Macrae
Africa correspondent

The old partnership between Scotland and Malawi sent a choir to Lilongwe. Whitehall sent {£40 million|up}. In the corridors of the conference it was the choir that was talked about.

Britain's promise, equal to {$52 million|ud}, is smaller than China's {$60 million|cn} and a hair larger than Japan's {$51 million|ja}; Germany stumped up {$38.8 million|ge}. The EU's worth in dollars is {95.2 million|ed}. All told the {43|cc} governments and {19|ca} agencies around the table offered {$612 million|pl}, which amounts to {62 per cent|ps|round} of what they had been asked for.

"In 2031 they pledged {415|hp|t=In 2031|x=1000000} million dollars and it was a triumph," said Dr Tiwonge Gondwe, an economist at Zomba. "{A hundred and eighty-seven|hd|x=1000000} million came. I teach it as a case study in fiction." The missing {$228 million|hu}, she notes, would have paid for a dyke at Chikwawa, where {241|dk} people drowned this March.

The cyclone's grim register has lengthened since our last visit. In April there were {861|d1|t=In April} dead on it. Now there are {943|!d2|t=Now}, of whom Nsanje, on the Mozambican border, has the most, {287|ds}. A further {212|mi} have simply not been seen.

Driving south you meet the reason for the delay: {1,340|rd} kilometres of road torn up, and {87|br} bridges gone. In one of the {402|cp} remaining camps I was served tea on the lid of an ammunition box.

@doc e-radio | radio interview transcript | 2038-06-14
MORNING CALL – transcript (lightly edited)
Guest: Limbani Kachale, minister of finance

HOST: Minister, you wanted {980|ask|x=1000000} million dollars.

KACHALE: I did, and I have {612|pl|x=1000000} in black and white.

HOST: A third of it borrowed.

KACHALE: {223|lo|x=1000000} million, yes, on forty-year terms. The Bank {150|wb|x=1000000}, AfDB {73|af|x=1000000}. I would call that nearly free.

HOST: The NGOs say less than half is new. {271|nw|by=The NGOs|x=1000000} million.

KACHALE: The NGOs count with their own fingers. Let me give you other numbers. In March we had {640,000|e1|t=In March} in camps. Today {171,000|e2|t=Today}. {Fourteen|bo} bridges rebuilt in ninety days by our own engineers. Show me another country.

HOST: And those in tents?

KACHALE: {Sixty thousand|xn|t=by 2041} houses by 2041. They are {2,400|xc} dollars apiece. I've had the quotations.

HOST: {118,000|hx} were destroyed, Minister. And another {203,000|hy} damaged.

KACHALE: People also build for themselves. We are not a nation that sits.

HOST: Food. The agencies speak of {4.4|hu2|by=The agencies|x=1000000} million hungry.

KACHALE: {One in five|hsr}, and that is one too many. But we have lost {12 per cent|ms} of the maize, not {half|-} as that newspaper said.

HOST: Would you bet your salary that the money comes? After Hilda it was {45|hs|round} cents in the dollar.

KACHALE: (laughs) My salary is already pledged.
