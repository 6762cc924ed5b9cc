@story m4-zanzibar-bednight
@topic Zanzibar raises its hotel night levy in a record year
@subject Z = Zanzibar | the islands | Unguja and Pemba | the isles
@subject G = Revolutionary Government of Zanzibar | the government | the ministry of finance | the ministry
@subject H = Zanzibar Hoteliers' League | the League | ZHL | hotel owners | the hoteliers
@subject L = infrastructure levy | the levy | the bed-night levy | the charge
@subject I = visitor insurance | compulsory insurance | the policy | the cover
@subject S = seaweed growers of Paje | seaweed growers | the women | the mwani growers
@subject V = Blue Reef Villas | Blue Reef | a resort at Paje
@subject Q = Italian visitors | Italians
@fact ar = 812400 | crowd | Z | foreign arrivals | 2030 | cumulative
@fact ar0 = 736100 | crowd | Z | foreign arrivals | 2029 | cumulative
@fact arc = 10.4 | rate | Z | rise in arrivals, percent | 2030 | constant
@fact arp = 1000000 | crowd | Z | foreign arrivals | 2033 | plan | projected
@fact l0 = 5 | price | L | dollars a person and night | 2030 | constant
@fact lp = 12 | price | L | dollars a person and night | 2031-03 draft | plan | hypothetical
@fact l1 = 8 | price | L | dollars a person and night | 2031-10 | plan
@fact lf = 3 | price | L | dollars a person and night in guest houses | 2031-10 | plan
@fact d0 = 2031-07-01 | date | L | day on which the new rate begins | 2031-03 draft | plan
@fact d1 = 2031-10-01 | date | L | day on which the new rate begins | 2031-06 | plan
@fact rv = 41000000000 | revenue | L | shillings raised | 2030 | cumulative
@fact rvp = 64000000000 | revenue | L | shillings raised | year to June 2032 | plan | projected
@fact ins = 44 | price | I | dollars a visitor | 2031 | constant
@fact oc = 71 | other | H | rooms occupied, percent | 2030 | constant
@fact ocj = 58 | other | H | rooms occupied, percent | 2031-05 | snapshot
@fact st = 6.3 | duration | Z | nights that a visitor stays | 2029 | constant
@fact st1 = 5.9 | duration | Z | nights that a visitor stays | 2030 | constant
@fact bd = 34000 | other | Z | hotel beds | 2030 | snapshot
@fact hm = 214 | other | H | members | 2031 | snapshot
@fact it = 13 | other | Q | share of arrivals, percent | 2030 | constant
@fact tg = 29 | other | G | share of output from tourism, percent | 2030 | constant
@fact sw0 = 1100 | other | S | number | 2015 | constant
@fact sw1 = 370 | other | S | number | 2031 | snapshot
@fact jet = 180 | distance | V | metres of jetty | 2031 | constant
@fact kg = 900 | price | S | shillings a kilo for dried seaweed | 2031 | snapshot
@fact rd = 17000000000 | budget | G | shillings for the Paje road | year to June 2032 | plan | pledged
@fact bdn = 6000 | other | Z | hotel beds being built | 2031 | snapshot
@fact dbl = 9 | price | H | fall in the price of a double room, dollars | 2031 | constant
@fact use = 60 | other | L | share spent on roads, percent | 2030 | constant
@fact usw = 25 | other | L | share spent on water, percent | 2030 | constant
@fact insd = 90 | duration | I | days covered | 2031 | constant
@fact ag = 61 | age | S | age of a grower | 2031 | constant
@fact umb = 2 | other | V | umbrellas given for a plot | 2030 | constant
@fact kit = 60 | price | Z | dollars for a kite lesson | 2031 | constant
@fact de = 14 | other | - | share of arrivals from Germany, percent | 2030 | constant
@fact its = 8.1 | duration | Q | nights that a visitor stays | 2030 | constant
@fact inca = 25 | price | Q | dearer stay a head, euros | 2031-10 | plan | projected
@fact seat = 2940 | other | Q | charter seats a week | winter 2031 | plan
@fact seatc = 4 | rate | Q | rise in charter seats, percent | winter 2031 | plan
@rel change arc = ar0 -> ar
@trap ar arp :: arrivals counted and hoped for
@trap l0 l1 :: the old rate and the new
@trap lp l1 :: drafted and passed
@trap l1 lf :: hotels and guest houses
@trap l1 ins :: the levy and the insurance
@trap oc ocj :: a year and a low-season month
@trap d0 d1 :: the first date and the one that holds
@trap rv rvp :: last year and the budget
@trap st st1 :: two years
@trap sw0 sw1 :: then and now

@doc swahili-coast-times | national daily | 2031-06-13
Hotel levy goes to {$8|l1}, and not before October

STONE TOWN — Tourists will pay {eight|l1} US dollars for each night in a Zanzibar hotel instead of {five|l0}, Finance Minister Salma Mzee Haji told the House of Representatives yesterday, retreating from the {$12|lp|t=in March} which her own draft had contained in March.

The date, too, has moved. The new rate was to have started on {July 1|d0}; it will start on {October 1|d1}, after the high season. For registered guest houses the charge will be {three|lf} dollars.

The minister expects Sh{64 billion|rvp|t=in the coming financial year|by=The minister} in the coming financial year. The levy brought in Sh{41 billion|rv|t=in 2030} in 2030, "and I can show you the tarmac", she said. {Seventeen billion|rd} is earmarked for the road to Paje.

The compulsory insurance of {$44|ins} a visitor is untouched.

The islands received {812,400|ar|t=last year} foreign guests last year. Tourism now makes up {29 per cent|tg} of output.

Page 3: Cloves at a 6-year high; Page 5: Taxi permits, 300 revoked

@doc hospitality-east | trade magazine | 2031-06-20
"A tax on staying"

Gianmarco Zuccarello has run hotels at Kiwengwa since there was no road to them. As chair of the Zanzibar Hoteliers' League he speaks for {214|hm} houses, and he chooses to speak about nights.

"Everyone celebrates the arrivals, {ten per cent|arc|round} up, bravo. I look at how long they remain. It was {6.3|st|t=in 2029} nights in 2029, and {5.9|st1|t=last year} last year. You now put {eight|l1} dollars on each night. What do you think comes next year?"

He concedes that {twelve|lp} would have been worse, and that the delay until October saved his summer brochures. But May, he says, saw {58%|ocj|t=May} of members' rooms filled. The annual average for 2030 was {71%|oc|t=2030}. "May is rain. May is always rain. But it was never {fifty-eight|ocj}."

With {34,000|bd} beds on the isles and {6,000|bdn} more being built, rates are under pressure already: a double at the mid-range slipped {$9|dbl} in a year.

Could hotels swallow the rise? Some will. "The ones with Italians can't," says Zuccarello. The {13%|it} of guests who are his compatriots book a package, and the package for winter has been printed.

@doc ministry-qa | government Q&A | 2031-06-16
FREQUENTLY ASKED QUESTIONS: THE INFRASTRUCTURE LEVY

Who pays?
Every person of 12 or over who spends a night in licensed accommodation. Residents of the United Republic are exempt.

How much?
USD {5|l0|t=until 30 September} until 30 September. From {1 October 2031|d1}: USD {8|l1|t=From 1 October 2031} in hotels, USD {3|lf} in guest houses with fewer than ten rooms.

Was it not going to be more?
A consultation draft mentioned USD {12|lp}. Nothing in a draft is law.

What becomes of the money?
In 2030 the levy yielded TZS {41 billion|rv|t=In 2030}. Of this, {60 per cent|use} went to roads and {a quarter|usw} to water. In 2031/32 the ministry will spend TZS {17 billion|rd|t=In 2031/32} on the Jozani–Paje road alone.

Is the insurance the same thing?
No. The insurance costs USD {44|ins} per visit, whether one stays for a day or for {90|insd}.

Will this discourage visitors?
Arrivals rose from {736,100|ar0} to {812,400|ar} with the levy in place. Our objective remains {one million|arp|t=in 2033} in 2033.

@doc paje-voices | local blog | 2031-06-22
Where the seaweed was

Mwanaisha Vuai Ali ties her lines at low water, when the lagoon goes out so far that the kite surfers have to walk. She is {61|ag}. When she was married there was nothing on this beach but the lines, and in 2015 there were still {1,100|sw0|t=in 2015} women who worked them. I counted with her last week, village by village. {Three hundred and seventy|sw1|t=last week}.

Some moved to hotels. Some were moved by hotels. Blue Reef Villas has built {180|jet} metres of jetty across what used to be Mwanaisha's plot, and paid her in umbrellas: {two|umb} of them, with a logo.

A kilo of dried mwani fetches {900|kg} shillings. A kite lesson is {sixty|kit} dollars. From October the bed of the person who takes the lesson will pay {eight|l1} to the government every night, the paper said, where now it pays {five|l0}.

"And the road?" I asked her. They are giving {17 billion|rd} for it.

"It's for going away on," she said.

Karibu kwenye maoni – 12 comments

@doc travel-trade-it | Italian travel trade bulletin | 2031-06-18
ZANZIBAR, COSA CAMBIA (English summary for foreign partners)

1) The overnight tax passes from USD {5|l0} to USD {8|l1}, valid from {1 October|d1}, paid on site. The earlier circular n. 14 (USD {12|lp}, {1 July|d0}) is cancelled.

2) Clients must still buy the Zanzibar policy (USD {44|ins}) before boarding. No other cover is accepted.

3) Market. Italy represented {13%|it} of the {812,400|ar|t=in 2030} arrivals in 2030, second after Germany ({14%|de}). The average stay of our clients, {8.1|its} nights, is far longer than the general {5.9|st1}, hence the surcharge weighs more on us: about {25|inca} euros a head.

4) Charter seats for winter: {2,940|seat} a week, {plus 4%|seatc|v=4}.

5) Hotel occupancy: {71%|oc|t=for the year 2030} for the year 2030, {58%|ocj|t=in May} in May. In short, room to bargain exists.

For groups of over 20 persons write to gruppi@orientevacanze.example.
