@story aegean-ferry-cartel
@topic Greek competition board fines three ferry lines for fixing car fares to Italy, 1999
@subject B = Competition Board | the Board | the authority | the watchdog
@subject T = Thalassa Lines | Thalassa
@subject P = Poseion Ferries | Poseion
@subject A = Argonaftis | Argonaftis Shipping | the Patras firm
@subject C = the three lines | the cartel | the companies
@subject V = Stelios Vrettos | Vrettos | Thalassa's managing director
@subject M = Merchant Marine Ministry | the ministry
@fact ft = 3200000000 | damages | T | drachmas of fine | 1999-03-10 | constant
@fact fp = 1900000000 | damages | P | drachmas of fine | 1999-03-10 | constant
@fact fa = 300000000 | damages | A | drachmas of fine | 1999-03-10 | constant
@fact tot = 5400000000 | damages | C | drachmas of fines in all | 1999-03-10 | constant
@fact eu = 16700000 | damages | C | euros of fines in all | 1999-03-10 | constant
@fact mx = 15 | rate | B | highest fine allowed in percent of turnover | - | constant | threshold
@fact tt = 58000000000 | revenue | T | drachmas of turnover | 1998 | constant
@fact tp = 41000000000 | revenue | P | drachmas of turnover | 1998 | constant
@fact tr = 5.5 | rate | T | fine in percent of turnover | 1999-03-10 | constant
@fact yr = 6 | duration | C | years that the agreement lasted | 1999-03-10 | constant
@fact up = 22 | rate | C | rise of car fares in percent | 1992 to 1998 | constant
@fact inf = 9 | rate | M | rise of car fares allowed in percent | 1992 to 1998 | constant | threshold
@fact fr = 41500 | price | T | drachmas for a car from Patras to Ancona | 1998 | snapshot
@fact fr0 = 34000 | price | T | drachmas for a car from Patras to Ancona | 1992 | snapshot
@fact pas = 1640000 | ridership | C | passengers carried to Italy | 1998 | constant
@fact tpas = 790000 | ridership | T | passengers carried to Italy | 1998 | constant
@fact ms = 48 | other | T | share of the traffic to Italy in percent | 1998 | constant
@fact fx = 14 | other | B | telefaxes found | 1996 raid | constant
@fact vt = 7 | votes_cast | B | members for the decision | 1999-03-10 | constant
@fact vn = 2 | votes_cast | B | members against the decision | 1999-03-10 | constant
@fact d = 60 | duration | C | days to appeal | 1999-03-10 | constant
@fact cut = 80 | rate | A | reduction of the fine for its help in percent | 1999-03-10 | constant
@rel sum tot = ft + fp + fa
@rel share tr = ft / tt
@rel change up = fr0 -> fr
@rel share ms = tpas / pas
@trap up inf :: done and allowed
@trap ft tot :: one line and all
@trap tt tp :: two lines
@trap fr fr0 :: another year
@race fine = ft fp fa

@doc a-greek-agency-english | national news agency, English service | 1999-03-10
Three ferry companies fined {5.4 billion|tot} drachmas over Adriatic fares

Athens, 10/3/1999 (HNS)

The Competition Board on Wednesday imposed fines totalling {5.4 billion|tot|t=on Wednesday} drachmas ({16.7 million|eu|^} euros) on Thalassa Lines, Poseion Ferries and Argonaftis Shipping, ruling by {seven|vt} votes to {two|vn} that they had agreed on prices for vehicles between Patras and Italy for {six|yr} years.

Thalassa was fined {3.2 billion|ft}, Poseion {1.9 billion|fp} and Argonaftis {300 million|fa}, the last after a reduction of {80 percent|cut|s=the last} for having handed over its files.

According to the decision car fares went up {22 percent|up|t=from 1992 to 1998|by=the decision} from 1992 to 1998, when the Merchant Marine Ministry had permitted {nine|inf|by=the Merchant Marine Ministry|^}. A car from Patras to Ancona with Thalassa rose from {34,000|fr0|t=1992} to {41,500|fr|t=1998} drachmas.

The law allows the Board to take up to {15 percent|<mx} of turnover. The companies have {60|d} days to appeal.

@doc b-left-daily | Athens daily, left-leaning | 1999-03-11
A parking ticket for the shipowners

They were caught with {fourteen|fx|t=in 1996} telefaxes, "as discussed, from 1 June, all together", when inspectors came through the door in 1996. They had lifted a driver's fare by {more|-} than {22 percent|up}. And what does it cost them? The biggest of them, Thalassa, pays {4.2 billion|!ft|s=The biggest of them}. Against a turnover of {58 billion|tt|t=last year|s=The biggest of them} last year that is small change; the law would have let the watchdog go to {15 percent|mx|s=the law}.

Poseion, with {41 billion|tp|t=last year}, gets away with {1.9|fp|x=1000000000}. As for Argonaftis, the informer: {three hundred million|fa|v=300000000}, after a discount of {four fifths|cut|v=80}. Crime pays, if one talks first.

Nobody compensates the {1,640,000|pas|t=in 1998} people who sailed to Italy in 1998. Nearly half of them, {790,000|tpas|^|s=had no choice but one funnel}, had no choice but one funnel.

(The author's brother has been a lorry driver on the route for {eleven|-} years.)

Page 22: Panathinaikos 71 - Aris 64

@doc c-shipping-journal | international shipping journal | 1999-03-15
Greek ruling rocks Adriatic trio

Vol. 44, No. 11 | Ferries & Ro-ro

PIRAEUS: Stelios Vrettos was not in a conciliatory mood. "We were told by the ministry to keep the lines stable and now we are fined for stability," said Thalassa's managing director of the Dr{3.2bn|ft|by=Thalassa's managing director} penalty, equal to {5.5%|tr} of what the group turned over in 1998.

The Board found that the agreement lasted {eight|!yr} years, beginning in a hotel at Loutraki. It relied on {14|fx} faxes seized in a raid in 1996 and on testimony of Argonaftis, whose own bill was cut by {80%|cut|s=whose own bill} as a result.

Of the total of Dr{5.4bn|tot}, Poseion bears Dr{1.9bn|fp}. Its turnover was Dr{41bn|tp|t=in 1998} in 1998, Thalassa's Dr{58bn|tt|^}. Between them the three carried {1.64m|pas|t=in 1998} passengers; Thalassa's {790,000|tpas|^} gave it {48%|ms|^}.

Vrettos will appeal. He has until mid-May. New tonnage, two 28-knot vessels of 32,000 gt, is not affected.

@doc d-motorists-club-magazine | magazine of a motorists' club | 1999-04
What you paid too much

Dear members,

Many of you cross to Ancona at Easter. In 1992 it cost {34,000|fr0|t=In 1992} drachmas to put a family car on board with the market leader, and by 1998 {41,500|fr|t=by 1998|s=the market leader}. That's a rise of {12%|!up|^}. The ministry's ceiling would have stopped at {9%|inf|by=The ministry's ceiling|^}.

The authority has punished the companies with {5.9 billion|!tot|t=in March|by=The authority} in March: {3.2|ft|x=1000000000|^} billion for Thalassa, {1.9|fp|x=1000000000|^} for Poseion, {0.3|fa|x=1000000000|^} for Argonaftis. The decision wasn't unanimous ({seven|vt} to {two|vn}).

Will fares come down? Our legal adviser Mrs Polyxeni Dragona thinks not before the appeals are heard, and the companies have {two months|d|v=60} to lodge them. Keep your tickets. A claim costs you {5,000|-} drachmas in stamps.

Club card holders get 10% at 140 garages.
