@story p1-chandrapuri-ward
@topic Chandrapuri Municipal Corporation election, Odisha: trends and results across one counting day
@subject J = Jan Shakti Morcha | the Morcha | JSM
@subject L = Loktantrik Vikas Dal | the Dal | LVD
@subject K = Kranti Sabha | the Sabha
@subject I = Independents | rebels | independents
@subject C = Chandrapuri Municipal Corporation | the corporation | the civic body | CMC | the city
@subject E = the State Election Commission | SEC | the commission
@subject W = Ward 41 | Shaktinagar | the ward
@subject P = Pramodini Behera | Behera
@subject S = Sudhansu Jally | Jally | the outgoing deputy mayor
@fact w = 87 | seats | C | wards | 2027 | constant
@fact tr1 = 81 | counted_share | C | wards with trends | 11 a.m. | snapshot
@fact maj = 44 | seats | C | wards needed for a majority | 2027 | constant | threshold
@fact j1 = 39 | seats | J | wards led | 11 a.m. | snapshot
@fact l1 = 34 | seats | L | wards led | 11 a.m. | snapshot
@fact k1 = 8 | seats | K | wards led | 11 a.m. | snapshot
@fact j3 = 46 | seats | J | wards led or won | 3 p.m. | snapshot
@fact l3 = 29 | seats | L | wards led or won | 3 p.m. | snapshot
@fact jf = 43 | seats | J | wards won | final | constant
@fact lf = 31 | seats | L | wards won | final | constant
@fact kf = 7 | seats | K | wards won | final | constant
@fact if = 6 | seats | I | wards won | final | constant
@fact j22 = 52 | seats | J | wards won | 2022 | constant
@fact l22 = 24 | seats | L | wards won | 2022 | constant
@fact tn = 58.3 | turnout | C | turnout | 2027-02-21 | constant
@fact t22 = 52.1 | turnout | C | turnout | 2022 | constant
@fact el = 914000 | other | C | voters on the roll | 2027 | constant
@fact ca = 412 | candidates | C | candidates | 2027 | constant
@fact re = 3 | units_pledged | E | booths with repolling | 2027-02-22 | constant
@fact bo = 1068 | units_pledged | E | polling booths | 2027 | constant
@fact pb = 4386 | vote_count | P | votes | final | constant
@fact sj = 4375 | vote_count | S | votes | final | constant
@fact mg = 11 | margin | P | votes by which the ward was won | final | constant
@fact rb = 47 | turnout | C | turnout at 3 p.m. | 2027-02-21 15:00 | cumulative
@fact ex = 50 | seats | J | wards forecast by the exit poll of Drishti | 2027-02-22 | snapshot | projected
@fact ex2 = 41 | seats | J | wards forecast by the exit poll of Gananaa | 2027-02-22 | snapshot | projected
@fact tax = 15 | rate | C | rise in property tax | 2026 | constant
@fact st = 6.4 | vote_share | I | share of the vote | final | constant
@fact js = 41.7 | vote_share | J | share of the vote | final | constant
@fact ls = 38.9 | vote_share | L | share of the vote | final | constant
@fact wom = 45 | seats | C | women among those elected | final | constant
@rel sum w = jf + lf + kf + if
@rel diff mg = pb - sj
@trap j3 jf :: leads at three, wins at the end
@trap jf maj :: one short
@trap ex ex2 :: two exit polls
@trap rb tn :: turnout at three against the day's
@trap jf j22 :: five years earlier
@race eleven = j1 l1 k1
@race final = jf lf kf if

@doc livetrend | live blog | 2027-02-23
CHANDRAPURI CIVIC POLLS COUNTING LIVE

**11.04 am** Trends in from {81|tr1|t=11.04 am} of {87|w} wards: Jan Shakti Morcha ahead in {39|j1|^}, Loktantrik Vikas Dal in {34|l1|^}, Kranti Sabha {8|k1|^}. The magic figure is {44|maj}.

**12.20 pm** Sweets have been ordered at the Morcha office on Cuttack Road. An exit poll by Drishti on Monday had promised them {50|ex|t=on Monday|by=exit poll by Drishti}; Gananaa was more sober at {41|ex2|by=Gananaa|t=on Monday}.

**3.02 pm** And they're over the line, on paper at least. Counting wins and leads together: Morcha {46|j3|t=3.02 pm}, Dal {29|l3|^}.

**4.15 pm** Hold the laddoos. Ward 41, Shaktinagar: outgoing deputy mayor Sudhansu Jally is seeking a recount after the last round put Pramodini Behera {11|mg|t=4.15 pm|s=Pramodini Behera} ahead.

**5.48 pm** {Five|-} leads gone in under two hours. The Dal has {31|lf|t=5.48 pm|s=The Dal} declared now.

Share this page | Gold rate today: ₹9,845 | Also read: 12 schools shut in heat alert

@doc express | national English daily | 2027-02-24
One short: Morcha is largest in Chandrapuri, but independents hold the key

Satyabrata Mohapatra

CHANDRAPURI: The ruling Jan Shakti Morcha won {43|jf} wards in the Chandrapuri Municipal Corporation, results declared on Tuesday night showed, leaving it a single councillor away from the majority of {44|maj} it had breezed past in 2022, when it took {52|j22|t=in 2022}.

The Loktantrik Vikas Dal improved from {24|l22|t=in 2022|s=The Loktantrik Vikas Dal} to {31|lf}. Kranti Sabha finished with {seven|kf}. {Six|if} seats went to independents, at least {four|-} of whom had been denied tickets by the Morcha.

In Ward 41, Pramodini Behera, 29, a first-time candidate of the Dal, polled {4,386|pb} and beat Sudhansu Jally, who got {4,375|sj}. A recount confirmed her lead of {11|mg}.

The State Election Commission said {58.3 per cent|tn|by=The State Election Commission} of the {9.14 lakh|el} electors had voted on Sunday, as against {52.1|t22|t=five years ago} five years ago. Repolling was held in {three|re} of {1,068|bo} booths.

Anger over a {15 per cent|tax|t=last year} rise in holding tax last year was visible in every ward this reporter visited.

@doc kalinga | state agency bulletin | 2027-02-24
RESULTS OF CHANDRAPURI CIVIC POLLS DECLARED

The results of all {87|w} wards of the Chandrapuri Municipal Corporation, polling for which was conducted on 21 February, stand declared.

Party position: JSM {43|jf}; LVD {29|!lf}; Kranti Sabha {7|kf}; Independents {6|if}.

A total of {427|!ca} nominees had been in the fray. Of those elected {45|wom} are women.

Vote share: JSM {41.7%|js}, LVD {38.9%|ls}, Independents {6.4%|st}.

Turnout, which had been {47 per cent|rb|t=by 3 pm on polling day} by 3 pm on polling day, closed at {58.3|tn|t=closed}. Fresh polling at {five|!re|t=on Monday} stations on Monday passed off peacefully.

The Collector thanked all personnel. Control room: 0674-555-118.

@doc scroller | analysis site | 2027-02-26
Why the Morcha's arithmetic problem is really a tax problem

Ask the {412|ca} people who contested Chandrapuri what the election was about and most will tell you drains. Ask the voters and they say the bill.

When the civic body raised holding tax by {15%|tax}, the ruling party still had {52|j22|t=still} councillors and could laugh off the protests. It now has {43|jf|t=now|s=It}. And the {six|if} who can save it ran as rebels against exactly that decision.

Look at the shares rather than the seats. The Morcha's {41.7%|js} is not far above the Dal's {38.9%|ls}; first-past-the-post did the rest. Drishti's exit poll, which saw it at {50|ex|by=Drishti's exit poll} wards, missed the rebels altogether. Gananaa's {41|ex2|by=Gananaa's} came close.

Shaktinagar will be remembered. A deputy mayor lost there by {11|mg} votes after {4,386|pb|s=his challenger} people chose his challenger, a woman who was in college when he first won.

It is the best civic turnout in two decades: {61.2%|!tn|s=turnout}, up from {52.1|t22}. Those extra voters did not come to say thank you.
