@story q-pentre-hospital
@topic Planning row over a former hospital at Pentre Glas, Wales: application, committee, appeal and inquiry
@subject P = Pentre Glas hospital scheme | the scheme | the development | Pentre Glas | the site
@subject D = Harrow Vale Homes | Harrow Vale | the developer | the builder
@subject C = Cwm Aled council | the council | Cwm Aled | the planning committee
@subject Q = planning inquiry | the inquiry | the hearing
@subject L = Llyr Prosser | Prosser | Coun Prosser
@subject R = residents' group Save Our Glas | Save Our Glas | residents
@fact ha = 18.5 | area | P | hectares | - | constant
@fact ac = 45.7 | area | P | acres | - | constant
@fact h1 = 640 | homes | P | homes first proposed | 2007-05 | plan
@fact h2 = 495 | homes | P | homes applied for | 2008-02 | plan
@fact h3 = 410 | homes | P | homes allowed | 2008-12-11 | plan
@fact aff1 = 198 | homes | P | affordable homes applied for | 2008-02 | plan
@fact affp = 40 | rate | P | share of affordable homes applied for in percent | 2008-02 | plan
@fact aff2 = 123 | homes | P | affordable homes allowed | 2008-12-11 | plan
@fact affq = 30 | rate | P | share of affordable homes allowed in percent | 2008-12-11 | plan
@fact c1 = 11 | votes_cast | C | votes to refuse | 2008-04-17 | constant
@fact c2 = 5 | votes_cast | C | votes to approve | 2008-04-17 | constant
@fact c3 = 2 | votes_cast | C | abstentions | 2008-04-17 | constant
@fact comm = 18 | seats | C | members of the committee | - | constant
@fact let = 1204 | other | R | letters of objection | 2008-04 | cumulative
@fact pet = 2960 | other | R | signatures on a petition | 2008-04 | cumulative
@fact lets = 38 | other | P | letters of support | 2008-04 | cumulative
@fact mtg = 350 | crowd | R | people at a public meeting | 2008-03 | snapshot
@fact car = 740 | other | P | cars expected in the peak hour | 2008 | plan | projected
@fact car2 = 560 | other | P | cars expected in the peak hour by the appellant | 2008 | plan | projected
@fact days = 6 | duration | Q | days it sat | 2008-10 | constant
@fact s106 = 3200000 | budget | D | pounds for schools and roads | 2008 | plan | pledged
@fact cost = 82000000 | budget | D | cost of building in pounds | 2008 | plan | projected
@fact cst = 64000 | budget | C | cost of defending the appeal in pounds | 2008 | cumulative
@fact cst0 = 60000 | budget | C | cost of defending the appeal in pounds | 2008-05 | plan | projected
@fact jobs = 120 | jobs | D | building jobs promised | 2008 | plan | pledged
@fact beds = 312 | other | P | beds when it was a hospital | 1974 | constant
@fact shut = 2003 | date | P | year it closed | - | constant
@fact yrs = 7 | duration | P | years that building would take | - | plan
@fact redp = 22.66 | rate | P | cut in homes from the first drawings in percent | 2008-02 | constant
@rel sum comm = c1 + c2 + c3
@rel share affp = aff1 / h2
@rel share affq = aff2 / h3
@rel convert ac = ha
@trap h1 h2 :: 2007 consultation, and the application
@trap h2 h3 :: applied for, and allowed
@trap aff1 aff2 :: applied for, and allowed
@trap let pet :: letters and signatures
@trap car car2 :: two experts
@trap let lets :: against and in favour
@trap cst0 cst :: expected in May, spent by October
@trap s106 cst :: money for schools, and cost of the appeal

@doc a-leader | local weekly | 2008-02-22
Homes plan for old hospital cut by nearly {a quarter|~redp|v=25}

By Ceri Bevan-Oduya, the Aled Valley Leader

HARROW Vale Homes has lodged its long-awaited plans for the former Pentre Glas Hospital with {495|h2} houses and flats, well down on the {640|h1|t=last summer} it talked about at exhibitions last summer.

The {18.5|ha}-hectare site, which closed in {2003|shut}, had {312|beds|t=In its heyday} beds. In its heyday the bakery fed {three|-} villages.

Managing director Piers Hatherley says building could begin next spring and take {seven|yrs|m=projected|by=Piers Hatherley} years. The firm is offering {198|aff1} affordable homes, {40 per cent|affp} of the total, and {£3.2 million|s106} for schools and roads.

Residents fear for the lanes. Planning consultants hired by Save Our Glas predict {740|car|m=projected|by=Planning consultants} cars in the morning peak.

The planning committee meets on April 17.

WEATHER: page 2. Puzzles: page 19. The Leader, 60p, every Friday.

@doc b-bbcstyle | broadcaster web page | 2008-04-18
Councillors reject {495|h2}-home hospital plan

Last Updated: Friday, 18 April 2008, 09:41 GMT 10:41 UK

A plan to build nearly {500|~h2} homes on the site of a former hospital in north Wales has been turned down.

Members of Cwm Aled council's planning committee voted {11|c1|t=on Thursday} to {five|c2|^} against it on Thursday, with {two|c3|^} abstentions. They had been advised by officers to approve it.

There were {1,204|let} letters of objection and {38|lets} in support. {350|mtg|t=in March} people attended a public meeting in March.

Committee chairman Llyr Prosser said that the development would have meant "a new village bolted on to an old one".

Developer Harrow Vale Homes said it was "considering its position". It is understood that the firm, which promised {120|jobs} jobs on site, will appeal. It has {six|-} months.

SEE ALSO: Quarry blasts 'shake homes' | 12 Apr 08

@doc c-bulletin | residents' newsletter | 2008-05-10
SAVE OUR GLAS — Bulletin No. 14

Friends, we did it. {Eleven|c1} councillors out of {18|comm} listened, which is {eleven|-} more than Mr Hatherley expected!

That was thanks to you: {2,960|pet} names on the petition, collected outside the Co-op and once at a funeral; more than {1,200|>let} letters; and half the pews of Capel Seion taken by the {350|mtg|t=on 4 March} who came on 4 March.

BUT. An appeal is all but sure. The council says that defending it may cost taxpayers {£60,000|cst0|m=projected|by=The council}, and we need {20|-} volunteers to give evidence.

Please don't be fooled by "only {495|h2}". The first drawings had {640|h1}, so we've shown they can count backwards. Let's get them below {300|-}!

The next meeting is at the Legion on 22 May. Bring cake. (No more fruit loaf: we have {nine|-}.)

— Mair, secretary

@doc d-trade | trade paper | 2008-10-31
Hatherley takes the stand: Pentre Glas inquiry closes

Planning & Site, Issue 1,847 | By Gwenllian Ashdown-Sinha

The inquiry into Harrow Vale's {£82m|cost|m=projected} redevelopment of the {45.7|ac}-acre Pentre Glas hospital has closed after sitting for {six|days} days.

Inspector Dr Rowena Tallis heard duelling highway evidence. Harrow Vale's expert put the peak-hour load at {560|car2|by=Harrow Vale's expert|m=projected} vehicles. The council's, on the figures used by residents, put it at {740|car|by=The council's|m=projected}.

"There is a difference of {180|-} vehicles here and of common sense," said Nia Wolfendale QC for the council.

On affordable homes, the developer stood by {198|aff1} of {495|h2}. On numbers overall it said it might live with {450|-}.

The council has now spent {£64,000|cst|t=to date} to date on a case that its own officers would have settled. A decision is due before Christmas.

Also in this issue: Eco-towns shortlist down to 10; PPS3 at 2.

@doc e-leader2 | local weekly | 2008-12-19
Inspector says yes, but to fewer homes

By Ceri Bevan-Oduya

SANTA has come early, or Scrooge has, depending on which side of Lôn Bach you live.

Planning inspector Rowena Tallis has allowed Harrow Vale Homes to build at the old hospital, but at {410|h3} homes against the {495|h2} on the form and the {640|h1} on the first drawings.

{123|aff2} of them must be affordable. That is {30 per cent|affq}; the developer had offered {40 per cent|affp}.

In a {54|-}-page letter dated 11 December, she says the peak flow will lie "nearer {560|car2} than {740|car}" and the lanes can take it once money is spent at the Crown junction.

Coun Llyr Prosser said {eleven|c1|t=in April} members of his committee had done what they thought right in April and would not apologise. The appeal cost {£64,000|cst}.

Save Our Glas secretary Mair Hopcyn said {2,960|pet} people had been ignored. "We'll plant trees," she added.
