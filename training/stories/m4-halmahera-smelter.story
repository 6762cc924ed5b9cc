@story m4-halmahera-smelter
@topic A strike at an Indonesian nickel smelter
@subject P = Weda Raya industrial park | Weda Raya | the park | the complex
@subject C = PT Cahaya Nikel Abadi | Cahaya Nikel | CNA | the smelter company | the operator
@subject S = Serikat Buruh Halmahera | SBH | the union | the workers' union
@subject N = nickel pig iron | NPI | nickel in pig iron
@subject L = nickel | London nickel | LME nickel
@subject K = police in Central Halmahera | the police | police | Brimob
@subject G = provincial government of North Maluku | the governor | North Maluku
@subject R = Rustam Djafar | Rustam | the union chairman
@subject A = agreement of 2 October | the agreement | the deal | the accord
@subject F = furnace explosion of 11 September | the furnace explosion | the explosion | the blast
@fact wk = 41500 | jobs | P | people employed | 2027 | snapshot
@fact st = 17200 | crowd | S | people on strike | 2027-09-22 | snapshot
@fact sc = 9000 | crowd | C | people on strike by the company's count | 2027-09-22 | snapshot
@fact dy = 14 | duration | S | days that the strike lasted | 2027-10-02 | constant
@fact dd = 7 | deaths | F | workers killed | 2027-09-11 | constant
@fact dd1 = 9 | deaths | F | workers killed | 2027-10-02 | cumulative
@fact inj = 26 | injuries | F | workers burnt | 2027-09-11 | constant
@fact mw = 3720000 | price | G | minimum wage a month, rupiah | 2027 | constant
@fact ps = 4150000 | price | C | base pay a month, rupiah | 2027-09 | constant
@fact pd = 5400000 | price | S | base pay a month wanted, rupiah | 2027-09 | plan | hypothetical
@fact pa = 4750000 | price | A | base pay a month, rupiah | 2027-11 | plan
@fact pc = 14.5 | rate | A | rise in base pay, percent | 2027-11 | plan
@fact hz = 600000 | price | A | hazard pay a month, rupiah | 2027-11 | plan
@fact cm = 350000000 | damages | C | compensation for a dead worker's family, rupiah | 2027-10-02 | constant | pledged
@fact fu = 36 | other | P | furnaces | 2027 | snapshot
@fact fs = 22 | other | P | furnaces standing still | 2027-09-25 | snapshot
@fact lo = 38000 | other | N | tonnes not produced | 2027-10-02 | cumulative
@fact ls = 96000000 | revenue | C | sales lost in dollars | 2027-10-02 | cumulative
@fact lm = 17850 | price | L | dollars a tonne | 2027-09-28 | snapshot
@fact lm0 = 16400 | price | L | dollars a tonne | 2027-09-17 | snapshot
@fact ar = 31 | arrests | K | people arrested | 2027-09-24 | constant
@fact rl = 27 | other | K | people released | 2027-09-27 | cumulative
@fact pl = 1100 | officers | K | officers sent | 2027-09-23 | constant
@fact sh = 12 | duration | C | hours of a shift | 2027 | constant
@fact sa = 8 | duration | A | hours of a shift | 2028-01 | plan
@fact mk = 62 | other | - | share of world output from Indonesia, percent | 2026 | constant
@fact ca = 3 | other | P | share of world output, percent | 2026 | constant
@fact ddx = 2 | deaths | F | workers who died later | 2027-10-02 | cumulative
@fact bt = 5 | duration | P | hours by boat to a hospital | - | constant
@fact ag = 38 | age | R | age | 2027 | constant
@fact nic = 4900 | other | N | tonnes of nickel in the pig iron not produced | 2027-10-02 | cumulative
@fact hd = 0.5 | duration | L | days that the world needs to produce as much | - | constant
@fact wcst = 19000000 | spending | C | yearly cost of the wage settlement, dollars | 2028 | plan | projected
@fact hir = 6000 | jobs | C | people to hire for a third shift | 2028-01 | plan | projected
@fact loc = 3 | deaths | F | workers from Halmahera killed | 2027-10-02 | cumulative
@fact bed = 40 | other | C | beds of a clinic | 2027-10 | plan | pledged
@fact cr = 200 | other | S | strikers who ate on credit at a stall | 2027-10-04 | cumulative
@fact plx = 60 | officers | K | officers at the gate | 2027-10-04 | snapshot
@rel change pc = ps -> pa
@trap st sc :: the union's and the company's count
@trap dd dd1 :: on the day and three weeks later
@trap ps mw :: base pay and minimum wage
@trap pd pa :: wanted and agreed
@trap lm lm0 :: before and after
@trap ar rl :: arrested and released
@trap fu fs :: all furnaces and those that stood still
@trap sh sa :: shifts now and from January
@trap wk st :: all workers and strikers
@trap mk ca :: the country's and the park's share
@rel sum dd1 = dd + ddx

@doc archipelago-wire | wire agency | 2027-10-02
Indonesian smelter strike ends with pay rise and shorter shifts

TERNATE, Oct 2 (ArchNews) — Workers at the Weda Raya industrial park, source of roughly {3%|~ca} of the world's nickel, agreed on Saturday to go back to their furnaces after {14|dy} days.

Under the agreement signed with PT Cahaya Nikel Abadi, base pay goes up by {14.5%|pc|t=in November} to {4.75 million|pa|t=in November} rupiah a month in November, and hazard pay of {600,000|hz} rupiah is added. Shifts of {12|sh} hours are to give way to {eight|sa|t=in January} in January.

The union, SBH, had wanted {5.4 million|pd|by=SBH}. Pay so far was {4.15 million|ps|t=so far}, a little above the provincial minimum of {3.72 million|mw}.

The walkout followed a furnace explosion on Sept. 11 that killed {seven|dd|t=on Sept. 11} on the spot; {two|ddx|t=since} have died since in a Manado burns ward.

At the height of the strike {22|fs|t=At the height of the strike} of {36|fu} furnaces were cold. Cahaya Nikel puts lost sales at {$96 million|ls|by=Cahaya Nikel}. Benchmark nickel, which reached {$17,850|lm|t=on Tuesday} a tonne on Tuesday, closed little changed on Friday.

@doc jakarta-daily | national newspaper | 2027-09-26
Who is striking at Weda Raya, and how many?

The Jakarta Mail, Sunday – Arithmetic is the first casualty on Halmahera. The workers' union says that {17,200|st|t=on Wednesday|by=The workers' union} of its people stayed away on Wednesday, at the peak. The operator counted {9,000|sc|t=on Wednesday|by=The operator}, by gate card. Both can be right, said labour sociologist Ni Luh Sukmawati: contractors have no cards.

What is not disputed: the complex employs {41,500|wk}, it lies {five|bt} hours by boat from a proper hospital, and {26|inj|t=on 11 September} men were burnt there on 11 September.

On Thursday {1,100|pl|t=On Thursday} policemen arrived from Ambon and Manado. On Friday they arrested {31|ar|t=On Friday} people near Gate 3, among them union chairman Rustam Djafar, {38|ag}.

Rustam wants {5.4|pd|x=1000000|by=Rustam} million rupiah a month. "With {4.15|ps|x=1000000} and a shift of {twelve|sh} hours you buy rice and you sleep. You do not live."

Indonesia digs {62 percent|mk} of the world's nickel. {Two-thirds|-} of you are reading this on a battery.

Trending: Persija 2-1 | Eclipse: 5 tips | Rp 40k ramen

@doc steel-nickel-monthly | trade magazine | 2027-10-08
STRIKE BALANCE: smaller than it looked

Now that the rotary kilns at Weda Raya are warm, what did the stoppage take out of the market? About {38,000|lo} t of NPI, gross weight, or {4,900|nic} t of contained nickel. The world produces that in {half a day|hd|v=0.5}.

Prices behaved as if it were more. From {$16,400|lm0|t=on the eve of the strike} on the eve of the strike the three-month contract climbed to {$18,750|!lm|t=on 28 September} on 28 September, and then went to sleep.

Operator CNA says sales of {$96m|ls|by=Operator CNA} were lost. The wage settlement costs it {$19m|wcst} a year. Monthly base pay of Rp {4.57m|!pa|v=4570000} is hardly ruinous next to Chinese coke at present prices, and going from two shifts to three from January will cost more: CNA must hire {6,000|hir}.

We counted {18|?fs|by=We} lines idle on satellite pictures of the 25th, not the {22|fs|by=elsewhere} reported elsewhere. Cooling ponds do not lie, but clouds do.

(Price assessments: p. 31. Methodology 4.2 has changed.)

@doc halmahera-solidarity | union leaflet in translation | 2027-10-03
WE WENT OUT TOGETHER, WE GO IN TOGETHER

Comrades of all furnaces!

The names first. {Nine|dd1} of us did not see this day: Yusril, Amin, Fahri, Dedi, Melkianus, Wawan, Sahrul, Idham, Jefri. For each of the families the company pays {350 million|cm|by=the company} rupiah. It is what a used excavator costs.

What we won:
1. {4.75 million|pa} base pay. We asked for {5.4|pd|x=1000000}.
2. {600 thousand|hz} for heat and dust.
3. {Eight|sa} hours. Read it again.
4. Of the {31|ar} whom they took, {27|rl|t=by Monday} were home by Monday. The others we fetch on Tuesday, with drums.

What we did not win: a hospital.

They wrote that we were {nine thousand|sc|by=They}. Let them come and count the plates: our kitchen cooked {17,200|st}.

Rustam greets you from Weda police station, cell 2, where the coffee is bad.

@doc malut-post | local news site | 2027-10-04
First shift back at Weda: "Quiet, like after a funeral"

SITI HASNA TUANANY — Lelilef, Monday, 6 am

The buses left {half|-} full. Some had gone home to Buton, some are in hospital, some simply didn't hear. Of {eight|!dd1} victims of the blast, only {three|loc} came from Halmahera itself, village head Abner Takome says; the others' coffins went by ferry.

The governor's office, after long silence, has promised to raise the provincial minimum, {3.72 million|mw|t=at present} at present, "by a decent step". Cahaya Nikel has pledged a clinic of {40|bed} beds.

Stall owner Mama Yanti gave {two hundred|cr} strikers credit. "For {fourteen|dy} days they wrote their names in my book. Let's see whether they can write the money."

At Gate 3 there are still police, about {60|plx|t=this morning} this morning of those {1,100|pl} who once stood there.

Share | Print | A+ A–
