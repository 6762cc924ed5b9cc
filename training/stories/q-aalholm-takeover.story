@story q-aalholm-takeover
@topic A contested takeover of a Danish airport company, a competition fine and damages to an airline
@subject H = Aalholm Lufthavne | Aalholm | the airport company | the target
@subject P = Passat Infrastructure | Passat | the bidder
@subject B = the bid for Aalholm | the bid | the offer
@subject C = Danish Competition Council | the council | the watchdog
@subject N = Nordvind Air | Nordvind | the airline
@subject F = Lise Bruun-Haddad | Bruun-Haddad | the finance director
@subject R = Østre court | Eastern High Court | the court
@fact sh = 14000000 | other | H | shares in issue | 1999 | constant
@fact pr1 = 640 | price | B | kroner offered for a share | 1999-03-08 | plan
@fact pr2 = 705 | price | B | kroner offered for a share | 1999-04-19 | plan
@fact tot1 = 8960000000 | price | B | value of the bid in kroner | 1999-03-08 | plan
@fact tot2 = 9870000000 | price | B | value of the bid in kroner | 1999-04-19 | plan
@fact rise = 65 | other | B | increase in kroner for a share | 1999-04-19 | constant
@fact risep = 10.16 | rate | B | increase in percent | 1999-04-19 | constant
@fact mkt = 541 | price | H | closing share price in kroner | 1999-03-05 | snapshot
@fact prem = 18.3 | rate | B | premium of the first bid over the share price in percent | 1999-03-08 | constant
@fact st1 = 8.4 | vote_share | P | share of stock held | 1999-03-08 | snapshot
@fact st2 = 51.3 | vote_share | P | share of stock held or accepted | 1999-05-21 | snapshot
@fact ned = 66.67 | vote_share | P | share of stock that it asked for | 1999-03-08 | plan | threshold
@fact fine = 25000000 | damages | H | competition fine in kroner | 1999-04-29 | constant
@fact finet = 40000000 | damages | H | competition fine sought in kroner | 1998 | plan
@fact dam = 112000000 | damages | N | damages awarded in kroner | 1999-05-11 | constant
@fact clm = 186000000 | damages | N | damages claimed in kroner | 1997 | plan
@fact damp = 60.22 | rate | N | share of claim awarded in percent | 1999-05-11 | constant
@fact pax = 11200000 | ridership | H | passengers | 1998 | constant
@fact paxp = 13800000 | ridership | H | passengers forecast | 2003 | plan | projected
@fact apn = 4 | other | H | airports | - | constant
@fact rev = 1740000000 | revenue | H | turnover in kroner | 1998 | constant
@fact pft = 412000000 | profit | H | profit before tax in kroner | 1998 | constant
@fact ptn = 286000000 | profit | H | profit after tax in kroner | 1998 | constant
@fact jobs = 2350 | jobs | H | employees | 1998 | snapshot
@fact cut = 430 | jobs | P | jobs to go | 2000 | plan | projected
@fact cutd = 0 | jobs | P | jobs to go by the bidder's word | 1999 | plan | pledged
@fact days = 35 | duration | B | days that the offer stays open | 1999-04-19 | constant
@fact both = 137000000 | damages | H | fine and damages together in kroner | 1999-05-22 | constant
@fact fee = 38 | price | N | kroner in landing fee overcharged a passenger | 1996 | constant
@rel product tot1 = sh * pr1
@rel product tot2 = sh * pr2
@rel diff rise = pr2 - pr1
@rel change risep = pr1 -> pr2
@rel change prem = mkt -> pr1
@rel sum both = fine + dam
@rel share damp = dam / clm
@trap tot1 tot2 :: first and raised bid
@trap fine dam :: a fine to the state, and damages to an airline
@trap fine finet :: imposed and sought
@trap clm dam :: claimed and awarded
@trap pft ptn :: before and after tax
@trap pax paxp :: 1998 and a forecast for 2003
@trap rise risep :: 65 kroner and ten percent
@trap st1 st2 :: stake at the first bid and at the last day

@doc a-wire | wire agency | 1999-03-08
Passat bids {9.0|tot1|round=100000000|x=1000000000} bln crowns for Denmark's Aalholm airports

COPENHAGEN, March 8 (Øresund Wire) - British group Passat Infrastructure launched a hostile bid on Monday for airport company Aalholm Lufthavne, offering {640|pr1|t=on Monday} crowns in cash for each share.

The offer, worth {8.96 billion|tot1|v=8960000000} crowns, is {18 percent|prem|round} above Friday's close of {541|mkt|t=Friday's}. Passat already owns {8.4 percent|st1} and needs {two-thirds|ned|v=66.67} to go through.

Aalholm, which runs {four|apn} airports and handled {11.2 million|pax|t=last year} passengers last year, told shareholders to sit tight.

It made {412 million|pft|t=last year} crowns before tax in 1998. After tax the figure was {286 million|ptn|t=last year}.

Passat said there would be {no|cutd|by=Passat said|v=0} redundancies. A union economist put the danger at {430|cut|by=A union economist|m=projected}.

($1 = 6.92 crowns)

@doc b-daily | business daily | 1999-04-20
Passat puts {65|rise} kroner more on the table

By Tove Aagaard-Ncube

Seven weeks of silence ended yesterday morning with {65|rise} kroner. That is how much Passat added to each Aalholm share, to {705|pr2|t=yesterday}; a jump of {10.2 per cent|risep}.

On {14 million|sh} shares it comes to {DKK 9.87bn|tot2}. The bank that advised on it will keep the change.

The offer is open for {35|days} days. Chairman Frode Vestervang called it "better dressed, same suit". His own forecast of traffic, published in February, has {13.8 million|paxp|m=projected|by=His own forecast} passengers in 2003 and, he implies, a share price to match.

Aalholm's finance director Lise Bruun-Haddad reminded analysts that pre-tax profit had been {286 million|!pft|by=Bruun-Haddad|t=in 1998} kroner in 1998 on turnover of {1.74 billion|rev|^}.

No one asked about the landing-fee case, which may be why she looked relieved. The Competition Council, it will be recalled, wants {40 million|finet|m=hypothetical}.

@doc c-newsletter | newsletter | 1999-04-30
FlyveBrevet no. 18 — for the Danish airport trade

* FINED. The Competition Council ruled last night that Aalholm had abused its grip on landing slots: {25 million|fine|t=last night} kroner. The council's own staff had asked for {40|finet|x=1000000} million. Lawyers we rang expect it to be paid, not fought, lest it spook the shareholders.

* SUED. Nordvind is waiting for its day in court on 11 May: it wants {DKK 186m|clm} for having paid {38|fee} kroner a head too much since 1996.

* WOOED. Passat's new price of {705|pr2|t=since the 19th}, on the table since the 19th, is {56|!rise} kroner better than the old one. {Two|-} pension funds have said yes, and the holding is climbing.

* COUNTED. Headcount at the {four|apn} airports was {2,350|jobs|t=at Christmas} at Christmas. We still say {430|cut|m=projected} of those desks are at risk.

* HOLIDAY. Back on the 14th.

@doc d-radio | radio script | 1999-05-11
KANAL VEST / RADIOAVIS 17.00

Flyselskabet... sorry. English news.

The court in Copenhagen has ordered Aalholm Lufthavne to pay the airline Nordvind {112 million|dam|by=The court} kroner. That's {60 percent|damp|round} of what it asked for. It had asked for {186|clm|x=1000000} million.

It comes on top of a fine of {52 million|!fine|t=two weeks ago} kroner which the watchdog handed out less than two weeks ago.

Aalholm says the judgment will be appealed. Passat, which is trying to buy the company at {705|pr2} kroner a share, says it changes nothing.

Its offer runs out on the 24th of May.

Now the sport. B 1909 lost three-one.

@doc e-broadsheet | broadsheet | 1999-05-22
Passat gets its airports, and a headache

By Hjalte Okkels and Rania Mortágua

Passat Infrastructure will get its airports. By the close yesterday holders of {51.3 per cent|st2|t=By the close yesterday} of Aalholm Lufthavne had accepted, which is a hair more than {half|>st2|^|v=50} and a long way short of the {two-thirds|ned|m=threshold} it first demanded. The British were happy to lower the bar.

At {705|pr2} kroner a share, they pay {9.87 billion|tot2|v=9870000000} for all of them, against {8.96 billion|tot1|t=in March} in March.

They also inherit a {DKK 25 million|fine} fine and {DKK 112m|dam} owed to Nordvind, plus the appeal. Together that's {137 million|both}.

"We know what's in the cupboard," said Passat's Fiona Galbraith-Oduya. "No jobs will go." That's {zero|cutd|by=Fiona Galbraith-Oduya|v=0}, in her words; the unions still have {430|cut|m=projected|by=the unions}.

And the passengers? There were {11.2 million|pax} of them last year. They will hardly notice. Parking, though, goes up to {DKK 90|-} on 1 June.
