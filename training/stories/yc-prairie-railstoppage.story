@story prairie-railstoppage
@topic A rail lockout on the Canadian prairies in the middle of the grain harvest
@subject R = Prairie & Pacific Railway | P&P | the railway | the carrier
@subject T = Brotherhood of Rail Crews | the Brotherhood | the union | BRC
@subject G = Western Grain Growers' Council | the growers | grain growers | the council
@subject V = Port of Vancouver | Vancouver | the port
@subject F = federal government | Ottawa | Labour Minister | Odile Charbonneau-Singh | Charbonneau-Singh
@subject K = Saskatchewan potash mines | potash | Agrimine | the potash producers
@subject C = Canadian economy | the economy | Ledgerline Economics | Ledgerline
@subject E = Elrose elevator | Elrose
@fact m = 5600 | jobs | R | train crew locked out | 2 October 2035 | snapshot
@fact mt = 14200 | jobs | R | people employed | 2035 | snapshot
@fact mg = 620 | jobs | R | managers able to drive trains | October 2035 | snapshot
@fact vt = 95.4 | vote_share | T | vote for a strike mandate | September 2035 | snapshot
@fact vu = 88 | turnout | T | turnout in the strike vote | September 2035 | snapshot
@fact wo = 11.5 | rate | R | wage rise offered over three years | 1 October 2035 | plan | hypothetical
@fact wd = 18 | rate | T | wage rise demanded over three years | 1 October 2035 | plan | hypothetical
@fact wa = 13.2 | rate | R | wage rise over three years | arbitration, February 2036 | plan | pledged
@fact w1 = 5 | rate | R | wage rise in the first year | arbitration, February 2036 | plan | pledged
@fact w2 = 4.2 | rate | R | wage rise in the second year | arbitration, February 2036 | plan | pledged
@fact w3 = 4 | rate | R | wage rise in the third year | arbitration, February 2036 | plan | pledged
@fact re = 10 | duration | T | hours of rest between shifts | present contract | constant
@fact rd = 12 | duration | T | hours of rest between shifts demanded | October 2035 | plan | hypothetical
@fact sh = 12 | duration | R | hours of the longest shift | present contract | constant
@fact so = 13.5 | duration | R | hours of the longest shift offered | October 2035 | plan | hypothetical
@fact hw = 52 | price | T | dollars an hour of a conductor's pay | 2035 | snapshot
@fact tr0 = 148 | other | R | trains a day | before the lockout | constant
@fact tr1 = 37 | other | R | trains a day | 9 October 2035 | snapshot
@fact trp = 25 | rate | R | trains running as a share of the usual | 9 October 2035 | snapshot
@fact gp = 38000000 | other | G | tonnes of prairie wheat expected | 2035 crop | snapshot | projected
@fact gw = 1050000 | other | G | tonnes of grain moved by rail a week | October, normal | constant
@fact gm = 210000 | other | G | tonnes of grain moved by rail | week to 9 October 2035 | snapshot
@fact gl = 840000 | other | G | tonnes of grain not moved | week to 9 October 2035 | snapshot
@fact gc = 50000000 | damages | G | dollars a day that growers lose | October 2035 | snapshot | projected
@fact sb1 = 19 | other | V | grain ships waiting at anchor | 2 October 2035 | snapshot
@fact sb2 = 34 | other | V | grain ships waiting at anchor | 9 October 2035 | snapshot
@fact sb3 = 41 | other | V | grain ships waiting at anchor | 15 October 2035 | snapshot
@fact dm = 28000 | price | V | US dollars a day of waiting cost per ship | October 2035 | snapshot
@fact dmt = 1148000 | damages | V | US dollars a day of waiting cost for all ships | 15 October 2035 | snapshot
@fact ps = 22000 | other | K | tonnes of potash shipped a day | normal | constant
@fact pj = 900 | jobs | K | miners laid off | 11 October 2035 | snapshot
@fact pc = 3 | other | K | mines idled | 11 October 2035 | snapshot
@fact pn = 10 | other | K | mines in the province | - | constant
@fact el = 46000 | other | E | tonnes that the elevator holds | - | constant
@fact ef = 98 | rate | E | share of the elevator that is full | 8 October 2035 | snapshot
@fact eb0 = 9.1 | price | E | dollars for a bushel of wheat | 1 October 2035 | snapshot
@fact eb1 = 8.19 | price | E | dollars for a bushel of wheat | 8 October 2035 | snapshot
@fact ebp = 10 | rate | E | percent fall in the price of wheat | 8 October 2035 | snapshot
@fact ed = 0.91 | margin | E | dollars by which a bushel fell | 8 October 2035 | snapshot
@fact gd = 0.1 | rate | C | points of growth lost if it lasts two weeks | October 2035 | plan | hypothetical
@fact gdm = 0.3 | rate | C | points of growth lost if it lasts a month | October 2035 | plan | hypothetical
@fact cd = 1100000000 | damages | C | dollars of trade held up a day | October 2035 | snapshot | projected
@fact da = 14 | duration | R | days of lockout | 15 October 2035 | cumulative
@fact np = 810000000 | profit | R | dollars of quarterly profit | July to September 2035 | snapshot
@fact np0 = 900000000 | profit | R | dollars of quarterly profit | July to September 2034 | snapshot
@fact npg = 10 | rate | R | percent fall of quarterly profit | July to September 2035 | snapshot
@fact lc = 140000000 | damages | R | dollars that the lockout cost the railway | 29 October 2035 | cumulative
@fact orr = 62.8 | rate | R | operating ratio | July to September 2035 | snapshot
@fact rc = 6 | duration | R | weeks to clear the backlog | 16 October 2035 | plan | projected
@fact fi = 250000 | damages | F | dollars of fine a day for a union in breach | October 2035 | constant | threshold
@fact ar = 120 | duration | F | days for the arbitrator to decide | 15 October 2035 | plan
@trap wo wd :: offer and demand
@trap wd wa :: demand and award
@trap re sh :: hours of rest and hours of shift
@trap rd sh :: twelve hours of rest and twelve of shift
@trap sb1 sb2 :: ships a week apart
@trap gm gl :: grain moved and not moved
@trap ebp npg :: wheat price and profit both fell ten percent
@trap m mt :: crews and all staff
@trap pc pn :: mines idled and mines in all
@trap dm dmt :: one ship and all ships
@rel sum gw = gm + gl
@rel share trp = tr1 / tr0
@rel change ebp = eb0 -> eb1
@rel diff ed = eb0 - eb1
@rel product dmt = dm * sb3
@rel sum wa = w1 + w2 + w3
@rel change npg = np0 -> np

@doc a-wire | wire agency | 2035-10-02
Prairie & Pacific locks out 5,600 train crew as talks collapse

CALGARY, Oct. 2 — Freight trains across Western Canada began to stop at 12:01 a.m. on Tuesday when Prairie & Pacific Railway locked out {5,600|m} engineers, conductors and yard crew.

The two sides had bargained through the Thanksgiving-less long night in a hotel near the airport. The railway says its final offer was {11.5 per cent|wo|by=The railway says} over three years. The Brotherhood of Rail Crews wants {18 per cent|wd}, and longer rest.

Members gave the union a strike mandate of {95.4 per cent|vt|t=last month} last month on a turnout of {88 per cent|vu|^}, but it had served no notice.

The carrier, which has {14,200|mt} employees in all, says {620|mg} managers are qualified to drive trains. It normally runs {148|tr0|t=normally} a day.

{Nineteen|sb1|t=Tuesday} grain ships were at anchor off Vancouver on Tuesday, the port said. Statistics Canada expects a prairie wheat crop of {38 million|gp|by=Statistics Canada} tonnes.

"There's never a good week for this. But there is a worst one, and they found it," said Darlene Makowiecki of the Western Grain Growers' Council.

@doc b-farm | farm newsletter | 2035-10-09
THE ELROSE ELEVATOR — Co-op members' e-mail, Tuesday

Hi all,

Quick one as I'm on the scale by myself.

We're {98%|ef|t=As of last night} full. As of last night, that is. When it's full it's {46,000|el} tonnes and then you'll be turning round in the yard with a loaded Super B, so please PHONE FIRST (306-555-0182).

Prices. No. 1 red spring, 13.5 protein: {$8.19|eb1|t=yesterday} a bushel at the pit yesterday. It was {$9.10|eb0|t=last Monday} last Monday. I know. {Ninety-one cents|ed|v=0.91}, or {10%|ebp}, and the futures have hardly moved. It's basis. They can't ship it so they don't want it.

The Council says we're out {$50 million|gc|by=The Council} a day between us, all of the West. Don't ask me how they get that. What I can tell you is that in a normal October {1.05 million|gw|t=in a normal October} tonnes go out by rail each week and that last week {210,000|gm|t=last week} did, on the other railway mostly.

We had {two|-} cars spotted on Thursday. We'd ordered {fifty-six|-}.

Harvest supper is still on: Saturday, 5:30, the rink. Adults $22, kids under 10 free.

Cheers,
Trent

@doc c-business | national business daily | 2035-10-12
Potash pits fall silent as lockout enters second week

Saskatchewan's potash producers have laid off {900|pj|t=Thursday} miners and idled {three|pc|^} of the province's {10|pn} mines as of Thursday, casualties of a rail stoppage that has now begun to show up in forecasts.

Agrimine, the largest of them, said its sheds at Rocanville were brim-full. The industry usually loads {22,000|ps} tonnes a day. "We can store product or we can store people's patience. We're out of both," said its chief executive, Per-Anders Okonjo.

Ledgerline Economics calculates that goods worth {$1.1 billion|cd|by=Ledgerline Economics} a day are stuck. If the lockout lasts {two|-} weeks, it shaves {0.1|gd|t=two weeks} of a percentage point off fourth-quarter growth. A month would make that {0.3|gdm|t=A month}.

On the track, P&P's managers are coping with {37|tr1|t=on Tuesday} trains a day, it said on Tuesday, or {a quarter|trp|^} of the norm. Off Vancouver, {34|sb2|^} vessels were waiting for grain.

The quarrel is less about money than about sleep. Crews are entitled to {10|re|t=now} hours' rest now. They want {12|rd}. The company would rather stretch the longest shift from {12|sh} hours to {13.5|so}, in exchange for which a conductor's hourly rate, now {$52|hw|t=now}, would rise fastest in the first year.

TSX: P&P 118.44 −2.1% ▪ Agrimine 61.02 −3.8% ▪ Loonie 72.6¢

@doc d-tv | local TV site | 2035-10-16
Trains to roll again after Ottawa steps in

WATCH: Minister 'will not apologize for bread' (2:14)

VANCOUVER — It's over, at least on the rails. Labour Minister Odile Charbonneau-Singh ordered Prairie & Pacific and its train crews back to work Monday and sent their dispute to binding arbitration, {14|da|t=Monday} days after the lockout began.

From the seawall you can count what it did. The port says {41|sb3|t=Monday} grain ships were riding at anchor Monday, from English Bay to Plumper Sound. Each costs someone about {US$28,000|~dm} a day. Together that's around {US$1.15 million|~dmt} a day.

The union says it will comply. It'd be expensive not to: the fine is {$250,000|fi} a day. But it's going to court. "She has taken the only tool we've got and handed it to the boss," said Brotherhood president Leontyne Baptiste.

The arbitrator has {120|ar} days.

So when will things be back to normal? Not soon. P&P says {six|rc|by=P&P says} weeks. A grain trader we spoke to laughed and said, "Christmas."

More on this: Port trucker fined for 17-hr shift • Lions fall 24-20 • Your photos of the anchored ships

@doc e-results | results story | 2035-10-29
Prairie & Pacific profit falls 10 per cent as lockout bill looms

Prairie & Pacific Railway earned {$810 million|np|t=in the third quarter} in the third quarter, {10 per cent|npg|^} less than the {$900 million|np0|t=a year earlier} of a year earlier, and said the shutdown this month would cost it {$140 million|lc} in the fourth.

The lockout of {5,600|m} crew fell entirely outside the quarter to Sept. 30. What weighed on the results was a wildfire that closed the Fraser Canyon line for nine days in August.

The operating ratio, a measure of efficiency in which lower is better, was {62.8 per cent|orr}, against 59.7.

Chief executive Winthrop Ducharme-Lee told analysts that the backlog of grain was being cleared. In the first week of the dispute alone {840,000|gl|t=the first week of the dispute} tonnes that ought to have moved did not.

Asked by an analyst if he regretted locking the crews out, he said: "I regret the {18 per cent|wd}." The company had offered {11.5|wo}.

@doc f-union | union bulletin | 2036-02-15
BROTHERHOOD OF RAIL CREWS — AWARD BULLETIN NO. 1

Arbitrator Hon. Thaddeus Kwan (ret.) released his award at noon yesterday. Highlights for the membership:

WAGES. {5 per cent|w1|t=year one} in year one, {4.2|w2|t=year two} in year two, {4|w3|t=year three} in year three, for {13.2 per cent|wa} in all before compounding. Your committee asked for {18|wd}. The company never went above {11.5|wo}.

REST. Stays at {10|re} hours. The arbitrator "was not persuaded" that {12|rd} was workable. He has not slept in a bunkhouse in Ignace.

SHIFTS. No change. The company's {13.5|so} is dead.

RETROACTIVE PAY by the second April payday.

Our challenge to the minister's order is set down for 9 June, Federal Court, file T-2207-35.

Remember that we never struck. We were locked out for {14|da} days. When someone at the rink tells you otherwise, tell them politely, then tell them again.
