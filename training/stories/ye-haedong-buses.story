@story haedong-buses
@topic Haedong, South Korea: a bus strike, driver shortage, the pensioners' free ride and a vote on the fare, 2033-34
@subject H = Haedong City | Haedong | the city
@subject B = Haedong bus companies | bus companies | operators
@subject U = Haedong Bus Workers' Union | the union | drivers' union
@subject S = February strike | the strike | the walkout
@subject F = free ride for seniors | free rides | the senior pass
@subject P = senior citizens' rally | the rally
@subject M = Mayor Tak Eun-gyeol | Tak | the mayor
@fact dr = 3840 | jobs | B | drivers | 2034-01 | snapshot
@fact dn = 4600 | jobs | B | drivers needed | 2034-01 | constant | threshold
@fact dv = 760 | jobs | B | drivers short | 2034-01 | snapshot
@fact ag = 57.4 | age | B | average age of drivers | 2034-01 | snapshot
@fact bs = 1720 | other | B | buses | 2034-01 | constant
@fact rt = 148 | other | B | routes | 2034-01 | snapshot
@fact rx = 21 | other | B | routes to be cut | 2034-05 | plan
@fact r2 = 127 | other | B | routes | 2034-05 | plan
@fact s1 = 87 | other | S | share of buses standing still by the union's count | 2034-02-14 | snapshot
@fact s2 = 71 | other | S | share of buses standing still by the city's count | 2034-02-14 | snapshot
@fact s3 = 68 | other | S | share of buses standing still by the city's count | 2034-02-15 | snapshot
@fact sh = 43 | duration | S | hours | 2034-02-16 | cumulative
@fact sv = 91.4 | vote_share | U | share of ballots for a strike | 2034-02-08 | snapshot
@fact st = 96.2 | turnout | U | turnout in the strike ballot | 2034-02-08 | snapshot
@fact wd = 8.5 | rate | U | pay rise demanded in percent | 2034-02 | plan
@fact wo = 3.2 | rate | B | pay rise offered in percent | 2034-02-13 | plan
@fact wa = 5.1 | rate | B | pay rise agreed in percent | 2034-02-16 | plan
@fact wp = 3570000 | price | B | won of monthly base pay | 2033 | snapshot
@fact wn = 3752070 | price | B | won of monthly base pay | 2034 | plan
@fact sb = 412000000000 | spending | H | won of subsidy | 2033 | cumulative
@fact s0 = 268000000000 | spending | H | won of subsidy | 2028 | cumulative
@fact sg = 53.73 | rate | H | growth in subsidy | 2028 to 2033 | snapshot
@fact rd = 1260000 | ridership | B | boardings a day | 2033 | snapshot
@fact r0 = 1510000 | ridership | B | boardings a day | 2023 | snapshot
@fact rg = 16.56 | rate | B | fall in boardings a day | 2023 to 2033 | snapshot
@fact fr = 1700 | price | H | won for a ride | 2033 | snapshot
@fact fn = 2000 | price | H | won for a ride | 2034-07 | plan
@fact fg = 17.65 | rate | H | rise in the fare | 2034-07 | plan
@fact fs = 31 | other | F | share of boardings | 2033 | snapshot
@fact fc = 118000000000 | spending | F | won a year | 2033 | cumulative
@fact fa = 65 | age | F | age at which rides are free | 2033 | constant
@fact f7 = 70 | age | F | age at which rides would be free | 2034-07 | plan
@fact fl = 92000 | other | F | people who would lose the pass | 2034-07 | plan
@fact fh = 334000 | other | F | people who hold the pass | 2033-12 | snapshot
@fact f2 = 242000 | other | F | people who would keep the pass | 2034-07 | plan
@fact fsv = 34000000000 | budget | F | won a year saved | 2035 | plan | projected
@fact pp = 4500 | crowd | P | people at the rally by the organisers' count | 2034-04-05 | snapshot
@fact po = 1600 | crowd | P | people at the rally by the police estimate | 2034-04-05 | snapshot
@fact ph = 5 | injuries | P | people taken ill | 2034-04-05 | cumulative
@fact pl = 54 | poll_share | H | residents for a higher age | 2034-03 | snapshot
@fact pe = 27 | poll_share | H | residents aged 65 and over who are for a higher age | 2034-03 | snapshot
@fact pn = 1506 | sample_size | H | residents asked | 2034-03 | snapshot
@fact pm = 2.5 | margin_of_error | H | points of error | 2034-03 | constant
@fact vf = 24 | votes_cast | H | councillors for the package | 2034-04-22 | snapshot
@fact va = 18 | votes_cast | H | councillors against the package | 2034-04-22 | snapshot
@fact vx = 3 | votes_cast | H | councillors abstaining | 2034-04-22 | snapshot
@fact vs = 45 | seats | H | council seats | - | constant
@fact f68 = 68 | age | F | age at which rides are free | 2034-07 as adopted | plan
@fact fl2 = 51000 | other | F | people who will lose the pass | 2034-07 as adopted | plan
@fact ac = 38 | other | H | extra subway trains a day during the strike | 2034-02-14 | snapshot
@fact tx = 212 | other | H | chartered buses during the strike | 2034-02-14 | snapshot
@fact old = 29 | other | H | share of residents aged 65 or over | 2034 | snapshot
@trap dr dn :: drivers there and needed
@trap s1 s2 :: two counts of idle buses
@trap wd wa :: demanded and agreed
@trap sb fc :: all subsidy and the cost of free rides
@trap fa f7 :: the age now and proposed
@trap f7 f68 :: the age proposed and adopted
@trap fl fl2 :: losers under the draft and the adopted plan
@trap pp po :: two counts of the rally
@trap pl pe :: all residents and the old
@trap rt r2 :: routes now and from May
@rel diff dv = dn - dr
@rel diff r2 = rt - rx
@rel change wa = wp -> wn
@rel change sg = s0 -> sb
@rel change rg = r0 -> rd
@rel change fg = fr -> fn
@rel diff f2 = fh - fl
@rel sum vs = vf + va + vx

@doc a-daily | English-language national daily | 2034-02-14
Commuters stranded as Haedong bus drivers walk off

By Seo Maru, Haedong

At 4:30 a.m. the first No. 12 did not come. Nor did the second.

Drivers in the port city of Haedong began an indefinite strike on Tuesday after talks broke down at 1 a.m. The union wanted {8.5|wd} percent more pay. The companies had moved to {3.2|wo|t=by then} by then.

The city government said {71|s2|by=The city government} percent of its {1,720|bs} buses were idle in the morning rush hour; the union said {87|s1|by=the union}. {Thirty-eight|ac} extra subway trains and {212|tx} chartered buses were laid on.

“We're {760|dv} short of what it takes, so those who're here drive the others' shifts,” said union leader Heo Gang-rim. There are {3,840|dr} drivers in Haedong. Their average age is {57.4|ag}.

Of the members who voted last week, {91.4|sv} percent were for striking; {96.2|st} percent took part.

Base pay is {3.57 million won|wp|v=3570000} a month.

The companies lose money on all but nine of {148|rt} routes and were paid {412 billion won|sb|v=412000000000|t=last year} by the city last year.

@doc b-broadcast | broadcaster's site, live page | 2034-02-16
[LIVE CLOSED] Haedong bus strike ends after {43|sh} hours

HBN News · Input 2034-02-16 00:12 · Edit 2034-02-16 01:40 · 👍 812 👎 77

◇ 00:05 Agreement signed. Wages up {5.1|wa} percent. Monthly base: {3,752,070 won|wn|v=3752070}.
◇ 23:30 Vice mayor enters with gimbap.
◇ 20:10 Union: “We have come down from {8.5|wd}. Let them come up from {2.3|!wo}.”
◇ 15:00 City Hall: {68|s3|t=this afternoon|by=City Hall} percent of buses idle this afternoon.
◇ 09:20 School starts one hour late again.
◇ 02-15 08:00 Second day. Who's to pay? The subsidy was {268 billion won|s0|v=268000000000|t=in 2028} in 2028 and {412 billion won|sb|v=412000000000|t=in 2033} in 2033: {plus 54|sg|v=54|round} percent.
◇ 02-14 18:40 Reporter's balance: 2 hours 10 minutes from Seowon to Port Station. Usually 50.

Related: [Quiz] Which bus are you? / Typhoon No. 3? In February? / KBO: Whales sign lefty (ERA 2.88)

@doc c-senior | senior citizens' association paper | 2034-03-28
DO WE RIDE FOR FREE? WE PAID FOR THE ROAD

Haedong Silver News, No. 611

The mayor, who is 49, proposes that we pay. From July the senior pass would begin not at {65|fa} but at {70|f7}. {Ninety-two thousand|fl} of the {334,000|fh} among us who hold it would lose it.

He says free rides cost {118 billion won|fc|v=118000000000|t=last year} last year. He says that we're {31|fs} percent of all boardings. We reply that the bus runs whether we sit on it or no.

He says that in a survey {54|pl} percent are for his plan. Of people like us it was {27|pe}. There were {1,506|pn} asked. Your editor wasn't.

And do read the small print! The young will pay as well. {2,000 won|fn|v=2000} instead of {1,700|fr}.

Rally: April 5, 2 p.m., City Hall. Bring a hat. Association bus leaves Gate 4 at 1 (free of charge).

Calligraphy class is full. Dentures found, Room 2.

@doc d-wire | wire agency | 2034-04-05
Elderly South Koreans protest plan to end free buses for some

HAEDONG, April 5 (Hanbit) — Thousands of pensioners rallied on Wednesday against a plan to raise the age for free bus travel in a city where {29%|old} of residents are 65 or older.

Organisers said {4,500|pp|by=Organisers} attended. Police gave a figure of {1,600|po|by=Police}. {Five|ph} people were treated for heat or exhaustion.

Under the plan of Mayor Tak Eun-gyeol the free pass would start at {70|f7} and {29,000|!fl} current holders would lose it, saving {34 billion won|fsv|v=34000000000} a year.

Bus boardings have dropped to {1.26 million|rd|t=in ten years} a day from {1.51 million|r0}, or {17%|rg|round}, in ten years, and operators cannot find drivers; they need {4,600|dn} and have {3,840|dr}.

@doc e-council | city council web bulletin | 2034-04-23
Council News: 318th Extraordinary Session

▶ Bus Reform Package passed as amended
In favor {24|vf}, opposed {18|va}, abstentions {3|vx} (total {45|vs})

▶ Main points
1. Senior pass from age {68|f68} (original bill: {70|f7}). About {51,000|~fl2} persons affected instead of {92,000|fl}.
2. Fare {2,000 won|fn|v=2000|t=from July 1} from July 1 (+{17.6|fg}%).
3. Routes: {21|rx} abolished or merged in May. {127|r2} remain.
4. Driver recruitment: language training for foreign drivers, 120 places.

▶ Remarks
Rep. Moon Ha-ram (Port 2): “I asked my mother, 69. She says she'll vote for whoever drives.”
Rep. Gil Tae-o: “The city paid {421 billion won|!sb|v=421000000000|t=last year} last year and we save eighteen. This isn't a reform, it's a haircut.”

▶ Observers: 96. Next session May 13, 10:00. Parking at City Hall is ₩1,000 per 30 minutes.

@doc f-column | business daily column | 2034-04-25
[Desk column] A pass, an age, a bus that doesn't come

In the end they met in the middle, which in Haedong is {68|f68}.

I'm {66|-}. I hold the pass until the last day of June and I shall ride on it to the terminus, out of spite and for the view. {Fifty-one thousand|fl2} will do the same.

But let's not confuse the ticket with the bus. What ails it isn't that I don't pay. Free rides cost {118|fc|x=1000000000} billion; make all of us pay and you'd still need almost {300|-} billion from the treasury. What ails it is that nobody's behind the wheel. {Seven hundred and sixty|dv} seats are empty, those with a steering wheel. The men in the rest are {57|~ag} on average and, unlike me, can't go home when they're tired.

February's {5.1|wa} percent was meant to help. A driver now gets {3.75 million|wn|v=3750000|round=10000} a month. A parcel van pays a million more, and parcels don't curse.

So {twenty-one|rx} routes are gone. One is the No. 12, that first failed to come on the fourteenth of February. They say we won't notice. I noticed at half past four.
