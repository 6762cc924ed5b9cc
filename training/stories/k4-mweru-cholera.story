@story mweru-cholera
@topic Cholera in the fishing camps of Lake Mweru, Zambia, second week of February 2009
@subject N = Nchelenge district | Nchelenge | the lakeside district | the district
@subject K = Kashikishi camp | Kashikishi | the largest camp | the market camp
@subject M = Mununga | the river settlement | Mununga settlement
@subject H = St Bakhita Mission Hospital | St Bakhita | the mission hospital | the hospital
@subject L = Medics by the Lake | the charity | the Belgian charity
@subject G = Ministry of Health | the ministry | Lusaka
@fact c1 = 418 | cases | N | people who have fallen ill with cholera | 2009-02-09 | cumulative
@fact c2 = 563 | cases | N | people who have fallen ill with cholera | 2009-02-12 | cumulative
@fact ck = 371 | cases | K | people who have fallen ill with cholera | 2009-02-12 | cumulative
@fact cm = 192 | cases | M | people who have fallen ill with cholera | 2009-02-12 | cumulative
@fact d1 = 11 | deaths | N | people dead of cholera | 2009-02-09 | cumulative
@fact d2 = 19 | deaths | N | people dead of cholera | 2009-02-12 | cumulative
@fact dk = 8 | deaths | K | people dead of cholera | 2009-02-12 | cumulative
@fact dm = 11 | deaths | M | people dead of cholera | 2009-02-12 | cumulative
@fact inb = 74 | other | H | patients in the cholera ward | 2009-02-12 | snapshot
@fact beds = 40 | other | H | beds in the cholera ward | - | constant
@fact well = 6 | other | K | boreholes that work | 2009-02-12 | snapshot
@fact pop = 14000 | other | K | people who live there | - | constant
@fact ch = 2.5 | other | G | tonnes of chlorine sent | 2009-02-11 | cumulative
@fact tents = 12 | other | L | treatment tents | 2009-02-12 | snapshot
@fact tentsp = 20 | other | L | treatment tents | 2009-02-20 | plan | pledged
@fact vol = 130 | other | L | volunteers who go from hut to hut | 2009-02-12 | snapshot
@fact cfr = 3.4 | rate | N | share of patients who die | 2009-02-12 | snapshot
@fact old = 887 | cases | N | people who have fallen ill with cholera | 2004 season | cumulative
@fact fine = 500000 | damages | N | fine for selling cooked food at the market | 2009-02-13 | plan
@rel sum c2 = ck + cm
@rel sum d2 = dk + dm
@fact dx = 8 | deaths | N | people dead of cholera in the three days | 2009-02-12 | snapshot
@fact cx = 145 | cases | N | people who have fallen ill with cholera in the three days | 2009-02-12 | snapshot
@fact tx = 8 | other | L | treatment tents on the way | 2009-02-13 | plan | pledged
@fact goal = 1 | rate | G | share of patients who die | - | plan | threshold
@rel diff dx = d2 - d1
@rel diff cx = c2 - c1
@rel diff tx = tentsp - tents
@rel share cfr = d2 / c2
@trap d1 dm :: eleven were dead in the whole district on Monday, eleven in Mununga alone on Thursday
@trap c1 c2 :: Monday's tally and Thursday's
@trap ck c2 :: the camp is two thirds of the district
@trap inb beds :: patients and beds
@trap c2 old :: this season and that of 2004

@doc a-wire | wire agency | 2009-02-12
Cholera kills {eight|dx} more in Zambian fishing camps

LUSAKA, Feb 12 - Cholera has sickened {563|c2|t=Thursday|by=the Ministry of Health} people and killed {19|d2|^} in the fishing camps along Lake Mweru, the Ministry of Health said on Thursday, as rains washed open latrines into the shallows where families draw water.

Three days earlier the ministry had counted {418|c1|t=Three days earlier|by=the ministry} patients and {11|d1|^} dead in Nchelenge district.

The market camp of Kashikishi, a sprawl of reed huts home to some {14,000|~pop} people, accounts for {371|ck} of the infections. But the river settlement of Mununga, with {192|cm}, has buried {11|dm} of its people against {eight|dk} in the larger place, because it lies four hours by canoe from a doctor.

"They arrive with no pulse," said Sister Perpetua Mwape, who runs the wards at St Bakhita Mission Hospital. She had {74|inb|t=on Thursday morning|by=Sister Perpetua Mwape} people on {40|beds|^} cholera beds on Thursday morning.

A Belgian charity, Medics by the Lake, has put up {12|tents} tents and said it would have {20|tentsp|t=by the 20th|by=it} by the 20th.

Roughly {3.4 percent|cfr} of those who fall ill have died. Health workers aim for below {one percent|goal}.

@doc b-daily | national daily | 2009-02-13
BAN ON COOKED FOOD AS CHOLERA TOLL NEARS {20|~d2}

By Chisomo Tembo in Nchelenge

The district council has outlawed the sale of nshima, fritters and fried fish at open stalls, with a fine of {K500,000|fine|v=500000|t=from today|by=The district council} from today, after the number of residents carried off by cholera reached {19|d2|t=by yesterday evening} by yesterday evening.

Kashikishi bore the brunt: {317|!ck|t=by yesterday evening} fell ill there. Mununga recorded {192|cm|t=by yesterday evening}. In the former {eight|dk} lives were lost, in the latter {eleven|dm}.

Council secretary Mr Bwalya Chanda told this paper that only {six|well|by=Council secretary Mr Bwalya Chanda|s=the camp} boreholes in the camp still give water, and that {two|-} of them taste of salt.

"Our people drink the lake. Our people also bathe in it," he said.

Lusaka has trucked in {two and a half tonnes|ch|t=since Wednesday|v=2.5} of chlorine since Wednesday. Mr Chanda wants more, and he wants soldiers to dig.

The 2004 epidemic, he recalled, struck {887|old|t=2004|by=he} before it ended in May.

ALSO INSIDE: Copper slides to $3,312 a tonne - Page 7 | Chipolopolo name 23 for Kitwe friendly - Back page

@doc c-charity | charity bulletin | 2009-02-13
Situation report no. 4, Lake Mweru

From: emergency desk, Leuven. Contact +32 16 555 0142.

Where we stand on the evening of 12 February. Since the first patient on 21 January, {563|c2|t=on the evening of 12 February} persons have been admitted in the lakeside district. {Fifty-six|!d2|t=on the evening of 12 February} of these could not be saved.

- We run {a dozen|tents} treatment tents beside the mission hospital. {Eight|tx} more come by lorry from Ndola; the target remains {20|tentsp|t=by next Friday} by next Friday.
- {130|vol} local volunteers, most of them fishermen's wives, walk from hut to hut with soap and sachets.
- The cholera ward, built for {40|beds|s=The cholera ward}, held {74|inb|s=The cholera ward}.
- The ministry has delivered {25|!ch|by=The ministry} tonnes of chlorine, for which we are grateful.

Half of all who died never reached a bed. We ask for two motor boats, and we ask for them now.

Donate: account 001-5550117-88

@doc d-radio | radio script | 2009-02-13
Seven o'clock bulletin

Good morning. The cholera on Lake Mweru is still spreading. Doctors have now seen more than {five hundred and sixty|>c2} sick people, and {nineteen|d2} families are in mourning.

Two in three of the sick come from one place, Kashikishi, where {370|~ck} or so have passed through the tents. The rest, about {190|~cm}, are upriver at Mununga.

The nun in charge at St Bakhita told our reporter Lushomo Hamoonga that she has {40|!inb|by=The nun in charge at St Bakhita} patients lying in her cholera ward, some of them two to a mattress.

On Monday the count stood at {418|c1|t=On Monday}, so that is about {145|cx} more in three days.

And a warning from the council: sell cooked food at the market today and you'll pay {half a million kwacha|fine|t=today|by=the council|v=500000}. That's the news. The time is four minutes past seven.
