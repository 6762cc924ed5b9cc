@story bitterbrush-levy
@topic Bitterbrush County, Idaho, votes on a sheriff's levy: deputies, response times and the jail
@subject C = Bitterbrush County | the county | county
@subject S = Bitterbrush County Sheriff's Office | the sheriff's office | the department | the sheriff
@subject T = Wade Tsinnajinnie | Tsinnajinnie | Sheriff Tsinnajinnie
@subject L = public safety levy | the levy | Proposition 1 | the measure | the override
@subject J = Bitterbrush County jail | the jail | the county lockup
@subject O = Taxpayers for a Leaner Bitterbrush | Taxpayers for a Leaner | the opponents | Leaner Bitterbrush
@subject Y = Yes on Safety | the yes campaign | supporters
@subject D = Darlene Ostrander | Ostrander | the county clerk
@fact ye = 4318 | vote_count | L | votes in favor | final unofficial | snapshot
@fact no = 2742 | vote_count | L | votes against | final unofficial | snapshot
@fact tot = 7060 | votes_cast | L | ballots counted | final unofficial | snapshot
@fact yp = 61.2 | vote_share | L | share in favor | final unofficial | snapshot
@fact yp9 = 57.9 | vote_share | L | share in favor | 9:10 p.m. count | snapshot
@fact th = 60 | vote_share | L | share needed to pass | - | constant | threshold
@fact mg = 82 | margin | L | votes above the required share | final unofficial | snapshot
@fact tn = 34 | turnout | C | turnout of registered voters | final unofficial | snapshot
@fact rv = 20765 | other | C | registered voters | 2033-11-08 | constant
@fact pr = 18 | other | C | precincts reporting | final unofficial | snapshot
@fact lv = 2850000 | budget | L | money raised a year | 2034-2036 | plan
@fact yr = 2 | duration | L | years the tax lasts | - | constant
@fact rt = 86 | price | L | yearly tax per $100,000 of assessed value | 2034-2036 | plan
@fact bud = 6900000 | budget | S | yearly budget | 2033 | constant
@fact dp = 22 | officers | S | patrol deputies on the payroll | 2033-10 | snapshot
@fact df = 31 | officers | S | patrol deputies when fully staffed | - | constant
@fact dn = 8 | officers | S | deputies to be hired | 2034 | plan | pledged
@fact rs = 27 | duration | S | average minutes to reach a priority call | 2032 | constant
@fact rs9 = 19 | duration | S | average minutes to reach a priority call | 2028 | constant
@fact rg = 15 | duration | S | minutes that the sheriff wants to reach a priority call in | 2035 | plan | pledged
@fact jb = 61 | other | J | beds | - | constant
@fact ji = 88 | other | J | inmates held | 2033-11-07 | snapshot
@fact fy = 141500 | fundraising | Y | money raised by the campaign | 2033-10-25 | cumulative
@fact fo = 38200 | fundraising | O | money raised by the campaign | 2033-10-25 | cumulative
@fact py = 53.5 | vote_share | L | share in favor | 2031 vote | snapshot
@fact ag = 49 | age | T | the sheriff's age | 2033-11-08 | constant
@fact hs = 258 | price | L | yearly tax on a $300,000 house | 2034-2036 | plan
@fact np = 38.8 | vote_share | L | share against | final unofficial | snapshot
@rel share np = no / tot
@fact dv = 9 | officers | S | patrol posts unfilled | 2033-10 | snapshot
@rel diff dv = df - dp
@rel sum tot = ye + no
@rel share yp = ye / tot
@rel share tn = tot / rv
@trap yp yp9 :: the early count fell short, the last did not
@trap yp py :: this vote and the one two years before
@trap dp df :: deputies there are and deputies there should be
@trap jb ji :: beds and inmates
@trap rs rs9 :: response times of two years
@trap fy fo :: the two campaigns
@race levy = ye no

@doc a-tv | local TV site | 2033-11-09
Bitterbrush voters narrowly say yes to sheriff's levy

by Kaylee Montrose, KBTR Newswatch 11
Posted 12:42 AM MST | Last updated 6:15 AM

SALVATION CREEK, Idaho — A tax to put more deputies on the road in Bitterbrush County squeaked past the {60 percent|th} it needed Tuesday night, by {82|mg} votes.

With all {18|pr} precincts in, {61.2%|yp|t=With all 18 precincts in} said yes. That is {4,318|ye|^} votes to {2,742|no|^}.

It wasn't always going to be a party at the Elks Lodge. At 9:10 p.m. the measure was sitting at {57.9%|yp9|t=At 9:10 p.m.} and a few folks went home.

Sheriff Wade Tsinnajinnie, {49|ag}, stayed. "We've got {22|dp|by=Sheriff Wade Tsinnajinnie} deputies for an area bigger than Delaware," he told Newswatch 11. "Full strength is {31|df|^}. So tonight helps."

The levy brings in {$2.85 million|lv} a year for {two|yr} years, or about {$86|~rt} for each $100,000 of a home's assessed value. Tsinnajinnie has promised to use it on {eight|dn|by=Tsinnajinnie} new hires and to get response times for the worst calls down to {15|rg|by=Tsinnajinnie} minutes by 2035.

Right now, the average is {27|rs} minutes.

WEATHER: Low 18, high 37 | TRAFFIC: Crash on US-93 at milepost 211 | SCORES: Salvation Creek 28, Arco 14

@doc b-weekly | weekly newspaper | 2033-11-10
Sheriff's levy clears the bar, barely

By Orville Haugen, The Salvation Creek Sentinel

The county clerk, Darlene Ostrander, finished feeding the last of the absentee ballots into the machine at 11:37 Tuesday night, took off her glasses and said, "Well, I'll be."

What she was looking at was {4,381|!ye|by=Ostrander} in favor and {2,742|no} opposed, and a public safety levy that had been failing all evening and was failing no more. {Three of five|th|v=60} is what the law asks of an override. The last time the county tried, in 2031, it got {53.5 percent|py|t=in 2031} and the whole thing went in the drawer.

Turnout was {34 percent|tn} of {20,765|rv} registered voters. {Seven thousand and sixty|tot} ballots, Ostrander said, is good for an odd year with snow.

The money was lopsided. Yes on Safety had collected {$141,500|fy|t=by late October} by late October, much of it from the mine and the dairy. Taxpayers for a Leaner Bitterbrush ran on {$38,200|fo|^} and, as its treasurer put it, cussedness.

"They already get {$6.9 million|bud|by=Verl Eardley} and they leave the lights on," said the treasurer, Verl Eardley. The new tax is {$2.85 million|lv} a year on top.

As of Monday there were {88|ji|t=As of Monday} people in a jail built for {61|jb}. The levy does nothing for that. Another election, another time.

Commissioners canvass the vote Nov. 17 at 9 a.m. in Room 204.

@doc c-wire | state wire service | 2033-11-09
Rural Idaho county approves tax for deputies

SALVATION CREEK, Idaho — Voters in Bitterbrush County have approved a {three|!yr}-year tax increase to hire sheriff's deputies, according to unofficial results released early Wednesday.

The override received {61.2 percent|yp|t=early Wednesday} support, above the {two-thirds|!th} required. Complete returns from the county's {18|pr} precincts showed {4,318|ye} for and {2,742|no} against.

Sheriff Wade Tsinnajinnie campaigned on slow response. Deputies took {27|rs|t=last year} minutes on average to get to the most urgent calls last year, compared with {19|rs9|t=in 2028} in 2028, according to department figures.

The sheriff's office employs {22|dp} patrol deputies and plans to add {eight|dn}.

It will cost the owner of a $300,000 house {$258|hs} a year.

Opponents raised {$141,500|!fo|t=through Oct. 25}, disclosure reports through Oct. 25 show.

@doc d-newsletter | opponents' newsletter | 2033-11-11
LEANER BITTERBRUSH BULLETIN #31 – THE MORNING AFTER

Friends,

We lost. Not by much. The clerk says {38.8 percent|np|by=The clerk} of you stood with us, and we needed {40|-}. If {eighty-two|mg} neighbors had stayed in the barn, we'd be writing a different bulletin.

So let's keep the receipts.

1. They told you {15|rg} minutes. Write it on the fridge. Today it's {27|rs}, and in 2028, with no levy at all, it was {19|rs9|t=in 2028}.

2. They told you {eight|dn} deputies. There are {nine|dv} empty desks now. Do the subtraction.

3. They told you {two|yr} years. Show us a tax that went home when it was told to.

4. They outspent us almost {four to one|-}: {$141,500|fy} to our {$38,200|fo}. We still owe the printer $612.

And {7,060|tot} out of nearly {21,000|~rv|round=1000} is not a mandate. It's a potluck.

God bless,
Verl

P.S. Chili feed Dec. 3, Grange Hall, $7 a bowl.
