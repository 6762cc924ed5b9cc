@story u7-kingston-relay
@topic Jamaica's school championships: a relay record falls at the fiftieth anniversary of the old one
@subject B = St Jude's College | St Jude's | the boys in green | the purple and green
@subject M = Marcus Garvey High | Garvey High | Garvey
@subject C = Clarendon Technical | Clarendon Tech | Tech
@subject T = Trevaughn Ebanks | Ebanks | the anchor
@subject H = National Schools Championships | Champs | the championships | the meet
@subject O = quartet of 1985 | the class of '85 | the old men | the men of 1985
@subject S = National Stadium | the stadium
@fact tr = 39.08 | duration | B | seconds for the relay | 2035-03-30 final | constant
@fact th = 39.71 | duration | B | seconds for the relay in the heats | 2035-03-29 | constant
@fact tm = 39.15 | duration | M | seconds for the relay | 2035-03-30 final | constant
@fact tc = 39.94 | duration | C | seconds for the relay | 2035-03-30 final | constant
@fact old = 39.13 | duration | O | seconds for the relay | 1985 | constant
@fact dif = 0.05 | margin | B | seconds by which the record was broken | 2035-03-30 | constant
@fact yr = 50 | duration | O | years for which the record stood | 2035 | constant
@fact an = 8.92 | duration | T | seconds for the last leg | 2035-03-30 | constant
@fact age = 17 | age | T | age in years | 2035-03-30 | constant
@fact in = 10.11 | duration | T | seconds for a hundred metres | 2035-03-28 | constant
@fact cr = 34200 | crowd | S | spectators on the last day | 2035-03-30 | constant
@fact cap = 35000 | seats | S | places | - | constant
@fact crw = 118000 | crowd | H | spectators in five days | 2035-03-30 | cumulative
@fact ath = 2740 | other | H | athletes | 2035 | constant
@fact sch = 168 | other | H | schools | 2035 | constant
@fact pb = 331 | score | B | points | 2035-03-30 final | constant
@fact pm = 318.5 | score | M | points | 2035-03-30 final | constant
@fact pc = 204 | score | C | points | 2035-03-30 final | constant
@fact rec = 11 | other | H | records broken | 2035-03-30 | cumulative
@fact tit = 32 | other | B | titles | 2035 | cumulative
@fact tim = 28 | other | M | titles | 2035 | cumulative
@fact sp = 85000000 | budget | H | dollars from the sponsor | 2035 | constant
@fact tk = 3500 | price | S | dollars for a bleacher ticket | 2035-03-30 | constant
@fact scal = 14000 | price | S | dollars asked by touts for a bleacher ticket | 2035-03-30 | snapshot
@fact wi = 1.4 | speed | S | metres a second of wind | 2035-03-30 | constant
@fact dpt = 12.5 | margin | B | points ahead of the second school | 2035-03-30 final | constant
@rel diff dpt = pb - pm
@rel diff dif = old - tr
@race points = pb pm pc
@trap tr th :: final and heat
@trap old tm :: the old record and the losers' time
@trap cr crw :: a day and the meet
@trap cr cap :: spectators and places
@trap tk scal :: printed price and price asked outside
@trap an in :: a running leg and a start from blocks

@doc a-agency | wire agency | 2035-03-30
St Jude's breaks {50|yr}-year-old schoolboy relay record in Kingston

KINGSTON (CaribWire) - St Jude's College ran {39.08|tr} seconds in the boys' sprint relay at Jamaica's national schools championships on Friday to erase a record that had stood since 1985.

Anchored by {17|age}-year-old Trevaughn Ebanks, the quartet beat Marcus Garvey High, {39.15|tm}, in front of {34,200|cr|by=according to the organisers} spectators, according to the organisers. Clarendon Technical took third in {39.94|tc}.

The old mark was {39.13|old}. {Three|-} of the men who set it were in the stadium; the fourth died in 2021.

St Jude's had needed {39.71|th} in Thursday's heats. The college also won the team title, its {32nd|tit}, with {331|pb} points to {318.5|pm} for Garvey High and {204|pc} for Clarendon. In all {11|rec} meet records fell.

@doc b-daily | national daily | 2035-03-31
{50|yr} years, {five|dif|x=0.01} hundredths

Oneil Chambers, Sports Editor

Mr Winston Pryce, 67, took off his hat, looked into it and put it on again. For half a century he'd been one of the fastest {four|-} schoolboys this island had seen, and now he was a retired land surveyor.

"{Thirty-nine thirteen|old|v=39.13}," he said. "We ran it on a dirt-and-rubber track with {two|-} borrowed spikes." Below him the boys in green lay on their backs: {39.08|tr}.

It was lost and won at the third change, where Garvey had a stride. Then Ebanks got the stick. The {17|age}-year-old covered his leg in {8.92|an}, the stopwatch people tell me. On Wednesday he'd taken the individual hundred in {10.11|in}, from blocks, into his own shadow.

So the Jude boys keep the trophy, {331|pb} points to Garvey's {318.5|pm}. That's {32|tit} titles against {28|tim}, since you ask, and at every table on Hope Road tonight, somebody will.

Over {five|-} days {118,000|crw} passed the gates. It takes the Prime Minister a year to draw that many.

@doc c-tabloid | tabloid | 2035-03-31
TOUTS MAKE A KILLING AS CHAMPS BOILS OVER

THE STAR-BUZZ NEWS TEAM | pic 3 of 14 >>

Bleacher tickets with {$3,500|tk} printed on them were going for {$14,000|scal} outside the National Stadium yesterday. One man told us that he'd sold his phone.

Inside, a record crowd of {43,200|!cr} saw Jude's run the relay of the century in {39.08|tr}. The place holds {35,000|cap}! You do the math, Mr Fire Marshal.

Big up Ebanks, who's just {16|!age} and still has to do his CXC in maths. {10.11|in} in the hundred, people! And big up Garvey, who'd have had the record themselves with that {39.15|tm} if they'd run a blink quicker.

HOROSCOPE: Aries 7/10. Lotto 03-17-22-25-31-36. Chicken back up to $310/lb.

@doc d-results | list of results | 2035-03-30
NATIONAL SCHOOLS CHAMPIONSHIPS 2035 — day 5 of 5

Boys 4x100 m, Class 1, final (R: {39.13|old})
1 St Jude's College {39.08|tr} R
2 Marcus Garvey High {39.15|tm}
3 Clarendon Technical {39.49|!tc}
4 Titchfield Academy {40.02|-}
5 Cornwall Bay {40.33|-}
Wind reading 100 m hurdles +{1.4|wi}

Points, boys, final: St Jude's {331|pb}; Garvey High {318.5|pm}; Clarendon Tech {204|pc}; Titchfield {151|-}

Meet records: {11|rec}
Entries: {2,740|ath} from {168|sch} schools
Attendance, day 5: {34,200|cr}

@doc e-radio | radio phone-in transcript | 2035-04-01
HOST: Caller from May Pen, you're on.

CALLER: Morning. I want to talk about the money. Sponsor puts in how much? {Eighty-five million|sp}. And the girl who won the {three thousand|-} came to the meet in a minivan with no floor.

HOST: {Eighty-five|sp|x=1000000} million Jamaican, yes. For {two thousand seven hundred|~ath} athletes.

CALLER: From {a hundred and sixty-eight|sch} schools. Divide it!

HOST: And the relay, you're satisfied?

CALLER: I'm Garvey, sir. We lost by less than {a tenth|-}. And lost the whole thing by {fifteen|!dpt} points.

HOST: {Twelve and a half|dpt}, let's be fair. {Three thirty-one|pb|v=331}, {three-eighteen and a half|pm|v=318.5}.

CALLER: And don't tell me about {thirty-five|!tit} titles for Jude's. I know how many they have.

HOST: I read that it's {thirty-two|tit}.

CALLER: Well then.
