@story v1-greenland-prawn-quota
@topic Greenland sets its prawn, halibut and cod quotas for 2031, October 2030
@subject P = West Greenland prawns | prawns | prawn | shrimp | the cold-water shrimp
@subject PO = prawn quota of the offshore fleet | offshore fleet | the big trawlers | the sea-going ships
@subject PC = prawn quota of the coastal fleet | coastal fleet | inshore boats | the small trawlers
@subject H = Greenland halibut | halibut | the flatfish
@subject HD = halibut in Disko Bay | Disko Bay | Ilulissat
@subject HM = halibut in Uummannaq | Uummannaq
@subject HU = halibut in Upernavik | Upernavik
@subject C = coastal cod | cod | Atlantic cod
@subject N = Naalakkersuisut | the government | Fisheries Minister Malu Berthelsen-Okafor | Berthelsen-Okafor | the minister
@subject I = Pinngortitaleriffik | the institute | the biologists | the scientists | the Institute of Natural Resources
@subject IN = Inatsisartut | the parliament | members | the chamber
@subject E = European Union | the EU | Brussels
@subject K = Polarfangst A/S | Polarfangst | the largest company
@subject A = Aasiaat plant | Aasiaat
@subject IL = Ilulissat plant | the Ilulissat factory
@subject T = trawler Nattoraq | Nattoraq | the Sisimiut ship
@subject X = Greenland fish exports | exports | fish exports
@fact q31 = 97500 | other | P | tonnes that may be caught | 2031 | plan | pledged
@fact q30 = 105000 | other | P | tonnes that may be caught | 2030 | constant
@fact a31 = 92000 | other | I | tonnes of prawns advised | 2031 | plan | projected
@fact qP = 7.1 | rate | P | percent less than the quota of the year before | 2031 | plan | pledged
@fact over = 5500 | other | P | tonnes above the advice | 2031 | plan | pledged
@fact overP = 6.0 | other | P | percent above the advice | 2031 | plan | pledged
@fact overL = 10 | other | P | percent above the advice at which the label is lost | - | constant | threshold
@fact po = 55575 | other | PO | tonnes that may be caught | 2031 | plan | pledged
@fact pos = 57 | other | PO | share of the prawn quota | - | constant
@fact pcq = 41925 | other | PC | tonnes that may be caught | 2031 | plan | pledged
@fact pcs = 43 | other | PC | share of the prawn quota | - | constant
@fact ca = 71400 | other | P | tonnes caught | 2030-10-01 | cumulative
@fact cas = 68 | other | P | share of the quota caught | 2030-10-01 | snapshot
@fact b30 = 248000 | other | P | tonnes in the sea by the survey | 2030 survey | snapshot
@fact b29 = 276000 | other | P | tonnes in the sea by the survey | 2029 survey | snapshot
@fact bP = 10.1 | rate | P | percent fewer tonnes in the sea | 2029 to 2030 | constant
@fact h31 = 25300 | other | H | tonnes that may be caught | 2031 | plan | pledged
@fact h30 = 27150 | other | H | tonnes that may be caught | 2030 | constant
@fact hcut = 1850 | other | H | tonnes less than the quota of the year before | 2031 | plan | pledged
@fact ha31 = 21600 | other | I | tonnes of halibut advised | 2031 | plan | projected
@fact hd = 8840 | other | HD | tonnes that may be caught | 2031 | plan | pledged
@fact hm = 9460 | other | HM | tonnes that may be caught | 2031 | plan | pledged
@fact hu = 7000 | other | HU | tonnes that may be caught | 2031 | plan | pledged
@fact c31 = 18000 | other | C | tonnes that may be caught | 2031 | plan | pledged
@fact c31a = 9300 | other | I | tonnes of cod advised | 2031 | plan | projected
@fact din = 1180 | other | H | dinghies with a licence | 2030 | snapshot
@fact off = 8 | other | PO | ships with a licence | 2030 | snapshot
@fact coa = 26 | other | PC | ships with a licence | 2030 | snapshot
@fact il = 340 | jobs | IL | people employed | 2030 | snapshot
@fact aa = 116 | jobs | A | people employed | 2030 | snapshot
@fact aal = 74 | jobs | A | people who would lose their post | 2031 | plan | hypothetical
@fact pp30 = 14.8 | price | P | kroner a kilo paid at landing | autumn 2030 | snapshot
@fact pp29 = 13.4 | price | P | kroner a kilo paid at landing | autumn 2029 | snapshot
@fact ppP = 10.4 | rate | P | percent more paid at landing | autumn 2029 to autumn 2030 | constant
@fact hp = 31.5 | price | H | kroner a kilo paid at landing | autumn 2030 | snapshot
@fact xT = 4310000000 | revenue | X | kroner earned | 2029 | constant
@fact xP = 1960000000 | revenue | P | kroner earned abroad | 2029 | constant
@fact xH = 1420000000 | revenue | H | kroner earned abroad | 2029 | constant
@fact xPs = 45.5 | other | P | share of fish exports | 2029 | constant
@fact t30 = 412000000 | revenue | N | kroner of resource tax | 2030 | snapshot
@fact t31 = 371000000 | revenue | N | kroner of resource tax | 2031 | plan | projected
@fact tD = 41000000 | revenue | N | kroner of resource tax fewer | 2030 to 2031 | plan | projected
@fact hov = 3700 | other | H | tonnes above the advice | 2031 | plan | pledged
@fact tDa = 60000000 | revenue | N | kroner of resource tax fewer at the advised level | 2031 | plan | hypothetical
@fact vF = 17 | vote_count | IN | votes for the quota motion | 2030-10-24 | constant
@fact vA = 11 | vote_count | IN | votes against the quota motion | 2030-10-24 | constant
@fact vO = 3 | vote_count | IN | members absent | 2030-10-24 | constant
@fact vT = 31 | seats | IN | members | - | constant
@fact eu = 2600 | other | E | tonnes of prawns set aside | 2031 | plan | pledged
@fact euP = 17300000 | budget | E | euros paid a year for access | - | constant
@fact ks = 51 | other | K | share of the offshore prawn quota | 2030 | snapshot
@fact kp = 138000000 | profit | K | kroner of profit | 2029 | constant
@fact fine = 350000 | damages | T | kroner of fine | 2030-10-22 | constant
@fact hid = 46 | other | T | tonnes not logged | 2030 | cumulative
@rel change qP = q30 -> q31
@rel diff over = q31 - a31
@rel share overP = over / a31
@rel sum q31 = po + pcq
@rel share pos = po / q31
@rel share pcs = pcq / q31
@rel share cas = ca / q30
@rel change bP = b29 -> b30
@rel sum h31 = hd + hm + hu
@rel diff hcut = h30 - h31
@rel change ppP = pp29 -> pp30
@rel share xPs = xP / xT
@rel diff hov = h31 - ha31
@rel diff tD = t30 - t31
@rel sum vT = vF + vA + vO
@race districts = hd hm hu
@trap q31 a31 :: what may be caught and what was advised
@trap q31 q30 :: next year's quota and this year's
@trap q30 ca :: the quota and the catch so far
@trap b30 b29 :: two surveys
@trap over hcut :: above the advice and below the old quota, both in tonnes
@trap po pcq :: the two fleets' shares
@trap overP overL :: by how much the advice is exceeded and where the label is lost
@trap ha31 h31 :: halibut advised and allowed
@trap qP bP :: quota and stock both fell by percents
@trap t30 t31 :: this year's tax and next year's forecast
@trap over hov :: prawns and halibut above the advice
@trap aa aal :: employed and at risk

@doc nordwire | wire agency | 2030-10-24
Greenland trims 2031 prawn quota but stays above scientists' advice

NUUK, Oct 24 (NordWire) - Greenland will let its fleets catch {97,500|q31|t=next year} tonnes of cold-water shrimp off its west coast next year, {7.1%|qP|t=next year} less than in 2030 but more than biologists recommended, after the parliament backed the government's motion on Thursday by {17|vF|t=Thursday} votes to {11|vA|^}. {Three|vO|t=Thursday} of the {31|vT} members were absent.

The Institute of Natural Resources had called for no more than {92,000|a31|by=The Institute of Natural Resources} tonnes after its summer survey put the stock at {248,000|b30|t=summer survey|by=The Institute of Natural Resources} tonnes, down from {276,000|b29|t=a year before|by=The Institute of Natural Resources} a year before.

This year's ceiling is {105,000|q30|t=This year's} tonnes. By October 1 ships had used {68%|cas|t=By October 1} of it, or {71,400|ca|t=By October 1} tonnes.

For Greenland halibut the limit comes down by {1,850|hcut} tonnes to {25,300|h31} and for coastal cod it stays at {18,000|c31}, nearly twice the {9,300|c31a|by=the institute} that the institute thinks safe.

Prawns brought in {1.96 billion|xP|t=in 2029} Danish kroner in 2029 of total fish exports worth {4.31 billion|xT|t=in 2029}, or {45.5%|xPs|t=in 2029}.

Fisheries Minister Malu Berthelsen-Okafor told the chamber that going straight to the advised level would have cost the treasury "a hospital ward". As it is, she expects the resource tax to yield {371 million|t31|t=in 2031|by=she} kroner in 2031, {41 million|tD|^} below this year.

@doc kutter-og-kvote | trade paper | 2030-10-25
Quota settled: who gets what in 2031

Key split unchanged. The offshore fleet, {eight|off} licences, keeps {57 per cent|pos} of the prawns; the {26|coa} coastal trawlers have {43|pcs}. On the new total that means {55,575|po} t and {41,925|pcq} t. Out of the former comes no deduction for Brussels this time: the EU's {2,600|eu} t are booked separately, under the access pact for which it pays {€17.3m|euP} a year.

Halibut by area, in tonnes:
Uummannaq {9,460|hm}
Disko Bay {8,840|hd}
Upernavik {7,000|hu}
Total {25,300|h31} (2030: {27,150|h30|t=2030})

Buyers are paying DKK {14.80|pp30|t=this autumn} a kilo for industrial prawns at the quay this autumn, {10.4 per cent|ppP|^} up on the {13.40|pp29|t=last autumn} of last autumn. Halibut from dinghies fetches {31.50|hp|t=this autumn}.

Will the label survive? The certifier suspends a fishery whose limit is more than {10 per cent|overL} beyond the scientific recommendation. At {5,500|over} t too much, the overshoot is {6 per cent|overP}, so the answer for now is yes.

Polarfangst, which holds {51 per cent|ks} of the offshore rights and made {DKK 138m|kp|v=138000000|t=in 2029} in 2029, said it would not lay up a ship. Its rivals were not reachable.

COURT: Nattoraq (GR 6-214) fined DKK {350,000|fine|t=on Tuesday} in Sisimiut on Tuesday; {46|hid} t of catch were missing from the log. FUEL: MGO Nuuk 6.84 kr/l.

@doc disko-radio | local radio script | 2030-10-24
Disko Radio, evening, reader Pipaluk

Here in the bay the talk on the quay was not of prawns. It was of the flatfish.

Next year the dinghies of Disko Bay may land {8,840|hd|t=Next year} tonnes. In Uummannaq, to the north of us, they may take {9,460|hm|t=Next year}, so once again our neighbours have the bigger portion; Upernavik gets {7,000|hu}. Taken together, the {three|-} districts lose {1,850|hcut} tonnes against this year.

"They could have cut much deeper," says Jørgen Tuan, who speaks for the {1,180|din|by=Jørgen Tuan} licensed dinghies. "The scientists wanted {21,600|ha31|by=The scientists}. I am not a happy man, but I am a fishing man."

The Ilulissat factory, with {340|il} employees, expects to run through the winter. In Aasiaat things look darker. There, prawns are what keeps {116|aa|s=In Aasiaat} people at work, and the foreman fears for {74|aal|by=the foreman} of them should the inshore boats, whose ration comes to {41,925|pcq} tonnes, deliver to Nuuk instead.

The minister answered on the telephone. "Nobody in Aasiaat has had a letter," she said. "A fear is not a plan."

Tomorrow: minus four, northerly 9 metres a second. And the draw of the handball cup.

@doc havets-venner | NGO press release | 2030-10-25
Parliament votes itself {5,500|over} tonnes of shrimp that the sea has not got

For the fourth year running, members have gone beyond what the country's own biologists consider safe. The advice was {92,000|a31|by=the country's own biologists} tonnes. The decision is {97,500|q31}. The stock, meanwhile, has shrunk by {a tenth|~bP|t=In twelve months} ({10.1%|bP|t=In twelve months}). In twelve months!

Friends of the Sea notes:

– that the cod decision is worse still: {18,000|c31} tonnes against a recommended {9,300|c31a};
– that for halibut the gap between advice ({21,600|ha31}) and decision ({25,300|h31}) is {3,700|hov} tonnes;
– that one of the ships enjoying these rights was found this very week to have concealed {46|hid|s=one of the ships} tonnes and was let off with {350,000|fine|t=this very week} kroner.

We are told the excess is only {six|overP} per cent and that certificates are safe up to {ten|overL}. A speeding driver might say the same.

The Greens in the chamber, the only party to vote no as one, deserve thanks, as do the others among the {eleven|vA}. We will take the matter to the certifier in London before 15 November.

Press: Aviâja Lund-Castellanos, +299 00 41 17. Donate: text SEA50 to 1231.

@doc sermitsiaq-leader | leader article in a weekly | 2030-10-30
The cheapest option

There is a number that nobody in Nuuk quotes, and it is the treasury's. In 2030 the levy on fish brings in {412 million|t30|t=In 2030} kroner. Next year it is forecast at {371 million|t31|t=Next year|m=projected}. The difference would not have been much larger had the minister followed her institute; her own officials say {60 million|tDa|by=her own officials} instead of {41|tD|x=1000000}.

For that sum we are gambling with the thing that paid for {1.96|xP|x=1000000000|t=last year}, in billions, of the {4.31|xT|x=1000000000|t=last year} that this country earned from fish last year. Halibut, with {1.42 billion|xH|^}, would never fill the hole.

The case for patience is in the survey. A stock of {276,000|b29|t=in 2029} tonnes in 2029; {248,000|b30|t=now} now. The case for calm is in the catch: by the first of this month the fleet had landed {71,400|ca|t=by the first of this month} tonnes out of an allowed {105,000|q30}, and will hardly reach the ceiling before the ice does. Why, then, set next year's higher than anyone needs?

Because {fifty-seven|pos} per cent of it belongs to {eight|off} ships, and {51|ks} per cent of that to a single firm, owned in the end by all of us, which cleared {138 million|kp|t=in 2029} in 2029 and would like to do so again. The cut of {7.1|qP} per cent is what that firm proposed. To the decimal.

A price of {14.80|pp30|t=at the quay today} at the quay today is pleasant. It is high because there are fewer prawns.
