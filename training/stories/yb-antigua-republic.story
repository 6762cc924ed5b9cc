@story yb-antigua-republic
@topic Referendum on a republic in Antigua and Barbuda that won a majority and missed two-thirds
@subject AB = Antigua and Barbuda | the country | the nation
@subject Y = Yes | Yes side | republicans
@subject N = No | No side | those against
@subject BU = Barbuda | the smaller island
@subject AN = Antigua
@subject GV = government | the government | cabinet
@subject OP = opposition | the opposition
@subject YC = Our Own Head | the Yes committee
@subject NC = Steady Hands | the No committee
@subject LP = Leeward Polling
@subject EC = electoral commission | the commission | ABEC
@fact rg = 64200 | other | AB | registered voters | - | constant
@fact vc = 33384 | votes_cast | AB | ballots cast | final | snapshot
@fact to = 52 | turnout | AB | turnout | final | snapshot
@fact y = 20682 | vote_count | Y | votes in the country | final | snapshot
@fact n = 12410 | vote_count | N | votes in the country | final | snapshot
@fact rj = 292 | vote_count | AB | rejected ballots | final | snapshot
@fact va = 33092 | votes_cast | AB | valid votes | final | snapshot
@fact yp = 62.5 | vote_share | Y | share of valid votes | final | snapshot
@fact np = 37.5 | vote_share | N | share of valid votes | final | snapshot
@fact m = 8272 | margin | Y | lead in votes in the country | final | snapshot
@fact th = 66.67 | other | AB | share of valid votes needed | - | constant | threshold
@fact nd = 22062 | other | Y | votes needed | final | snapshot | threshold
@fact sh = 1380 | other | Y | votes short of what was needed | final | snapshot
@fact y9 = 8540 | vote_count | Y | votes in the country | 9 p.m. | cumulative
@fact n9 = 4640 | vote_count | N | votes in the country | 9 p.m. | cumulative
@fact y9p = 64.8 | vote_share | Y | share of valid votes | 9 p.m. | cumulative
@fact ya = 20214 | vote_count | Y | votes in Antigua | final | snapshot
@fact na = 11905 | vote_count | N | votes in Antigua | final | snapshot
@fact yb = 468 | vote_count | Y | votes in Barbuda | final | snapshot
@fact nb = 505 | vote_count | N | votes in Barbuda | final | snapshot
@fact mb = 37 | margin | N | lead in votes in Barbuda | final | snapshot
@fact cs = 17 | seats | AB | constituencies | - | constant
@fact c1 = 15 | other | Y | constituencies with a majority | final | snapshot
@fact c2 = 6 | other | Y | constituencies with two-thirds | final | snapshot
@fact c3 = 2 | other | N | constituencies with a majority | final | snapshot
@fact g = 13 | seats | GV | seats in the House | - | constant
@fact o = 4 | seats | OP | seats in the House | - | constant
@fact qy = 58 | poll_share | Y | share of respondents | July poll | snapshot
@fact qn = 25 | poll_share | N | share of respondents | July poll | snapshot
@fact qu = 17 | poll_share | - | share of respondents undecided | July poll | snapshot
@fact qs = 1000 | sample_size | LP | people polled | July poll | snapshot
@fact qe = 3.2 | margin_of_error | LP | margin of error | July poll | snapshot
@fact ed = 4200000 | spending | GV | dollars spent on public education | whole campaign | cumulative
@fact xy = 1900000 | spending | YC | dollars spent on the campaign | whole campaign | cumulative
@fact xn = 310000 | spending | NC | dollars spent on the campaign | whole campaign | cumulative
@fact ps = 158 | other | EC | polling stations | - | constant
@fact ob = 34 | other | AB | observers | polling day | snapshot
@fact sp = 240000 | other | AB | dollars of yearly salary for a president | 2036 | plan
@fact sg = 196000 | other | AB | dollars of yearly salary for the governor-general | 2035 | constant
@fact yr = 5 | duration | GV | years before another try | 2035 | plan | pledged
@fact pr = 23 | other | AB | clauses to be changed | - | plan
@fact mt = 41 | other | GV | town-hall meetings | whole campaign | cumulative
@rel share to = vc / rg
@rel sum vc = y + n + rj
@rel sum va = y + n
@rel share yp = y / va
@rel share np = n / va
@rel diff m = y - n
@rel diff sh = nd - y
@rel sum y = ya + yb
@rel sum n = na + nb
@rel diff mb = nb - yb
@rel sum cs = c1 + c3
@rel sum cs = g + o
@race country = y n
@race nine = y9 n9
@race barbuda = nb yb
@race poll = qy qn
@race money = xy xn
@trap yp th :: what was won and what was needed
@trap yp y9p :: final and partial
@trap y nd :: votes won and votes needed
@trap m sh :: ahead by one number, short by another
@trap qy yp :: poll and result
@trap c1 c2 :: a majority and two-thirds
@trap ya yb :: two islands
@trap ed xy :: public money and a committee's
@trap sp sg :: two offices
@trap g c1 :: seats and constituencies
@trap rj nb :: rejected and refused

@doc a-poll | news site | 2035-07-20
Republic: 58 per cent would say Yes, but that isn't the number

Leeward Polling's latest survey finds {58 per cent|qy|by=Leeward Polling} of Antiguans and Barbudans ready to vote for a republic on August 23. {Twenty-five|qn|v=25|^} per cent are against and {17|qu|^} per cent can't make up their minds. The firm spoke to {1,000|qs} people; the margin of error is {3.2|qe}.

To replace the King with a president, however, needs {two-thirds|th} of valid votes. On these figures the Yes side would have to win better than half of the undecided.

The bill would amend {23|pr} clauses of the Constitution. A president, chosen by Parliament, would be paid {$240,000|sp} a year. The governor-general gets {$196,000|sg}.

Ministers have held {41|mt} town halls. The opposition, with {four|o} of the {17|cs} seats in the House, says it's neutral, "like Switzerland, with a tan".

Weather: Saharan dust. Tropical wave at 12N, 44W, 20 per cent.

@doc b-blog | live blog | 2035-08-23
Antigua and Barbuda decides: as it comes

6.00 pm Closed at all {158|ps} stations. Observers ({34|ob} of them, in identical hats) report nothing but queues.

9.00 pm First bulletin. Yes {8,540|y9|t=9.00 pm}, No {4,640|n9|^}. It's {64.8|y9p|^} per cent. They need more. They know they need more.

9.40 pm St Mary's North over the line. City West not.

10.25 pm Barbuda, by boat and then by email: Yes {468|yb}, No {505|nb}. The smaller island has said what it always says, which is ask us first.

11.10 pm All in. {20,682|y|t=11.10 pm} Yes. {12,410|n|^} No. That's a majority in {15|c1} constituencies, and it's not enough: {62.5|yp|^} per cent.

11.18 pm Somebody's started "God Save" in the car park and somebody else has started Swallow. Same key.

@doc c-wire | wire agency | 2035-08-24
Antigua votes for republic but falls short of two-thirds

ST JOHN'S, Aug 24 (CaribPress) - Antigua and Barbuda will keep Britain's king as head of state after a referendum on becoming a republic failed to reach the required {two-thirds|th} on Thursday.

With all votes counted, {20,682|y|t=With all votes counted} people supported the change and {12,140|!n|^} opposed it. Turnout was {52 per cent|to} of {64,200|rg} voters.

To succeed, the measure would have needed {22,062|nd} votes. It won a two-thirds majority in {six|c2} of {17|cs} constituencies; No came first in {two|c3}.

The government, which holds {13|g} seats, said it would not try again for {five|yr} years.

Public education on the bill had cost {EC$4.2 million|ed|by=the government} ($1.55 million), the government said.

@doc d-daily | daily newspaper | 2035-08-25
A MAJORITY OF EIGHT THOUSAND IS BEATEN

by Ulric Prosper-James

For every three people who wanted the Crown on Thursday there were five who did not, and the three prevailed.

The final figures from ABEC: for, {20,682|y|by=ABEC}; against, {12,410|n|^}; rejected, {292|rj|^}. Republicans were {8,272|m} ahead, and they missed by {1,830|!sh}.

Attorney General Lenora Hewlett said {two-thirds|th} was "a door built by people who had already left by it". Steady Hands, the No committee, held a thanksgiving at Barnacle Point. Its treasurer said it had spent {$450,000|!xn|by=Its treasurer said} all told; Our Own Head, on the other side, admits to {$1.9 million|xy}.

In Antigua alone the result was {20,214|ya} to {11,905|na}. In Barbuda those against were ahead by {37|mb}.

NUMBERS: Super 6 draw, 3-9-14-17-22-28. SPORT, p 31: Hawksbills 154-8.

@doc e-analysis | regional review | 2035-09-10
How to lose with five-eighths

Dr Marguerite Samaroo-Benn

{62.5 per cent|yp} is five-eighths to the decimal. In most democracies it's called a landslide. In the eastern Caribbean it's called a lesson, and the pupils keep failing.

Consider what the rule asks. {33,092|va} valid votes were cast. If the {1,380|sh} who made the difference had all been converted from one side to the other, fewer still, about {1,380|-} minus the same again in the denominator, no, let me not do it in prose: each convert counts once, and that many were wanting.

Consider, next, money. The cabinet laid out {$4.2 million|ed} on "education", in addition to the {$1.9 million|xy} of Our Own Head. The other side scraped together {$310,000|xn}. In July Leeward had No at {25|qn|by=Leeward} per cent; it ended at {37.5|np}. The undecided, {17|qu|by=Leeward} per cent, went over almost to a man. That's not a failure of information. It is information.

Turnout, at {49 per cent|!to}, was lower than in any general election since the nineties.

And consider Barbuda. {973|-} valid votes, and a majority of {37|mb}. It would've been cheap to go there oftener than {two|-} of the {41|mt} meetings.

@doc f-brief | diaspora newsletter | 2035-09-01
From home, in numbers

- {52 per cent|to} went to the polls for the republic vote, {33,384|vc} in all
- The new post would have paid {$240,000|sp}, {$44,000|-} above what His Excellency gets
- Yes won {15|c1} constituencies and still lost
- {$1.9 million|xy}: what the Yes committee spent. {$310,000|xn}: what the No committee spent, per returns filed with ABEC
- Next try in no fewer than {five|yr|m=pledged} years
- Ducana: $5 at the market
