@story vunimoli-sugar-2006
@topic Fiji's 2006 cane season: two mills, cane and sugar, growers' payment, the end of a preferential price and expiring leases
@subject V = Vunimoli mill | Vunimoli | the bigger mill
@subject D = Dreketilailai mill | Dreketilailai | the Vanua Levu mill | the northern mill
@subject C = Fiji Cane Corporation | the corporation | FCC | the miller
@subject U = Cane Growers' Council | the council | the growers
@subject E = European buyers | Europe | Brussels
@subject R = Ramesh Chand Nair | Nair | the council's chairman
@subject L = Native Leases Board | the board | landowners
@fact cn = 3226000 | other | C | tonnes of cane crushed | 2006 season | cumulative
@fact cn0 = 2789000 | other | C | tonnes of cane crushed | 2005 season | constant
@fact sg = 310000 | other | C | tonnes of sugar made | 2006 season | cumulative
@fact sg0 = 289000 | other | C | tonnes of sugar made | 2005 season | constant
@fact tc = 10.4 | other | C | tonnes of cane needed for a tonne of sugar | 2006 season | constant
@fact tc0 = 9.7 | other | C | tonnes of cane needed for a tonne of sugar | 2005 season | constant
@fact vc = 1350000 | other | V | tonnes of cane crushed | 2006 season | cumulative
@fact dc = 790000 | other | D | tonnes of cane crushed | 2006 season | cumulative
@fact vst = 412 | duration | V | hours of stoppages | 2006 season | cumulative
@fact dst = 655 | duration | D | hours of stoppages | 2006 season | cumulative
@fact py = 58.2 | price | U | dollars a tonne of cane paid to growers | 2006 season | plan | projected
@fact py0 = 59.02 | price | U | dollars a tonne of cane paid to growers | 2005 season | constant
@fact p1 = 31.5 | price | U | dollars a tonne of cane as first payment | 2006-07 | constant
@fact ct = 16 | price | U | dollars a tonne to cut and cart the cane | 2006 | constant
@fact ep = 36 | rate | E | fall of the sugar price by 2010 in percent | 2010 | plan
@fact e1 = 5 | rate | E | first step of the price cut in percent | 2006-07-01 | constant
@fact ad = 4000000 | budget | E | euros of help for adaptation | 2006 | constant | pledged
@fact lx = 1620 | other | L | leases that expire | 2006 | constant
@fact lr = 540 | other | L | leases renewed | 2006-12-15 | cumulative
@fact gr = 18600 | other | U | active growers | 2006 | constant
@fact gr0 = 22300 | other | U | active growers | 1999 | constant
@fact ml = 86000000 | budget | C | dollars to mend the mills | 2007 | plan
@fact cl = 2006-12-16 | date | V | day on which the rollers stopped | - | constant
@fact cld = 2006-12-09 | date | D | day on which the rollers stopped | - | constant
@fact ag = 61 | age | R | years of age | 2006-12 | constant
@fact cg = 437000 | other | C | tonnes of cane crushed more than the year before | 2006 season | constant
@fact nt = 42.2 | price | U | dollars a tonne of cane left after cutting and carting | 2006 season | plan | projected
@rel diff cg = cn - cn0
@rel diff nt = py - ct
@trap py nt :: gross and net
@trap cn sg :: cane and sugar
@trap cn cn0 :: another year
@trap vc dc :: two mills
@trap py p1 :: the whole payment and its first part
@trap ep e1 :: the whole cut and its first step
@trap lx lr :: expiring and renewed
@trap cl cld :: two mills
@trap gr gr0 :: another year

@doc a-daily | daily newspaper, Suva | 2006-12-19
More cane, thirstier mills

By SERU VATUVONU

THE Fiji Cane Corporation crushed {3,226,000|cn|t=this season} tonnes this season, {437,000|cg|^} more than in 2005, and made {310,000|sg|^} tonnes of sugar of it.

The trouble is in the second number. It took {10.4|tc|t=this season} tonnes of cane to get one of sugar, when {9.7|tc0|t=last year} had been enough last year.

Vunimoli, the bigger mill, put {1.35 million|vc|t=this season} tonnes through its rollers and stood still for {412|vst|^} hours. Dreketilailai, with {790,000|dc|t=this season}, stood still for {655|dst|^}. The northern mill shut down on {9 December|cld}; its big sister stopped on Saturday, {16 December|cl}.

The corporation plans to spend {$86 million|ml|t=next year|by=The corporation} on the boilers and tandems next year.

Growers' Council chairman Ramesh Chand Nair, {61|ag}, said that his members had sent good cane. "We cannot be paid for their steam leaks."

@doc b-growers-circular | growers' circular, in plain English | 2006-12-20
CANE GROWERS' COUNCIL - CIRCULAR 11/2006

To all gangs and sirdars

What you will get. The corporation forecasts {$58.20|py|by=The corporation|t=for 2006} a tonne of cane for 2006. The year before we ended with {$59.02|py0|t=The year before}. You already have {$31.50|p1|t=since July} in hand since July.

What you will keep. Cutters and lorries cost {$16|ct} a tonne on average. That leaves {$42.20|nt}, before fertiliser and before the bank.

What is coming. Brussels has told all sugar countries that its price will go down by {36|ep|t=by 2010|by=Brussels} per cent by 2010. The first {5|e1|t=last July} per cent was taken off last July; the second step is bigger. Help of {four million|ad|v=4000000|by=It} euros has been promised. It has not been seen in Labasa.

What you must do. If your lease is one of the {1,620|lx|t=this year} that run out this year, come to the office. Only {540|lr|t=so far|by=the board} have been renewed so far, the board tells us. There are {18,600|gr|t=now} of us now. In 1999 we were {22,300|gr0|t=In 1999}. Do the subtraction yourselves.

The office is closed 25 December to 3 January. Tea will be served at the meeting.

@doc c-regional-magazine | Pacific affairs magazine | 2007-01
Sweet nothing

Every evening in the crushing season the locomotives came down to Vunimoli with their tails of trucks, and on {16 December|cl} the last one did. Somebody had tied tinsel to it.

It'd been, on paper, a year of recovery: {3.2 million|cn|t=over the season} tonnes of cane over the season, after {2.8 million|cn0|t=in 2005} in 2005. The sugar, however, rose by far less, from {289,000|sg0|t=in 2005} tonnes to {310,000|sg|t=over the season}. The mills eat juice. On Vanua Levu the machines stood for {655|dst|s=On Vanua Levu} hours, more than {27|-} days.

Europe, which for {thirty|-} years paid three times the world price, has begun to stop. A {5 per cent|e1|t=in July} trim came in July; the whole haircut is {36|ep|s=the whole haircut}. It gave {€4m|ad|t=for 2006} for 2006 to soften the blow.

And then there's the land. Of {1,620|lx|t=last year} leases that lapsed last year, {540|lr|t=two weeks before Christmas} had been renewed two weeks before Christmas. A grower's son drives a taxi in Nadi; a landowner's son looks at the weeds. Neither is richer.

Mr Nair was born in the year after the war and has cut since he was {twelve|-}. "The price I don't control, the mill I don't control, the land I don't own," he says. "What I've got is {58|py|t=for 2006|by=the corporation|round} dollars", by which he means, a tonne, and for 2006, if the corporation is right. Take away {sixteen|ct} for harvest and transport.

@doc d-finance-ministry-note | commercial bank bulletin, Suva | 2006-12-22
ECONOMIC BULLETIN: SUGAR

Output 2006: {310|sg|x=1000|t=Output 2006} thousand tonnes (2005: {289|sg0|x=1000|t=2005} thousand). Cane: {3,226|cn|x=1000|t=2006} thousand tonnes ({2,789|cn0|x=1000|t=2005} thousand). Yield: TCTS {10.4|tc|t=2006} against {9.7|tc0|t=2005}.

By mill, cane: Vunimoli {1,350|vc|x=1000|t=2006} thousand, Dreketilailai {790|dc|x=1000|^} thousand; the {two|-} others account for the rest.

Growers ({18,600|gr|t=2006} active) should receive F{$58.20|py|t=2006} a tonne, slightly below F{$59.02|py0|t=the previous season's} in the previous season's accounts, {92|-} cents of which was a late correction.

Risks. The corporation's investment of F{$86m|ml|t=2007} in 2007 is to be financed from abroad and no agreement has been signed. The EU price will have dropped {36%|ep|t=in 2010} in 2010. We assume {290,000|-} tonnes in 2007.
